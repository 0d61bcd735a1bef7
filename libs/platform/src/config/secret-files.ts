import { readFileSync } from 'node:fs';

interface Revealed {
  /** The environment with what the files hold, under the settings' own names. */
  readonly given: NodeJS.ProcessEnv;
  /** By setting: a sentence that names the variable, for each file that cannot be used. */
  readonly faults: Readonly<Record<string, string>>;
}

/** Reads `NAME_FILE` for `NAME`: what container platforms hand a secret over with, and no list of processes shows. */
export function secretsFromFiles(environment: NodeJS.ProcessEnv, names: readonly string[]): Revealed {
  const given = { ...environment };
  const faults: Record<string, string> = {};
  for (const name of names) {
    const variable = `${name}_FILE`;
    const path = environment[variable];
    if (path === undefined) continue;
    if (environment[name] !== undefined) {
      faults[name] = `${variable}: ${name} is set as well; set one of the two`;
      continue;
    }
    try {
      const secret = readFileSync(path, 'utf8').trim();
      if (secret === '') faults[name] = `${variable}: the file ${path} is empty`;
      else given[name] = secret;
    } catch (error) {
      faults[name] = `${variable}: the file ${path} cannot be read (${(error as NodeJS.ErrnoException).code})`;
    }
  }
  return { given, faults };
}
