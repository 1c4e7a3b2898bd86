import { useCompensationRate } from '../../acting/use-compensation-rate.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import { figureRows, isFilled } from './figures.ts';
import type { Comparison } from './queries.ts';
import { usePayerName, useSigned } from './use-words.ts';

/** What booking a month now would add or take away, amount by amount. */
export function useRemainingFacts(): (comparison: Comparison) => readonly Fact[] {
  const { t } = useTranslation('settlement');
  const payerName = usePayerName();
  const signed = useSigned();
  const rateOf = useCompensationRate();
  return ({ remaining, month }) =>
    figureRows(remaining)
      .filter(isFilled)
      .map(({ name, payer, days, amount }): Fact => [
        t(`figures.${name}`, {
          rate: rateOf(month),
          payer: payer === undefined ? '' : payerName(payer),
        }),
        amount === null ? signed.days(days) : signed.euros(amount),
      ]);
}
