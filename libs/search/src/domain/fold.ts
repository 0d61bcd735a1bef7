import { normalise } from '#language';

const HAN_ONLY = /^[\u4e00-\u9fff]*$/;
const folds = new Map<string, string>();

/**
 * A register's text in the form that terms have (half width, lower case), character for character, so that an offset
 * in it is the same offset in `text`. A character whose form has another length stays as it is.
 */
export function fold(text: string): string {
  if (HAN_ONLY.test(text)) return text;
  return text.replace(/[^\u4e00-\u9fff]/g, (character) => {
    let form = folds.get(character);
    if (form === undefined) {
      form = normalise(character);
      if (form.length !== character.length) form = character;
      folds.set(character, form);
    }
    return form;
  });
}
