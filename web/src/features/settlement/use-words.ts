import { HELD } from '@jatkopolku/domain/settlement';
import type { Cents } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';

const FUND = 'fund-';

/** What a payer is called. */
export function usePayerName(): (payer: string) => string {
  const { t } = useTranslation('settlement');
  return (payer) => {
    if (payer === 'kela' || payer === 'county' || payer === HELD) return t(`payers.${payer}`);
    if (!payer.startsWith(FUND)) return payer;
    return t('payers.fund', { name: payer.slice(FUND.length).replaceAll('_', ' ') });
  };
}

/** An amount in the reader's words; a dash where none is paid. */
export function useEuros(): (amount: Cents | null) => string {
  const format = useFormat();
  return (amount) => (amount === null ? '–' : format.euros(amount));
}

interface Signed {
  readonly days: (days: number | null) => string;
  readonly euros: (amount: Cents | null) => string;
}

/** What is added or taken away, with its sign. */
export function useSigned(): Signed {
  const format = useFormat();
  const euros = useEuros();
  return {
    days: (days) => (days === null || days === 0 ? '–' : `${plusOf(days)}${format.number(days)}`),
    euros: (amount) => (amount === null ? '–' : `${plusOf(amount)}${euros(amount)}`),
  };
}

function plusOf(value: number): string {
  return value > 0 ? '+' : '';
}
