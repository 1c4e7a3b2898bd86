import * as z from 'zod';

import { type Account, accountInForce, isHeld } from './account.ts';

/** Why a provider's payments wait, or go to an account that is about to change. */
export const accountHoldSchema = z.enum(['no-account', 'change-held', 'change-proposed']);
export type AccountHold = z.infer<typeof accountHoldSchema>;

/**
 * What of a provider's accounts its payments wait for: nobody has confirmed one, or nobody has let payments
 * go to one that was changed. A change that is only proposed holds nothing; its provider learns where money goes.
 */
export function accountHold(
  accounts: readonly Pick<Account, 'state' | 'heldSince'>[],
): AccountHold | null {
  const inForce = accountInForce(accounts);
  if (!inForce) return 'no-account';
  if (isHeld(inForce)) return 'change-held';
  return accounts.some(({ state }) => state === 'proposed') ? 'change-proposed' : null;
}
