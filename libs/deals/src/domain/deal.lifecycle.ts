import { Lifecycle } from '#kernel';

export const DEAL_STATES = [
  'negotiating',
  'in_trial',
  'signed',
  'delivering',
  'delivered',
  'ended',
  'cancelled',
] as const;
export type DealState = (typeof DEAL_STATES)[number];

export const DEAL_COMMANDS = [
  'begin_trial',
  'conclude_trial',
  'sign',
  'correct_order',
  'deliver',
  'strike_lot',
  'strike_last_lot',
  'complete',
  'end',
  'resume',
  'resume_trial',
  'cancel',
] as const;
export type DealCommand = (typeof DEAL_COMMANDS)[number];

const PARTY = 'either party';

/** From a first talk to the last lot. Without an order a deal ends, an order is cancelled: the two are counted apart. */
export const dealLifecycle = new Lifecycle<DealState, DealCommand>({
  name: 'deal',
  initial: 'negotiating',
  states: {
    negotiating: { zh: '洽谈中', en: 'negotiating' },
    in_trial: { zh: '试用中', en: 'in trial' },
    signed: { zh: '已签约', en: 'signed' },
    delivering: { zh: '交付中', en: 'delivering' },
    delivered: { zh: '已交付', en: 'delivered' },
    ended: { zh: '未成交', en: 'ended without an order' },
    cancelled: { zh: '订单已取消', en: 'order cancelled' },
  },
  commands: DEAL_COMMANDS,
  transitions: [
    { from: 'negotiating', command: 'begin_trial', to: 'in_trial', who: PARTY },
    { from: 'negotiating', command: 'sign', to: 'signed', who: PARTY },
    { from: 'negotiating', command: 'end', to: 'ended', who: `${PARTY}, or the meeting's outcome entered anew` },
    { from: 'in_trial', command: 'conclude_trial', to: 'negotiating', who: `${PARTY}, with a verdict` },
    { from: 'in_trial', command: 'sign', to: 'signed', who: `${PARTY}; the trial may run on` },
    { from: 'in_trial', command: 'end', to: 'ended', who: PARTY },
    { from: 'signed', command: 'correct_order', to: 'signed', who: `${PARTY}, before the first lot` },
    { from: 'signed', command: 'conclude_trial', to: 'signed', who: PARTY },
    { from: 'signed', command: 'deliver', to: 'delivering', who: PARTY },
    { from: 'signed', command: 'cancel', to: 'cancelled', who: PARTY },
    { from: 'delivering', command: 'deliver', to: 'delivering', who: PARTY },
    { from: 'delivering', command: 'strike_lot', to: 'delivering', who: PARTY },
    { from: 'delivering', command: 'strike_last_lot', to: 'signed', who: `${PARTY}; no lot is left` },
    { from: 'delivering', command: 'conclude_trial', to: 'delivering', who: PARTY },
    { from: 'delivering', command: 'complete', to: 'delivered', who: `everything was accepted, or ${PARTY}` },
    { from: 'delivering', command: 'cancel', to: 'cancelled', who: `${PARTY}; what was accepted stays delivered` },
    { from: 'delivered', command: 'strike_lot', to: 'delivering', who: PARTY },
    { from: 'delivered', command: 'strike_last_lot', to: 'signed', who: `${PARTY}; no lot is left` },
    { from: 'delivered', command: 'conclude_trial', to: 'delivered', who: PARTY },
    { from: 'ended', command: 'resume', to: 'negotiating', who: PARTY },
    { from: 'ended', command: 'resume_trial', to: 'in_trial', who: `${PARTY}; a trial was still running` },
  ],
});
