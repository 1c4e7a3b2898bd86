import type { StateClaim } from '@jatkopolku/domain/settlement';
import { formatEuros } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import type { Language } from '@jatkopolku/words/language';
import { settlement } from '@jatkopolku/words/settlement';

import { dayText } from '../texts/day-text.ts';
import type { Cell } from '../texts/spreadsheet.ts';
import { eurosIn } from './letter-euros.ts';

type Rate = StateClaim['rates'][number];

/** A rate of a day with the day it came into force and its source. */
export function rateText({ amountCents, from, source }: Rate, language: Language): string {
  const amount = eurosIn(amountCents, language);
  const { rateOf, rateFrom } = settlement.stateClaim;
  if (from === null) return filledFrom(rateOf[language], { amount, source });
  return filledFrom(rateFrom[language], { amount, source, date: dayText(from, language) });
}

/** The rate of a month in a spreadsheet; a month in which the rate changed has more than one. */
export function ratesCell(rates: readonly Rate[]): Cell {
  const [first, ...more] = rates;
  if (first && more.length === 0) return { cents: first.amountCents };
  return rates.map(({ amountCents }) => formatEuros(amountCents).replace('.', ',')).join(' / ');
}
