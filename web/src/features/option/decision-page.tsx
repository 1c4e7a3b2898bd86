import { decisionHolds } from '@jatkopolku/domain/option';
import { getRouteApi } from '@tanstack/react-router';

import type { Answer } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName, useProviders } from '../../queries/providers.ts';
import { useAgreementOf, useLotName } from '../../queries/tenders.ts';
import { useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { DecisionFacts } from './decision-facts.tsx';
import { DecisionSteps } from './decision-steps.tsx';

import './option.css';
import { NoticeProgress } from './notice-progress.tsx';
import { ReachView } from './reach-view.tsx';
import { useGroundText } from './use-option-words.ts';

const route = getRouteApi('/signed-in-area/options/$decisionId');

/** A decision on an option: what, for whom and why; what the reader may do; and who has a notice. */
export function DecisionPage() {
  const { t } = useTranslation('option');
  const { decisionId } = route.useParams();
  const decision = useRead('readDecision', { params: { decisionId } });
  const providers = useProviders();
  const optionNo = providers.isPending ? undefined : decision.data?.record.optionNo;
  return (
    <Page title={optionNo === undefined ? t('title') : t('one', { no: optionNo })}>
      {renderResult(decision, (held) => (
        <>
          <DecisionFacts held={held} />
          <DecisionSteps held={held} />
          {held.record.state === 'proposed' && <ProposedReach held={held} />}
          {isDecided(held) && (
            <>
              <NoticeProgress held={held} />
              <LeftOut held={held} />
            </>
          )}
        </>
      ))}
    </Page>
  );
}

function isDecided({ record: { state } }: Answer<'readDecision'>): boolean {
  return decisionHolds[state];
}

function ProposedReach({ held }: { readonly held: Answer<'readDecision'> }) {
  const { t } = useTranslation('option');
  const judged = useRead('judgeDecision', { params: { decisionId: held.record.decisionId } });
  return (
    <Part title={t('reach.title')}>
      {renderResult(judged, (answer) => (
        <ReachView judged={answer} />
      ))}
    </Part>
  );
}

/** Whom a confirmed decision did not reach, and why. */
function LeftOut({ held: { record } }: { readonly held: Answer<'readDecision'> }) {
  const { t } = useTranslation('option');
  const groundText = useGroundText();
  const { leftOut } = record;
  if (leftOut.length === 0) return null;
  return (
    <Part title={t('reach.leftOut', { count: leftOut.length })}>
      <ul className="found">
        {leftOut.map((one) => (
          <li key={one.agreementId}>
            <Named agreementId={one.agreementId} />
            <span className="quiet">{groundText(one)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Named({ agreementId }: { readonly agreementId: string }) {
  const agreementOf = useAgreementOf();
  const lotName = useLotName();
  const providerName = useProviderName();
  const agreement = agreementOf(agreementId);
  const names = agreement && [
    providerName(agreement.providerId),
    lotName(agreement.frameworkId, agreement.lot),
  ];
  return (
    <>
      <span className="found-name">{names?.join(', ')}</span> <Code>{agreementId}</Code>
    </>
  );
}
