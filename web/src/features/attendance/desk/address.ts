import type { LocalDate, Month } from '@jatkopolku/kernel';

import { dayOfText, monthOfText } from '../../../app/parse.ts';

export const views = ['grid', 'day', 'client'] as const;
type View = (typeof views)[number];

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

/** The width from which a whole month has room beside the clients' names. */
const WIDE = '(min-width: 64rem)';

/** How the month is looked at where the reader has not chosen: on a phone one day. */
export function fittingView(): View {
  return matchMedia(WIDE).matches ? 'grid' : 'day';
}
