import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ExplainedLine } from './queries.ts';
import { useEuros, useSigned } from './use-words.ts';

type Amount = ExplainedLine['remaining'];

interface AmountText {
  readonly plain: (amount: Amount) => string;
  /** What is added or taken away, with its sign. */
  readonly signed: (amount: Amount) => string;
}

/** Days and euros together; a bonus has no days. */
export function useAmountText(): AmountText {
  const { t } = useTranslation('explanation');
  const format = useFormat();
  const euros = useEuros();
  const signed = useSigned();
  const joined = (days: number, daysText: string, amount: string) =>
    days === 0 ? amount : t('amount', { count: days, days: daysText, amount });
  return {
    plain: ({ days, amountCents }) => joined(days, format.number(days), euros(amountCents)),
    signed: ({ days, amountCents }) => joined(days, signed.days(days), signed.euros(amountCents)),
  };
}
