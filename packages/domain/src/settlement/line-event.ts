/** What can happen to a sheet or a claim that a line rests on, as the audit trail names it. */
export const lineEvents = [
  'imported',
  'created',
  'changed',
  'days-logged',
  'certificates-noted',
  'sheet-submitted',
  'sheet-accepted',
  'sheet-returned',
  'sheet-corrected',
  'sheet-taken-back',
  'travel-accepted',
  'travel-declined',
  'claim-filed',
  'claim-refused',
  'claim-resubmitted',
  'claim-taken-back',
  'claim-withdrawn',
  'claim-put-on-hold',
  'claim-hold-ended',
  'claim-approved-first',
  'claim-approved',
  'claim-rejected',
  'claim-returned',
  'second-part-filed',
  'correction-proposed',
  'correction-confirmed',
  'correction-dropped',
  'after-check-closed',
  'objection-filed',
  'objection-asked',
  'objection-answered',
  'objection-upheld',
  'objection-dismissed',
  'objection-withdrawn',
] as const;
export type LineEvent = (typeof lineEvents)[number];

/** By its name; an event that is not known by name is a change. */
export function lineEventOf(event: string): LineEvent {
  return lineEvents.find((one) => one === event) ?? 'changed';
}
