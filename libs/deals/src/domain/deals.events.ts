import { z } from 'zod';
import { defineEvent } from '#kernel';

const payload = z.object({ dealId: z.uuid() });

/** Two enterprises begin to negotiate. */
export const DealOpened = defineEvent('deals.deal_opened', payload);

/** An order was signed. */
export const DealSigned = defineEvent('deals.deal_signed', payload);

/** A lot of an order arrived and was accepted in whole or in part. */
export const LotDelivered = defineEvent('deals.lot_delivered', payload.extend({ deliveryId: z.uuid() }));

/** A deal ended without an order, or its order was cancelled. */
export const DealEnded = defineEvent('deals.deal_ended', payload);
