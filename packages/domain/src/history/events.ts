import { lineEvents } from '@jatkopolku/domain/settlement';

/** What can happen to a record that has a history, as the audit trail names it. */
export const historyEvents = [
  ...lineEvents,
  'framework-published',
  'terms-changed',
  'account-proposed',
  'account-confirmed',
  'account-refused',
  'account-released',
  'account-withdrawn',
  'account-removed',
  'agreement-checked',
  'agreement-signed',
  'agreement-suspended',
  'agreement-resumed',
  'agreement-terminated',
  'price-changed',
  'identity-corrected',
  'client-marked',
  'client-merged',
  'days-counted-once',
  'placement-ended',
  'placement-renewed',
  'placement-moved',
  'placement-end-corrected',
  'placement-end-taken-back',
  'placement-started',
  'placement-interrupted',
  'placement-resumed',
  'case-worker-changed',
  'start-conditions-noted',
  'change-proposed',
  'proposal-accepted',
  'proposal-amended',
  'proposal-declined',
  'proposal-withdrawn',
  'review-noted',
  'review-done',
  'commitment-proposed',
  'commitment-confirmed',
  'commitment-dropped',
  'commitment-annulled',
  'account-map-changed',
  'booked',
  'released',
  'payments-made',
  'reconciled',
] as const;
export type HistoryEventName = (typeof historyEvents)[number];

/** By its name; an event that is not known by name is a change. */
export function historyEventOf(event: string): HistoryEventName {
  return historyEvents.find((one) => one === event) ?? 'changed';
}
