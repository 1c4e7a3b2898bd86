import { type Month, parseMonth } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';

import { useMay } from '../../acting/use-may.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { ReconciliationSection } from '../reconciliation/reconciliation-section.tsx';
import { InvoiceTable } from './invoice-table.tsx';
import { MakingSection } from './making-section.tsx';
import { TakingSection } from './taking-section.tsx';

import './invoice.css';

const route = getRouteApi('/signed-in-area/settlements/$month/invoices');

/** What providers bill of a month, and where all of its money is. */
export function InvoicesPage() {
  const { month: asked } = route.useParams();
  const month = parseMonth(asked);
  return month ? <InvoicesOf month={month} /> : <NotFoundPage />;
}

function InvoicesOf({ month }: { readonly month: Month }) {
  const { t } = useTranslation('invoice');
  const format = useFormat();
  const may = useMay();
  const invoices = useRead('listInvoices', { params: { month } }, { select: ({ items }) => items });
  return (
    <Page title={t('title', { month: format.month(month) })}>
      <Section title={t('list.title')}>
        <p>{t('list.text')}</p>
        {renderResult(invoices, (items) =>
          items.length === 0 ? <p>{t('list.none')}</p> : <InvoiceTable invoices={items} />,
        )}
      </Section>
      {may('billForProviders') && <MakingSection month={month} />}
      {may('takeInvoice') && <TakingSection month={month} />}
      <ReconciliationSection month={month} />
    </Page>
  );
}
