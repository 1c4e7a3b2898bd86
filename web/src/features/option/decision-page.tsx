import { decisionHolds } from '@jatkopolku/domain/option';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import type { Answer } from '../../app/api/operation-names.ts';
import { useProviders } from '../../app/api/providers.ts';
import { useRead } from '../../app/api/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { DecisionFacts } from './decision-facts.tsx';
import { DecisionSteps } from './decision-steps.tsx';
import { LeftOut } from './left-out.tsx';
import { NoticeProgress } from './notice-progress.tsx';
import { ReachView } from './reach-view.tsx';

import './option.css';

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
    <section>
      <Heading variant="h2" mb="xs">
        {t('reach.title')}
      </Heading>
      {renderResult(judged, (answer) => (
        <ReachView judged={answer} />
      ))}
    </section>
  );
}
