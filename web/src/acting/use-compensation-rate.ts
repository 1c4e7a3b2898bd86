import { rateOn } from '@jatkopolku/domain/law';
import { type Month, ZERO_CENTS, monthRange } from '@jatkopolku/kernel';

import { useFormat } from '../i18n/use-format.ts';
import { useBusinessDay } from './use-business-day.ts';

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
