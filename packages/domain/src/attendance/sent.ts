import { isSheetSent } from './lifecycle.ts';
import type { Sheet } from './schema.ts';

type Sent = Pick<Sheet, 'state' | 'returnCategory'>;

/** Whether the county returned the sheet, and its provider has not sent it again. */
export function isReturned({ state, returnCategory }: Sent): boolean {
  return !isSheetSent[state] && returnCategory !== null;
}

/** Whether the sheet was ever sent: one that was returned waits as such, and is no late month. */
export function wasSent({ state, returnCategory }: Sent): boolean {
  return isSheetSent[state] || returnCategory !== null;
}
