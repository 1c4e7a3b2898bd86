import { HELD } from '@jatkopolku/domain/settlement';
import { filledFrom } from '@jatkopolku/words/filled';
import type { Language } from '@jatkopolku/words/language';
import { settlement } from '@jatkopolku/words/settlement';

const FUND = 'fund-';

/** What a payer is called; a code that nobody knows is said as it is. */
export function payerName(payer: string, language: Language): string {
  const { payers } = settlement;
  if (payer === 'kela' || payer === 'county' || payer === HELD) return payers[payer][language];
  if (!payer.startsWith(FUND)) return payer;
  const name = payer.slice(FUND.length).replaceAll('_', ' ');
  return filledFrom(payers.fund[language], { name });
}
