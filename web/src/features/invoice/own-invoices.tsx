import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { InvoiceFiles } from './invoice-files.tsx';
import { useOwnFacts } from './own-facts.ts';
import type { FollowedInvoice } from './queries.ts';
import { SendInvoice } from './send-invoice.tsx';

interface OwnInvoicesProps {
  readonly of: Pick<FollowedInvoice, 'providerId' | 'month'>;
}

/** What a month's released runs bill of the provider: made ready, to be sent in one press. */
export function OwnInvoices({ of: { providerId, month } }: OwnInvoicesProps) {
  const { t } = useTranslation('invoice');
  const invoices = useRead(
    'readProviderInvoices',
    { params: { providerId, month } },
    { select: ({ items }) => items },
  );
  return renderResult(invoices, (items) =>
    items.length === 0 ? null : (
      <Section title={t('own.title')}>
        {items.map((invoice) => (
          <OwnInvoice key={invoice.runNo} invoice={invoice} />
        ))}
      </Section>
    ),
  );
}

function OwnInvoice({ invoice }: { readonly invoice: FollowedInvoice }) {
  const { t } = useTranslation('invoice');
  const format = useFormat();
  const problemText = useProblemText();
  const may = useMay();
  const factsOf = useOwnFacts();
  const { membership } = useActing();
  const { document, problem, mark, sent, providerId } = invoice;
  if (!document) return problem && <p>{problemText({ code: problem })}</p>;
  const isMatched = sent?.record.state === 'matched';
  const returned = sent?.record.returned;
  const isOwn = membership?.providerId === providerId && may('sendInvoice');
  const isOpen = mark !== null && !document.selfBilled;
  return (
    <>
      {document.selfBilled && <p>{t('own.selfBilled')}</p>}
      {document.type === 'credit-note' && <p>{t('own.credit')}</p>}
      {isOwn && isOpen && <p>{t('own.lead')}</p>}
      {returned && !isMatched && (
        <p className="written">
          {t('returning.was', {
            reason: returned.reason,
            name: returned.byName,
            date: format.instant(returned.at),
          })}
        </p>
      )}
      <FactList facts={factsOf(invoice)} />
      {isOwn && isOpen && <SendInvoice invoice={invoice} />}
      {may('readInvoiceDocument') && !(isMatched && sent.record.arrived) && (
        <InvoiceFiles invoice={invoice} />
      )}
    </>
  );
}
