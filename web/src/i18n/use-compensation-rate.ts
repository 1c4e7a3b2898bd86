import { rateOn } from '@jatkopolku/domain/law';
import { type Month, ZERO_CENTS, monthRange } from '@jatkopolku/kernel';

import { useBusinessDay } from '../app/acting/use-business-day.ts';
import { useFormat } from './use-format.ts';

/** What a client gets for an attended day of a month, or today, as the law has it then (189/2001 §18.1): `9 €`. */
export function useCompensationRate(): (month?: Month) => string {
  const format = useFormat();
  const today = useBusinessDay();
  return (month) => {
    const day = month === undefined ? today : monthRange(month).end;
    const rate = day && rateOn('dailyCompensationCents', day);
    return format.wholeEuros(rate ?? ZERO_CENTS);
  };
}
