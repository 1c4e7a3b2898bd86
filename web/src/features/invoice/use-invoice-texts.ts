import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { FollowedInvoice } from './queries.ts';

/** In what an invoice that came from elsewhere differs from its statement, both said; nothing where it is the same. */
export function useDifferences(): (invoice: FollowedInvoice) => string | undefined {
  const { t } = useTranslation('invoice');
  const format = useFormat();
  return ({ document, ending, sent }) => {
    const arrived = sent?.record.arrived;
    const differences = sent?.record.differences ?? [];
    if (!arrived || !document || differences.length === 0) return undefined;
    const sides = {
      type: {},
      buyer: {},
      base: sums(arrived.baseCents, document.vat.baseCents),
      vat: sums(arrived.vatCents, document.vat.vatCents),
      total: sums(arrived.totalCents, document.totalCents),
      account: { arrived: arrived.ending ?? '–', own: ending ?? '–' },
    } as const;
    const what = differences.map((one) => t(`differences.${one}`, sides[one])).join('; ');
    return t('differences.title', { what });
  };

  function sums(arrived: Parameters<typeof format.euros>[0], own: typeof arrived) {
    return { arrived: format.euros(arrived), own: format.euros(own) };
  }
}
