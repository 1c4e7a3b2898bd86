import { USUAL_DAY_PRICE_CENTS, isUsualDayPrice } from '@jatkopolku/domain/agreement';
import { type Cents, cents } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../i18n/use-language.ts';
import { eurosIn } from '../ui/format.ts';

/** What is odd about day prices, in words: what is seldom meant is asked about once more. */
export function useOddPrices(): (prices: readonly Cents[]) => readonly string[] {
  const { t } = useTranslation('form');
  const language = useLanguage();
  const least = eurosIn(cents(USUAL_DAY_PRICE_CENTS.least), language);
  const most = eurosIn(cents(USUAL_DAY_PRICE_CENTS.most), language);
  return (prices) =>
    prices
      .filter((price) => !isUsualDayPrice(price))
      .map((price) => t('odd.price', { amount: eurosIn(price, language), least, most }));
}
