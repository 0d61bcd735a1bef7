/** Is told what stands in a document, in its order. Names come without their prefix. */
export interface XmlListener {
  /** @param attributes as they are written; see {@link attribute} */
  open(name: string, attributes: string): void;
  /** Text with its references resolved; one stretch may come in pieces. */
  text(text: string): void;
  close(name: string): void;
}

/** The document is no well-formed XML, or wants more than the parts of a workbook may. */
export class XmlRefused extends Error {}

const LONGEST_TAG = 1024 * 1024;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the XML of a workbook's parts as it comes, in pieces cut anywhere. It knows no document type, so that nothing
 * can be declared, expanded or fetched: a part with one is refused. Holds one unfinished tag and no more.
 */
export class XmlScanner {
  private rest = '';
  private depth = 0;

  constructor(private readonly listener: XmlListener) {}

  /** @throws XmlRefused */
  push(piece: string): void {
    const text = this.rest + piece;
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) {
        at = this.words(text, at, text.length);
        break;
      }
      if (tag > at) this.words(text, at, tag, true);
      const end = this.markup(text, tag);
      if (end < 0) {
        at = tag;
        break;
      }
      at = end;
    }
    this.rest = text.slice(at);
    if (this.rest.length > LONGEST_TAG) throw new XmlRefused('A tag without an end');
  }

  /** @throws XmlRefused where the document breaks off */
  finish(): void {
    if (this.rest.trim() !== '' || this.depth !== 0) throw new XmlRefused('The document breaks off');
  }

  /** Text up to a tag, or as much as is certain. @returns where reading goes on */
  private words(text: string, from: number, to: number, whole = false): number {
    let end = to;
    if (!whole) {
      const reference = text.lastIndexOf('&');
      if (reference >= from && text.indexOf(';', reference) < 0) end = reference;
    }
    if (end > from && this.depth > 0) this.listener.text(resolved(text.slice(from, end)));
    return end;
  }

  /** @returns the place behind the tag, or -1 where it is not whole yet */
  private markup(text: string, at: number): number {
    const next = text[at + 1];
    if (next === undefined) return -1;
    if (next === '!') return this.declaration(text, at);
    if (next === '?') return behind(text, '?>', at + 2);
    const end = endOfTag(text, at + 1);
    if (end < 0) return -1;
    if (next === '/') {
      this.depth--;
      if (this.depth < 0) throw new XmlRefused('A tag closes what is not open');
      this.listener.close(localName(text.slice(at + 2, end).trimEnd()));
      return end + 1;
    }
    const alone = text[end - 1] === '/';
    const body = text.slice(at + 1, alone ? end - 1 : end);
    const blank = body.search(/\s/);
    const name = localName(blank < 0 ? body : body.slice(0, blank));
    this.listener.open(name, blank < 0 ? '' : body.slice(blank));
    if (alone) this.listener.close(name);
    else this.depth++;
    return end + 1;
  }

  private declaration(text: string, at: number): number {
    const start = text.slice(at, at + 9);
    if (start.startsWith('<!--')) return behind(text, '-->', at + 4);
    if (start === '<![CDATA[') {
      const end = text.indexOf(']]>', at + 9);
      if (end < 0) return -1;
      this.listener.text(text.slice(at + 9, end));
      return end + 3;
    }
    if ('<![CDATA['.startsWith(start) || '<!--'.startsWith(start)) return -1;
    throw new XmlRefused('A document type');
  }
}

/** The value of an attribute by its whole name, in the text that {@link XmlListener.open} is given. */
export function attribute(attributes: string, name: string): string | undefined {
  return valueOf(attributes, patternOf(name, `(?:^|\\s)${name}`));
}

/** The value of an attribute that stands in another namespace, whatever its prefix is: `id` for `r:id`. */
export function prefixedAttribute(attributes: string, name: string): string | undefined {
  return valueOf(attributes, patternOf(`:${name}`, `(?:^|\\s)[\\w.-]+:${name}`));
}

/** Reads a part that is held whole. @throws XmlRefused */
export function scanXml(text: string, listener: Partial<XmlListener>): void {
  const scanner = new XmlScanner({ open: ignore, text: ignore, close: ignore, ...listener });
  scanner.push(text);
  scanner.finish();
}

const patterns = new Map<string, RegExp>();

function patternOf(key: string, before: string): RegExp {
  let pattern = patterns.get(key);
  if (!pattern) patterns.set(key, (pattern = new RegExp(`${before}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  return pattern;
}

function valueOf(attributes: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : resolved(value);
}

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (_, reference: string) => {
    if (!reference.startsWith('#')) {
      const known = NAMED[reference];
      if (known === undefined) throw new XmlRefused(`The entity ${reference}`);
      return known;
    }
    const hexadecimal = /^#x/i.test(reference);
    const code = Number.parseInt(reference.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    if (code > 0x10ffff) throw new XmlRefused('A character that does not exist');
    return String.fromCodePoint(code);
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The place of the `>` that ends a tag; one inside quotation marks does not. */
function endOfTag(text: string, from: number): number {
  let end = text.indexOf('>', from);
  for (let at = from; end >= 0;) {
    const quote = firstQuote(text, at, end);
    if (quote < 0) return end;
    const closing = text.indexOf(text[quote] as string, quote + 1);
    if (closing < 0) return -1;
    at = closing + 1;
    if (closing > end) end = text.indexOf('>', closing);
  }
  return end;
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x27) return at;
  }
  return -1;
}

function behind(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? -1 : found + end.length;
}

function ignore(): void {
  // Not everybody listens to everything.
}
