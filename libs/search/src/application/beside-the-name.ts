import { namesMaterial, type Segmenter } from '#language';
import { materialByGrade } from '../domain/materials.js';

const HAN = /[\u3400-\u9fff]/;

/** Words for what a part is made of, as a list has them beside its name or says them by a grade. */
export function materialsIn(beside: string, part: string): string[] {
  const written = beside.split(' ').filter((one) => one.length > 1 && HAN.test(one) && namesMaterial(one));
  const byGrade = materialByGrade(beside, part);
  return [...new Set(byGrade === undefined ? written : [...written, byGrade])];
}

/** What a list says beside the name, where it is neither a material nor a way of making: 耐材 of a 酚醛树脂（耐材用）. */
export function remarksIn(beside: string, segmenter: Segmenter): string[] {
  if (!HAN.test(beside)) return [];
  const remarks = beside.split(' ').filter((one) => HAN.test(one) && !namesMaterial(one));
  return remarks.flatMap((remark) => {
    const said = remark.replace(/用$/, '');
    const words = segmenter.words(said).filter((word) => HAN.test(word) && word.length > 1);
    return words.length > 0 || said.length < 2 ? words : [said];
  });
}
