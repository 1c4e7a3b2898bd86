import type { LocalDate, Month } from '@jatkopolku/kernel';

import { dayOfText, monthOfText } from '../../app/parse.ts';

export const views = ['grid', 'day', 'client'] as const;
export type View = (typeof views)[number];

/** The month, and what is looked at of it, as it stands in the address. */
export interface SheetsAddress {
  readonly month?: Month;
  readonly view?: View;
  readonly day?: LocalDate;
  readonly placement?: string;
}

/** Whatever in an address is not understood is left out. */
export function readSheetsAddress(search: Readonly<Record<string, unknown>>): SheetsAddress {
  const month = monthOfText(search['month']);
  const view = views.find((one) => one === search['view']);
  const day = dayOfText(search['day']);
  const { placement } = search;
  return {
    ...(month && { month }),
    ...(view && { view }),
    ...(day && { day }),
    ...(typeof placement === 'string' && placement !== '' && { placement }),
  };
}
