import type { Balance } from '@jatkopolku/domain/payment';
import { inLanguage } from '@jatkopolku/words/in-language';
import { languageOf } from '@jatkopolku/words/language';
import { remittance } from '@jatkopolku/words/remittance';

import { monthText } from '../texts/day-text.ts';

/** So many months are named one by one; of more, the first and the last. */
const MAX_MONTHS = 4;

/** What a payee reads of a payment on the account statement, in the language of the record: what it is, and of which months. */
export function remittanceText(
  {
    allowanceCents,
    travelCents,
    months,
  }: Pick<Balance, 'allowanceCents' | 'travelCents' | 'months'>,
  clientLanguage: string,
): string {
  const language = languageOf(clientLanguage);
  const words = inLanguage(remittance, language);
  const parts = { allowance: allowanceCents !== 0, travel: travelCents !== 0 };
  const what = parts.allowance && parts.travel ? 'both' : parts.travel ? 'travel' : 'allowance';
  const named = months.map((month) => monthText(month, language));
  const few = named.length > MAX_MONTHS ? [`${named[0]}–${named.at(-1)}`] : named;
  return [words[what], few.join(', ')].filter(Boolean).join(' ');
}
