import { getRouteApi } from '@tanstack/react-router';

import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { Decisions } from '../objection/decisions.tsx';
import { AfterCheck } from './after-check.tsx';
import { AmendForm } from './amend-form.tsx';
import { usePathFacts } from './claim-facts.ts';
import { ClaimHistory } from './claim-history.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { Giving } from './giving.tsx';
import { PaidParts } from './paid-parts.tsx';
import { SecondPart } from './second-part.tsx';

import './outcome.css';

const route = getRouteApi('/signed-in-area/claims/$claimId');

/** One claim: what it is for, what has happened to it, and what shows it. */
export function ClaimPage() {
  const { t } = useTranslation('outcome');
  const { claimId } = route.useParams();
  const claim = useRead('readClaim', { params: { claimId } });
  return (
    <Page title={t('decide.title')}>
      {renderResult(claim, (held) => (
        <ClaimView key={claimId} held={held} />
      ))}
    </Page>
  );
}

function ClaimView({ held }: { readonly held: Answer<'readClaim'> }) {
  const { t } = useTranslation('outcome');
  const { record } = held;
  const maySeeEvidence = useMay()('listEvidence');
  const pathFacts = usePathFacts();
  const { clientId, claimId } = record;
  const clientName = useClientNames([clientId]);
  const client = (
    <>
      {clientName(clientId)} <Code>{`${clientId} · ${claimId}`}</Code>
    </>
  );
  return (
    <>
      <FactList facts={[[t('facts.client'), client], ...pathFacts(record)]} />
      <AfterCheck held={held} />
      <Part title={t('history.title')}>
        <ClaimHistory claim={record} />
        <HistoryLine kind="claim" of={{ claimId }} />
      </Part>
      <Decisions claim={record} />
      {held.actions.resubmitClaim.allowed ? (
        <AmendForm held={held} />
      ) : (
        maySeeEvidence && (
          <Part title={t('evidence.title')}>
            <EvidenceList claim={record} />
          </Part>
        )
      )}
      <PaidParts claim={record} />
      <SecondPart held={held} />
      <Giving held={held} />
    </>
  );
}
