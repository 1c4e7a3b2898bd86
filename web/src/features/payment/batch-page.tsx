import type { LedgerAccount } from '@jatkopolku/domain/settlement';
import { type Cents, cents, sumCents } from '@jatkopolku/kernel';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import { useApi } from '../../api/api.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { ResultPlace, showResult } from '../../ui/result-place.tsx';
import { saveDocument } from '../../ui/save-document.ts';
import { Failure } from '../../ui/states.tsx';
import { AnswerSection } from './answer-section.tsx';
import { BalanceTable } from './balance-table.tsx';
import { HeldBillsTable } from './held-bills-table.tsx';
import { LeftOutTable } from './left-out-table.tsx';
import { PaymentsTable } from './payments-table.tsx';
import { ProviderBillsTable } from './provider-bills-table.tsx';

import './payment.css';

type Batch = Answer<'readPaymentBatch'>;

interface BatchProps {
  readonly batch: Batch;
}

const route = getRouteApi('/signed-in-area/payments/$batchNo');

/** A batch of payments: its file for the bank, what the bank answered, and whom it paid. */
export function BatchPage() {
  const { t } = useTranslation('payment');
  const { batchNo } = route.useParams();
  const may = useMay();
  const batch = useRead('readPaymentBatch', { params: { batchNo } });
  return (
    <Page title={t('batches.name', { no: batchNo })}>
      {renderResult(batch, (found) => (
        <BatchView batch={found} />
      ))}
      {may('saveBankAnswer') && <AnswerSection />}
    </Page>
  );
}

function BatchView({ batch }: BatchProps) {
  const { t } = useTranslation('payment');
  const format = useFormat();
  const may = useMay();
  const { record, payments, leftOut, providerPayments, heldBills } = batch;
  const [paid, clearing] = [onAccount(batch, 'bank-account'), onAccount(batch, 'payment-clearing')];
  const returned = payments.filter(({ outcome }) => outcome === 'returned');
  return (
    <>
      <p className="lead">{t(`batches.leads.${record.state}`)}</p>
      <FactList
        facts={[
          [t('batches.payees'), t(`payees.${record.payees}`)],
          [t('bills.channel'), t(`bills.channels.${record.channel}`)],
          [t('batches.made'), format.instant(record.createdAt)],
          [t('batches.madeBy'), record.createdByName ?? t('somebody')],
          [t('due.executesOn'), format.date(record.executesOn)],
          [t('due.count'), format.number(record.count)],
          [t('amount'), format.euros(record.amountCents)],
          [t('batches.paid'), paid === 0 ? '' : format.euros(paid)],
          [t('batches.clearing'), clearing === 0 ? '' : format.euros(clearing)],
        ]}
      />
      {may('readPaymentFile') && <FileButton record={record} />}
      {returned.length > 0 && (
        <BalanceTable caption={t('returned.caption')} saysOf={t('returned.why')} rows={returned}>
          {({ reason }) => (reason === null ? t('returned.noReason') : reason)}
        </BalanceTable>
      )}
      <LeftOutTable rows={leftOut} />
      {record.payees === 'clients' && <PaymentsTable payments={payments} />}
      {providerPayments.length > 0 && (
        <ProviderBillsTable
          caption={t('bills.caption')}
          saysOf={t('batches.state')}
          rows={providerPayments}
        >
          {({ outcome, reason }) =>
            outcome === null
              ? '–'
              : [t(`payments.outcomes.${outcome}`), reason].filter(Boolean).join(', ')
          }
        </ProviderBillsTable>
      )}
      <HeldBillsTable rows={heldBills} />
    </>
  );
}

/** What the batch has on an account that it is paid from: postings have it as credit, below zero. */
function onAccount({ postings }: Batch, account: LedgerAccount): Cents {
  const own = postings.filter((one) => one.account === account);
  return cents(0 - sumCents(own.map(({ amountCents }) => amountCents)));
}

function FileButton({ record: { batchNo, channel } }: Pick<Batch, 'record'>) {
  const { t } = useTranslation('payment');
  const api = useApi();
  const making = useMutation({
    mutationFn: () => api.call('readPaymentFile', { params: { batchNo: `${batchNo}` } }),
    meta: { working: t('file.isMaking') },
    onSuccess: (file) => {
      saveDocument(file);
      showResult(t('file.wasDownloaded', { name: file.name }));
    },
  });
  return (
    <ResultPlace>
      {making.error && <Failure error={making.error} onRetry={() => making.reset()} />}
      <p>
        <Button disabled={making.isPending} onClick={() => making.mutate()}>
          {t(channel === 'erp' ? 'file.downloadForErp' : 'file.download')}
        </Button>
      </p>
    </ResultPlace>
  );
}
