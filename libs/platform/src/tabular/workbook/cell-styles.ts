import { type NumberStyle, numberStyle, PLAIN_NUMBER } from './number-format.js';
import { refusing } from './part-text.js';
import { attribute, scanXml } from './xml-scanner.js';
import type { ZipArchive } from './zip-archive.js';

/** How numbers of each cell style are shown, by the style's number. */
export async function numberStyles(archive: ZipArchive, part: string | undefined): Promise<readonly NumberStyle[]> {
  if (part === undefined || !archive.has(part)) return [];
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let within = false;
  const text = await archive.text(part);
  refusing(() =>
    scanXml(text, {
      open: (name, attributes) => {
        if (name === 'cellXfs') within = true;
        else if (name === 'numFmt') {
          formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
        } else if (name === 'xf' && within) {
          const id = Number(attribute(attributes, 'numFmtId') ?? 0);
          styles.push(styleOf(id, formats.get(id)));
        }
      },
      close: (name) => {
        if (name === 'cellXfs') within = false;
      },
    }),
  );
  return styles;
}

function styleOf(id: number, code: string | undefined): NumberStyle {
  return code === undefined || code === 'General' ? numberStyle(id, undefined) : numberStyle(id, code);
}

export function styleAt(styles: readonly NumberStyle[], index: string | undefined): NumberStyle {
  return styles[Number(index ?? 0)] ?? PLAIN_NUMBER;
}
