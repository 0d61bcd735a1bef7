/** Names under which the asking firm is known: registered, short and former ones, its own and those of its aliases. */
export type FirmNames = readonly string[];

const HIDDEN = '＊＊';
const LEGAL_FORM = /(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司$/u;
const ADDRESS = /[^\s@]+@[^\s@]+\.[^\s@]+/u;
/** Mobile, fixed line with its area code, 400 and 800 numbers; blanks and hyphens between the digits do not hide one. */
const TELEPHONE = /(?<!\d)(?:1[3-9](?:[\s-]?\d){9}|0\d{2,3}[\s-]?\d{7,8}|[48]00(?:[\s-]?\d){7})(?!\d)/u;

/**
 * The forms in which a firm's names turn up in texts: as they are, with half-width signs, and without the legal form
 * at the end. A single character is no name.
 */
export function namesOf(firm: {
  readonly name: string;
  readonly shortNames: readonly string[];
  readonly formerNames: readonly string[];
  readonly aliases: readonly string[];
}): FirmNames {
  const names = [firm.name, ...firm.shortNames, ...firm.formerNames, ...firm.aliases].flatMap((name) => [
    name,
    name.normalize('NFKC'),
    name.replace(LEGAL_FORM, ''),
  ]);
  return [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}

/** A text without the names of the firm that asks. */
export function withoutNames(text: string, names: FirmNames): string {
  if (names.length === 0) return text;
  return text.replace(new RegExp(names.map(escaped).join('|'), 'giu'), HIDDEN);
}

/** Whether a message would tell its reader who asks: by a name, a telephone number or an e-mail address. */
export function tellsWhoAsks(message: string, names: FirmNames): boolean {
  const folded = message.normalize('NFKC');
  return (
    withoutNames(message, names) !== message ||
    withoutNames(folded.replace(/\s/gu, ''), names) !== folded.replace(/\s/gu, '') ||
    ADDRESS.test(folded) ||
    TELEPHONE.test(folded)
  );
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
