import type { DeclaredOffering, Product, PurchaseIntent } from '../api/views.js';
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
const INTENT_TONE: Record<PurchaseIntent['state'], Tone> = {
  raised: 'calm',
  taken_up: 'good',
  declined: 'quiet',
  withdrawn: 'quiet',
  expired: 'attention',
};

export function OfferingStateMark({ state }: { readonly state: DeclaredOffering['state'] }) {
  const t = useText();
  return <Mark tone={OFFERING_TONE[state]}>{t.supply.offerings.state[state]}</Mark>;
}

export function ProductStateMark({ state }: { readonly state: Product['state'] }) {
  const t = useText();
  return <Mark tone={PRODUCT_TONE[state]}>{t.products.state[state]}</Mark>;
}

export function IntentStateMark({ state }: { readonly state: PurchaseIntent['state'] }) {
  const t = useText();
  return <Mark tone={INTENT_TONE[state]}>{t.intents.state[state]}</Mark>;
}
