import { type Month, parseMonth } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { InvoicesLink } from '../invoice/invoices-link.tsx';
import { JournalSection } from '../journal/journal-section.tsx';
import { MonthHolds } from '../statement/month-holds.tsx';
import { BeyondNotice } from './beyond-notice.tsx';
import { BookingSection } from './booking-section.tsx';
import { CompareSection } from './compare-section.tsx';
import { MissingSection } from './missing-section.tsx';
import { comparedState } from './month-state.ts';
import { HeldNotice, WithheldNotice } from './notices.tsx';
import { PayersSection } from './payers-section.tsx';
import { ProviderTable } from './provider-table.tsx';
import type { Comparison } from './queries.ts';
import { RunsSection } from './runs-section.tsx';
import { StateClaimSection } from './state-claim-section.tsx';

import './settlement.css';
import { TotalsTable } from './totals-table.tsx';

const route = getRouteApi('/signed-in-area/settlements/$month');

/** A month's amounts, what is booked of them, and booking what is not. */
export function SettlementPage() {
  const { month: asked } = route.useParams();
  const month = parseMonth(asked);
  return month ? <SettlementOf month={month} /> : <NotFoundPage />;
}

function SettlementOf({ month }: { readonly month: Month }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const comparison = useRead('compareSettlement', { params: { month } });
  return (
    <Page title={t('monthTitle', { month: format.month(month) })}>
      {renderResult(comparison, (found) => (
        <Sections comparison={found} />
      ))}
    </Page>
  );
}

function Sections({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('settlement');
  return (
    <>
      <p className="lead">{t(`lead.${comparedState(comparison)}`)}</p>
      <MissingSection comparison={comparison} />
      <CompareSection comparison={comparison} />
      <TotalsTable comparison={comparison} />
      <HeldNotice comparison={comparison} />
      <WithheldNotice withheld={comparison.withheld} />
      <MonthHolds month={comparison.month} />
      <BeyondNotice commitments={comparison.commitments} month={comparison.month} />
      <BookingSection comparison={comparison} />
      <RunsSection comparison={comparison} />
      <StateClaimSection comparison={comparison} />
      {comparison.runs.length > 0 && <InvoicesLink month={comparison.month} />}
      {comparison.runs.length > 0 && <PayersSection month={comparison.month} />}
      {comparison.runs.length > 0 && <JournalSection month={comparison.month} />}
      <ProviderTable comparison={comparison} />
    </>
  );
}
