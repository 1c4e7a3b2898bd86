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
import { SiteLink } from '../../ui/site-link.tsx';
import { Failure } from '../../ui/states.tsx';
import { LeftOutTable } from './left-out-table.tsx';

type Due = Answer<'readDuePayments'>;

interface DueProps {
  readonly due: Due;
}

/** What the region would pay its clients now, and making a batch of it. */
export function DueSection() {
  const { t } = useTranslation('payment');
  const due = useRead('readDuePayments', {});
  return (
    <Section title={t('due.title')}>
      {renderResult(due, (found) => (
        <DueView due={found} />
      ))}
    </Section>
  );
}

function DueView({ due }: DueProps) {
  const { t } = useTranslation('payment');
  const format = useFormat();
  const may = useMay();
  const facts = useDueFacts();
  const { payments, runs, executesOn } = due;
  return (
    <>
      {payments.length === 0 ? <p>{t('due.none')}</p> : <FactList facts={facts(due)} />}
      {runs.length > 0 && (
        <p>
          {t('due.runs')}{' '}
          {runs.map(({ month, runNo }) => (
            <span key={`${month} ${runNo}`}>
              <SiteLink to="/settlements/$month" params={{ month }}>
                {t('due.run', { month: format.month(month), no: runNo })}
              </SiteLink>{' '}
            </span>
          ))}
        </p>
      )}
      <LeftOutTable rows={due.leftOut} />
      {payments.length > 0 && executesOn === null && <p>{t('due.notSet')}</p>}
      {payments.length > 0 && executesOn !== null && may('createPaymentBatch') && (
        <MakeBatch due={due} />
      )}
    </>
  );
}

function useDueFacts() {
  const { t } = useTranslation('payment');
  const format = useFormat();
  return ({ payments, leftOut, amountCents, executesOn }: Due) =>
    [
      [t('due.count'), format.number(payments.length)],
      [t('amount'), format.euros(amountCents)],
      [t('due.leftOut'), leftOut.length > 0 ? format.number(leftOut.length) : ''],
      [t('due.executesOn'), executesOn ? format.date(executesOn) : ''],
    ] as const;
}

/** Makes a batch of what the page showed at the first press. */
function MakeBatch({ due }: DueProps) {
  const { t } = useTranslation('payment');
  const format = useFormat();
  const refresh = useRefresh();
  const factsOf = useDueFacts();
  const making = useSending('createPaymentBatch', {
    working: t('due.isMaking'),
    onSent: ({ record }) => showResult(t('due.wasMade', { no: record.batchNo })),
  });
  if (making.error) {
    const readAgain = () => void refresh('createPaymentBatch').then(() => making.reset());
    return <Failure error={making.error} onRetry={readAgain} />;
  }
  const confirmText = ({ payments, amountCents }: Due) =>
    t('due.sure', { count: payments.length, amount: format.euros(amountCents) });
  return (
    <ConfirmButtons
      shown={due}
      reading={{ markOf: ({ mark }) => mark, factsOf }}
      disabled={making.isPending || making.isSuccess}
      steps={[
        {
          key: 'make',
          text: t('due.make'),
          confirmText,
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
