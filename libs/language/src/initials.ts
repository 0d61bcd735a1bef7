import { pinyin } from 'pinyin-pro';

/** First letters of the pinyin, lower case (`制动钳` gives `zdq`); letters and digits stay, everything else goes. */
export function initials(text: string): string {
  return pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
