import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { Decisions } from '../objection/decisions.tsx';
import { AfterCheck } from '../outcome/after-check.tsx';
import { ChecksView } from '../outcome/checks-view.tsx';
import { usePathFacts } from '../outcome/claim-facts.ts';
import { ClaimHistory } from '../outcome/claim-history.tsx';
import { EvidenceList } from '../outcome/evidence-list.tsx';

import '../outcome/outcome.css';
import { PaidParts } from '../outcome/paid-parts.tsx';
import { ProtectedCounterpart } from '../outcome/protected-counterpart.tsx';
import type { CheckedClaim } from '../outcome/queries.ts';
import { ClaimCorrection } from './claim-correction.tsx';
import { ClaimDecisionForm } from './claim-decision-form.tsx';
import { ClaimHold } from './claim-hold.tsx';
import { RefusedAttempts } from './refused-attempts.tsx';
import { TwoApprovers } from './two-approvers.tsx';

interface ClaimApprovalProps {
  readonly claimId: string;
  /** Where to go on when it is decided. */
  readonly onDecided: (result: string) => void;
}

/** A claim for who decides it: the checks and the evidence beside each other, and the decision. */
export function ClaimApproval({ claimId, onDecided }: ClaimApprovalProps) {
  const claim = useRead('readClaim', { params: { claimId } });
  const checks = useRead('readClaimChecks', { params: { claimId } });
  return renderResult(claim, (held) =>
    renderResult(checks, (checked) => (
      <ClaimToDecide key={claimId} held={held} checked={checked} onDecided={onDecided} />
    )),
  );
}

interface ClaimToDecideProps extends Pick<ClaimApprovalProps, 'onDecided'> {
  readonly held: Answer<'readClaim'>;
  readonly checked: CheckedClaim;
}

function ClaimToDecide({ held, checked, onDecided }: ClaimToDecideProps) {
  const { t } = useTranslation(['outcome', 'approval']);
  const { record } = held;
  const whyNot = useWhyNot(held);
  const may = useMay();
  const maySeeEvidence = may('listEvidence');
  const mayApprove = checked.checks.every(({ result }) => result !== 'failed');
  return (
    <>
      <ClaimAbout held={held} checked={checked} />
      {record.counterpartName === null && may('readClaimCounterpart') && (
        <ProtectedCounterpart claimId={record.claimId} />
      )}
      <AfterCheck held={held} onLooked={onDecided} />
      <div className="beside">
        <Section title={t('checks.title')}>
          <ChecksView checked={checked} />
        </Section>
        <Section title={t('evidence.title')}>
          {maySeeEvidence && <EvidenceList claim={record} />}
          {record.evidence.length === 0 && (
            <p className="fault">{t('approval:claimFlags.no-evidence')}</p>
          )}
        </Section>
      </div>
      <Section title={t('history.title')}>
        <ClaimHistory claim={record} />
        <HistoryLine kind="claim" of={record} />
      </Section>
      <Decisions claim={record} />
      <RefusedAttempts claimId={record.claimId} />
      <PaidParts claim={record} />
      <Section title={t('decide.decision')}>
        <TwoApprovers claim={record} />
        {whyNot === undefined ? (
          <ClaimDecisionForm held={held} mayApprove={mayApprove} onDecided={onDecided} />
        ) : (
          <p>{whyNot}</p>
        )}
        <ClaimHold held={held} />
      </Section>
      <ClaimCorrection held={held} />
    </>
  );
}

/** Why the reader decides nothing here: not their work, their own work, or no more to decide. */
function useWhyNot({ record, actions }: Answer<'readClaim'>): string | undefined {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const { decideClaim } = actions;
  if (decideClaim.allowed) return undefined;
  if (decideClaim.code === 'not-allowed') return t('decide.notForYou');
  if (decideClaim.code === 'own-work') {
    return t(record.firstApproval === null ? 'decide.own' : 'decide.waitsForSecond');
  }
  return t('decide.isDecided', { state: format.state(record.state) });
}

type ClaimAboutProps = Pick<ClaimToDecideProps, 'held' | 'checked'>;

function ClaimAbout({ held: { record }, checked }: ClaimAboutProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const providerName = useProviderName();
  const { clientId, claimId } = record;
  const clientName = useClientNames([clientId]);
  const pathFacts = usePathFacts();
  const { data } = useRead('readPlacement', {
    params: { placementId: record.placementId },
  });
  const placement = data?.record;
  const period = placement && [placement.startsOn, placement.endedOn ?? placement.endsOn];
  return (
    <FactList
      facts={[
        [
          t('facts.client'),
          <>
            {clientName(clientId)} <Code>{`${clientId} · ${claimId}`}</Code>
          </>,
        ],
        [t('facts.provider'), providerName(record.providerId)],
        [t('facts.placement'), period?.map((day) => format.date(day)).join(' – ')],
        [t('facts.attendedDays'), String(checked.attendedDays)],
        ...pathFacts(record),
      ]}
    />
  );
}
