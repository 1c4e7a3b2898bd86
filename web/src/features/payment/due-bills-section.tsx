import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { useRefresh, useSending } from '../../queries/use-send.ts';
import { ConfirmButtons } from '../../ui/confirm-buttons.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section, showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';
import { HeldBillsTable } from './held-bills-table.tsx';
import { ProviderBillsTable } from './provider-bills-table.tsx';

type Due = Answer<'readDueBills'>;

interface DueProps {
  readonly due: Due;
}

/** What the region would pay its providers now, and making a batch of it. */
export function DueBillsSection() {
  const { t } = useTranslation('payment');
  const due = useRead('readDueBills', {});
  return (
    <Section title={t('bills.title')}>
      {renderResult(due, (found) => (
        <DueView due={found} />
      ))}
    </Section>
  );
}

function DueView({ due }: DueProps) {
  const { t } = useTranslation('payment');
  const may = useMay();
  const facts = useDueFacts();
  const { payments, heldBills, executesOn, more, over } = due;
  return (
    <>
      {payments.length === 0 ? (
        <p>{t('bills.none')}</p>
      ) : (
        <>
          <FactList facts={facts(due)} />
          <ProviderBillsTable
            caption={t('bills.caption')}
            saysOf={t('settings.account')}
            rows={payments}
          >
            {({ ending }) => t('settings.ending', { ending })}
          </ProviderBillsTable>
        </>
      )}
      {over > 0 && <p>{t('bills.over', { count: over })}</p>}
      {more && <p>{t('bills.more')}</p>}
      <HeldBillsTable rows={heldBills} />
      {payments.length + over > 0 && executesOn === null && <p>{t('due.notSet')}</p>}
      {payments.length + over > 0 && executesOn !== null && may('createProviderBatch') && (
        <MakeBatch due={due} />
      )}
    </>
  );
}

function useDueFacts() {
  const { t } = useTranslation('payment');
  const format = useFormat();
  return ({ payments, amountCents, executesOn, channel }: Due) =>
    [
      [t('due.count'), format.number(payments.length)],
      [t('amount'), format.euros(amountCents)],
      [t('bills.channel'), t(`bills.channels.${channel}`)],
      [t('due.executesOn'), executesOn ? format.date(executesOn) : ''],
    ] as const;
}

/** Makes a batch of what the page showed at the first press. */
function MakeBatch({ due }: DueProps) {
  const { t } = useTranslation('payment');
  const format = useFormat();
  const refresh = useRefresh();
  const factsOf = useDueFacts();
  const making = useSending('createProviderBatch', {
    working: t('due.isMaking'),
    onSent: ({ record }) => showResult(t('due.wasMade', { no: record.batchNo })),
  });
  if (making.error) {
    const readAgain = () => void refresh('createProviderBatch').then(() => making.reset());
    return <Failure error={making.error} onRetry={readAgain} />;
  }
  return (
    <ConfirmButtons
      shown={due}
      reading={{ markOf: ({ mark }) => mark, factsOf }}
      disabled={making.isPending || making.isSuccess}
      steps={[
        {
          key: 'make',
          text: t('due.make'),
          confirmText: ({ payments, amountCents }) =>
            t('due.sure', { count: payments.length, amount: format.euros(amountCents) }),
          // The mark is of this batch alone: a press that is sent again makes it once.
          onTake: ({ mark }) =>
            making.mutate({ body: { expectedMark: mark }, key: `batch-${mark}` }),
        },
      ]}
    >
      <p>{t('due.sureText')}</p>
    </ConfirmButtons>
  );
}
