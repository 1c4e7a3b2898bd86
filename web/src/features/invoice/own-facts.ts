import { invoiceDueCents } from '@jatkopolku/domain/invoice';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import { type FollowedInvoice, stageOf } from './queries.ts';

/** What an invoice says, for who sends it. */
export function useOwnFacts(): (invoice: FollowedInvoice) => readonly Fact[] {
  const { t } = useTranslation('invoice');
  const format = useFormat();
  return (invoice) => {
    const { document, ending, sent } = invoice;
    if (!document) return [];
    const { vatCents } = document.vat;
    return [
      [t('own.type'), t(`types.${document.type}`)],
      [t('own.number'), sent?.record.arrived?.number ?? document.number],
      [t('own.amount'), format.euros(invoiceDueCents(document))],
      [t('own.vat'), vatCents === 0 ? '' : format.euros(vatCents)],
      [t('own.dueOn'), document.type === 'credit-note' ? '' : format.date(document.dueOn)],
      [t('own.account'), ending === null ? '' : t('own.ending', { ending })],
      [t('own.stage'), t(`stages.${stageOf(invoice)}`)],
      [
        t('own.sentBy'),
        sent ? `${sent.record.sentByName}, ${format.instant(sent.record.sentAt)}` : '',
      ],
    ];
  };
}
