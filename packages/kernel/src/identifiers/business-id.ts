import { FinnishBusinessIds } from 'finnish-business-ids';

import type { Brand } from '../brand.ts';

/** A Finnish Business ID (Y-tunnus): seven digits, a hyphen and a check digit. */
export type BusinessId = Brand<string, 'BusinessId'>;

/** @returns undefined when the form or the check digit is wrong, or no such number is issued. */
export function parseBusinessId(text: string): BusinessId | undefined {
  return FinnishBusinessIds.isValidBusinessId(text) ? (text as BusinessId) : undefined;
}
