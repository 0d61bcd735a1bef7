import { Converter } from 'opencc-js/t2cn';

/** Taiwan's and Hong Kong's characters are handled by the general table, whose words are the mainland's. */
const convert = Converter({ from: 't', to: 'cn' });

/** Traditional characters as simplified ones (`製動盤` is `制动盘`); everything else stays. The length may change in rare words. */
export function simplify(text: string): string {
  return convert(text);
}
