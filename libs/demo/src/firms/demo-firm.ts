/** An invented firm. Its number makes its credit code; places are resolved by name. */
export interface DemoFirm {
  readonly number: number;
  readonly name: string;
  readonly place: string;
  /** GB/T 4754-2017. */
  readonly industry: string;
  /** In 10,000 yuan. */
  readonly capital: string;
  readonly scope: string;
  readonly contact?: { readonly name: string; readonly phone: string; readonly email?: string };
}

/** A firm of which little is known: its telephone number follows from its own. */
export function firm(
  number: number,
  name: string,
  place: string,
  industry: string,
  capital: string,
  scope: string,
  contact: string,
  email = false,
): DemoFirm {
  const phone = `0300-00${String(number).padStart(5, '0')}`;
  return {
    number,
    name,
    place,
    industry,
    capital,
    scope,
    contact: { name: contact, phone, ...(email ? { email: `office@firm${number}.example` } : {}) },
  };
}
