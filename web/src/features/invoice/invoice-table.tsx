import { invoiceDueCents } from '@jatkopolku/domain/invoice';

import { useFormat } from '../../i18n/use-format.ts';
import { useProblemText } from '../../i18n/use-problem-text.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { Code } from '../../ui/code.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { type FollowedInvoice, stageOf } from './queries.ts';
import { ReturnForm } from './return-form.tsx';
import { useDifferences } from './use-invoice-texts.ts';

/** Invoices of a month by the provider's name, each with how far it is. */
export function InvoiceTable({ invoices }: { readonly invoices: readonly FollowedInvoice[] }) {
  const { t } = useTranslation('invoice');
  const byProviderName = useByProviderName();
  const rows = invoices.toSorted((a, b) => byProviderName(a, b) || a.runNo - b.runNo);
  return (
    <WideTable
      caption={t('list.caption')}
      columns={[
        t('list.provider'),
        t('list.number'),
        ...numbers(t('list.amount')),
        t('list.dueOn'),
        t('list.stage'),
      ]}
    >
      {rows.map((invoice) => (
        <InvoiceRow key={`${invoice.providerId} ${invoice.runNo}`} invoice={invoice} />
      ))}
    </WideTable>
  );
}

function InvoiceRow({ invoice }: { readonly invoice: FollowedInvoice }) {
  const { t } = useTranslation('invoice');
  const format = useFormat();
  const providerName = useProviderName();
  const { providerId, month, document, sent } = invoice;
  const arrived = sent?.record.arrived;
  return (
    <tr>
      <th scope="row">
        <SiteLink to="/statements/$providerId/$month" params={{ providerId, month }}>
          {providerName(providerId)}
        </SiteLink>{' '}
        <Code>{providerId}</Code>
      </th>
      <td>
        {document && `${t(`types.${document.type}`)} ${document.number}`}
        {arrived && <p className="quiet">{t('arrivedAs', { number: arrived.number })}</p>}
      </td>
      <NumberCell>{document ? format.euros(invoiceDueCents(document)) : '–'}</NumberCell>
      <td>{document ? format.date(document.dueOn) : '–'}</td>
      <td>
        <Stage invoice={invoice} />
      </td>
    </tr>
  );
}

/** How far it is, and what of it is to be done. */
function Stage({ invoice }: { readonly invoice: FollowedInvoice }) {
  const { t } = useTranslation('invoice');
  const problemText = useProblemText();
  const differences = useDifferences()(invoice);
  const { problem, sent } = invoice;
  if (problem !== null) return problemText({ code: problem });
  return (
    <>
      {t(`stages.${stageOf(invoice)}`)}
      {sent?.record.state === 'differs' && (
        <>
          <p className="invoice-differences">{differences}</p>
          <ReturnForm invoice={invoice} sent={sent} />
        </>
      )}
    </>
  );
}
