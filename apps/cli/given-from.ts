/** The folder that relative paths on the command line mean: where the person stands, also under `npm run`. */
export function givenFrom(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}
