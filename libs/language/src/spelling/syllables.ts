import { pinyin } from 'pinyin-pro';

const HAN = /^[\u3400-\u9fff]+$/;

/** The pinyin of each character without tones (`制动盘`: `zhi`, `dong`, `pan`); undefined unless all are Chinese. */
export function syllablesOf(text: string): string[] | undefined {
  if (!HAN.test(text)) return undefined;
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

/** Sounds that speakers of many dialects write alike, folded into one: `zhi` and `zi`, `xin` and `xing`, `lan` and `nan`. */
export function blurred(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/([aei]n)g$/, '$1');
}
