import type { DeclaredOffering, Product } from '../api/views.js';
import { useText } from '../language/language.js';
import { Mark, type Tone } from './mark.js';

const OFFERING_TONE: Record<DeclaredOffering['state'], Tone> = {
  submitted: 'calm',
  listed: 'good',
  refused: 'bad',
  expired: 'attention',
  withdrawn: 'quiet',
};
const PRODUCT_TONE: Record<Product['state'], Tone> = {
  draft: 'attention',
  submitted: 'calm',
  listed: 'good',
  refused: 'bad',
  withdrawn: 'quiet',
};

export function OfferingStateMark({ state }: { readonly state: DeclaredOffering['state'] }) {
  const t = useText();
  return <Mark tone={OFFERING_TONE[state]}>{t.supply.offerings.state[state]}</Mark>;
}

export function ProductStateMark({ state }: { readonly state: Product['state'] }) {
  const t = useText();
  return <Mark tone={PRODUCT_TONE[state]}>{t.products.state[state]}</Mark>;
}
