import { type SheetFlag, sheetFlags } from '@jatkopolku/domain/attendance';
import { getRouteApi } from '@tanstack/react-router';

import './approval.css';
import { Heading } from 'suomifi-ui-components';

import type { ApprovalsAddress } from '../../addresses/addresses.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { Code } from '../../ui/code.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { SheetExchange } from '../remark/exchange.tsx';
import { CappedTravel } from './capped-travel.tsx';
import { SheetCorrection } from './correction-form.tsx';
import { NextItem } from './next-item.tsx';
import { type OpenSheet, useSheet } from './queries.ts';
import { SheetDecision } from './sheet-decision.tsx';
import { SheetFacts } from './sheet-facts.tsx';
import { SheetMonth } from './sheet-month.tsx';
import { useApprovalWords } from './use-approval-words.ts';

const route = getRouteApi(
  '/signed-in-area/approvals/sheets/$providerId/$month/$clientId/$placementId',
);

/** A month sheet to look through: its days and what speaks against them, beside each other. */
export function SheetApprovalPage() {
  const names = route.useParams();
  const address = route.useSearch();
  const sheet = useSheet(names);
  // The next sheet is another page, though its address is of the same form.
  return renderResult(sheet, (open) => (
    <SheetApproval key={Object.values(names).join(' ')} open={open} address={address} />
  ));
}

interface SheetApprovalProps {
  readonly open: OpenSheet;
  readonly address: ApprovalsAddress;
}

function SheetApproval({ open, address }: SheetApprovalProps) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const { record } = open.sheet;
  const { clientId, month } = record;
  const clientName = useClientNames([clientId]);
  const titleFor = (client: string) => t('sheetTitle', { client, month: format.month(month) });
  const flags = sheetFlags(record, open.placement, open);
  const item = { ...record, type: 'sheet' } as const;
  return (
    <Page
      title={titleFor(clientId)}
      heading={
        <>
          {titleFor(clientName(clientId))} <Code>{clientId}</Code>
        </>
      }
    >
      <NextItem item={item} address={address} />
      <div className="evidence">
        <SheetFlags flags={flags} />
        <SheetMonth open={open} flags={flags} />
        <SheetFacts open={open} />
      </div>
      <CappedTravel open={open} />
      {record.remarks > 0 && (
        <Part title={t('exchange')}>
          <SheetExchange sheet={record} />
        </Part>
      )}
      <HistoryLine kind="sheet" of={record} />
      <SheetDecision open={open} address={address} />
      <SheetCorrection sheet={open.sheet} />
    </Page>
  );
}

/** Why a sheet is looked at, each reason with its days. */
function SheetFlags({ flags }: { readonly flags: readonly SheetFlag[] }) {
  const { t } = useTranslation('approval');
  const words = useApprovalWords([]);
  return (
    <section className="checks" aria-labelledby="sheet-flags">
      <Heading variant="h2" id="sheet-flags">
        {t('flagsTitle')}
      </Heading>
      {flags.length === 0 && <p>{t('noFlags')}</p>}
      <ul className="reasons">
        {flags.map((flag) => (
          <li key={flag.code}>{words.flagWithDays(flag)}</li>
        ))}
      </ul>
    </section>
  );
}
