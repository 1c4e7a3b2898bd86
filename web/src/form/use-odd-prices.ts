import { USUAL_DAY_PRICE_CENTS, isUsualDayPrice } from '@jatkopolku/domain/agreement';
import { type Cents, cents } from '@jatkopolku/kernel';

import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.ts';

/** What is odd about day prices, in words: what is seldom meant is asked about once more. */
export function useOddPrices(): (prices: readonly Cents[]) => readonly string[] {
  const { t } = useTranslation('form');
  const format = useFormat();
  const least = format.euros(cents(USUAL_DAY_PRICE_CENTS.least));
  const most = format.euros(cents(USUAL_DAY_PRICE_CENTS.most));
  return (prices) =>
    prices
      .filter((price) => !isUsualDayPrice(price))
      .map((price) => t('odd.price', { amount: format.euros(price), least, most }));
}
