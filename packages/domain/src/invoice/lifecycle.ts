import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

/** An invoice of a released run, from when it is sent until a batch of payments takes it. */
export const invoiceStates = ['matched', 'differs', 'returned'] as const;
export type InvoiceState = (typeof invoiceStates)[number];
export type InvoiceEvent = 'match' | 'differ' | 'return';

/**
 * One that is what the statement comes to is matched for good. One that differs from it is sent back, or another
 * one comes in its place.
 */
export const invoiceLifecycle: Lifecycle<InvoiceState, InvoiceEvent> = {
  matched: { match: null, differ: null, return: null },
  differs: { match: 'matched', differ: 'differs', return: 'returned' },
  returned: { match: 'matched', differ: 'differs', return: null },
};

export const invoiceSteps = stepsOf(invoiceLifecycle);
