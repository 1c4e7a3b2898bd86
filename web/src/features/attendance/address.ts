import { type LocalDate, type Month, parseLocalDate, parseMonth } from '@jatkopolku/kernel';

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
  const text = (name: string) => {
    const value = search[name];
    return typeof value === 'string' ? value : '';
  };
  const month = parseMonth(text('month'));
  const view = views.find((one) => one === search['view']);
  const day = parseLocalDate(text('day'));
  const placement = text('placement');
  return {
    ...(month && { month }),
    ...(view && { view }),
    ...(day && { day }),
    ...(placement !== '' && { placement }),
  };
}
