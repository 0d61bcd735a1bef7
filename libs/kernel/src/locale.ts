/** The two languages everything is shown in; Chinese first. */
export type Locale = 'zh' | 'en';

export interface Localised {
  readonly zh: string;
  readonly en: string;
}

/** Fills `{name}` in a template with the parameter of that name; an absent parameter becomes empty. */
export function fillTemplate(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    return value === undefined || value === null ? '' : String(value);
  });
}
