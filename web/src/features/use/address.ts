import type { LocalDate } from '@jatkopolku/kernel';

import { dayOfText } from '../../app/parse.ts';

/** The day that is looked at, as it stands in the address; today where it names none. */
export interface UsesAddress {
  readonly day?: LocalDate;
}

/** Whatever in an address is not understood is left out. */
export function readUsesAddress({ day }: Readonly<Record<string, unknown>>): UsesAddress {
  const known = dayOfText(day);
  return known ? { day: known } : {};
}
