import type { LocalDate } from '@jatkopolku/kernel';

import { dayOfText } from '../../app/parse.ts';

/** The day that is looked at, as it stands in the address; today where it names none. */
export interface AccessLogAddress {
  readonly day?: LocalDate;
}

/** Whatever in an address is not understood is left out. */
export function readAccessLogAddress({ day }: Readonly<Record<string, unknown>>): AccessLogAddress {
  const known = dayOfText(day);
  return known ? { day: known } : {};
}
