/** The lines in which makers say what they make, and by how many each is written. */
export abstract class RegisterWords {
  abstract lines(): Promise<{ readonly text: string; readonly makers: number }[]>;

  /** Changes when the lines may have changed. */
  abstract state(): Promise<string>;
}
