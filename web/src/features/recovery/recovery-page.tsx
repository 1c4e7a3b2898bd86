import { getRouteApi } from '@tanstack/react-router';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { ResultPlace } from '../../ui/result-place.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { LetterButton } from './letter-button.tsx';
import { Steps } from './steps.tsx';

const route = getRouteApi('/signed-in-area/recoveries/$recoveryId');

type Found = Answer<'readRecovery'>;

interface RecoveryProps {
  readonly recovery: Found;
}

/** A recovery from a client: its letters, what the client said, the decision, and what came back. */
export function RecoveryPage() {
  const { t } = useTranslation('recovery');
  const { recoveryId } = route.useParams();
  const recovery = useRead('readRecovery', { params: { recoveryId } });
  return (
    <Page title={t('name', { id: recoveryId })}>
      {renderResult(recovery, (found) => (
        <RecoveryView recovery={found} />
      ))}
    </Page>
  );
}

function RecoveryView({ recovery }: RecoveryProps) {
  const { t } = useTranslation('recovery');
  const factsOf = useRecoveryPageFacts();
  const { record } = recovery;
  return (
    <>
      <p className="lead">{t(`leads.${record.state}`)}</p>
      <FactList facts={factsOf(recovery)} />
      <ResultPlace>
        <LetterButton recoveryId={record.recoveryId} letter="notice" />
        {record.decision && <LetterButton recoveryId={record.recoveryId} letter="decision" />}
      </ResultPlace>
      {record.credits.length > 0 && <CreditTable recovery={recovery} />}
      <Steps recovery={recovery} />
    </>
  );
}

function useRecoveryPageFacts() {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  const byOn = ({ name, on }: Found['record']['opening']) =>
    t('byOn', { name, date: format.date(on) });
  return ({ record, leftCents }: Found) => {
    const { clientId, months, hearing, decision, ending } = record;
    return [
      [t('client'), <ClientName key="client" clientId={clientId} />],
      [t('state'), t(`states.${record.state}`)],
      [t('months'), months.map((month) => format.month(month)).join(', ')],
      [t('amount'), format.euros(record.amountCents)],
      [t('left'), format.euros(leftCents)],
      [t('reason'), record.reason],
      [t('opened'), byOn(record.opening)],
      [t('hearBy'), format.date(record.hearBy)],
      [t('said'), hearing ? hearing.said || t('saidNothing') : ''],
      [t('heard'), hearing ? byOn(hearing) : ''],
      [t('decided'), decision ? byOn(decision) : ''],
      [t('recover'), decision ? format.euros(decision.recoverCents) : ''],
      [t('waived'), decision ? format.euros(decision.waivedCents) : ''],
      [t('grounds'), decision?.reason],
      [t('payBy'), decision && decision.recoverCents > 0 ? format.date(decision.payBy) : ''],
      [t('ended'), ending ? byOn(ending) : ''],
      [t('endedBecause'), ending?.reason],
    ] as const;
  };
}

function ClientName({ clientId }: Pick<Found['record'], 'clientId'>) {
  const clientName = useClientNames([clientId]);
  return (
    <>
      {clientName(clientId)} <Code>{clientId}</Code>
    </>
  );
}

/** What came back or was waived, each with the batch whose balances have it. */
function CreditTable({ recovery: { record } }: RecoveryProps) {
  const { t } = useTranslation('recovery');
  const format = useFormat();
  return (
    <WideTable
      caption={t('repay.caption')}
      columns={[
        t('repay.on'),
        t('repay.kind'),
        ...numbers(t('repay.amount')),
        t('repay.written'),
        t('repay.batch'),
      ]}
    >
      {numbered(record.credits).map(({ no, ...credit }) => (
        <tr key={no}>
          <th scope="row">{format.date(credit.on)}</th>
          <td>{t(`repay.kinds.${credit.kind}`)}</td>
          <NumberCell>{format.euros(credit.amountCents)}</NumberCell>
          <td>{credit.name}</td>
          <td>{credit.batchNo ?? t('repay.noBatch')}</td>
        </tr>
      ))}
    </WideTable>
  );
}

/** They are only ever added to: each keeps its number. */
function numbered(credits: Found['record']['credits']) {
  return credits.map((credit, at) => ({ ...credit, no: at + 1 }));
}
