import { getRouteApi } from '@tanstack/react-router';

import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { KEPT_MS, useRead } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { ConversationSection } from '../conversation/conversation-section.tsx';
import { FollowupSection } from '../followup/followup-section.tsx';
import { HistoryLine } from '../history/history-link.tsx';
import { ProposalSection } from '../proposal/proposal-section.tsx';
import { ConditionsSection } from './course/conditions-section.tsx';
import { CorrectEndForm } from './course/correct-end-form.tsx';
import { DecisionSection } from './course/decision-section.tsx';
import { EndForm } from './end-form.tsx';
import { FeedbackSection } from './feedback-section.tsx';
import { STEPS, TAKE } from './overview/gap-place.ts';
import { OverviewSection } from './overview/overview-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { TermsForm } from './terms-form.tsx';
import {
  useCourseFacts,
  usePlacementFacts,
  usePlanFacts,
  useShownState,
} from './use-placement-words.ts';
import { WholeService } from './whole-service.tsx';
import { WorkplaceSection } from './workplace/workplace-section.tsx';

const route = getRouteApi('/signed-in-area/placements/$placementId');

/** A placement: its terms and plan, what has come of it, and what the reader may do about it. */
export function PlacementPage() {
  const { t } = useTranslation('placement');
  const { placementId } = route.useParams();
  const placement = useRead('readPlacement', { params: { placementId } }, { staleTime: KEPT_MS });
  const may = useMay();
  return (
    <Page
      title={t('placement', { placementId })}
      heading={placement.data && <PlacementTitle placement={placement.data} />}
    >
      {renderResult(placement, (stored) => (
        <>
          <PlacementAbout placement={stored} />
          <HistoryLine kind="placement" of={stored.record} />
          <OverviewSection placement={stored.record} />
          <TakeStep placement={stored} />
          <PlacementSteps placement={stored} />
          <PlanPart placement={stored} />
          {may('readWorkplace') && <WorkplaceSection placementId={placementId} />}
          {may('listProposals') && <ProposalSection placement={stored} />}
          {may('listConversations') && <ConversationSection placement={stored.record} />}
          {may('listPlacementDecisions') && (
            <>
              <ConditionsSection placement={stored} />
              <DecisionSection placement={stored} />
            </>
          )}
          {may('readFollowup') && <FollowupSection placement={stored.record} />}
          {may('listReviews') && <ReviewSection placement={stored} />}
          {may('listFeedback') && <FeedbackSection placement={stored.record} />}
        </>
      ))}
    </Page>
  );
}

/** Whose placement it is, and with whom; its code alone to those who may not know the client. */
function PlacementTitle({
  placement: { record },
}: {
  readonly placement: Answer<'readPlacement'>;
}) {
  const { clientId, providerId, placementId } = record;
  const clientName = useClientNames([clientId]);
  const providerName = useProviderName();
  return (
    <>
      {`${clientName(clientId)}, ${providerName(providerId)}`} <Code>{placementId}</Code>
    </>
  );
}

function PlacementAbout({
  placement: { record },
}: {
  readonly placement: Answer<'readPlacement'>;
}) {
  const { t } = useTranslation('placement');
  const factsOf = useCourseFacts();
  const may = useMay();
  const { clientId } = record;
  const clientName = useClientNames([clientId]);
  const client = may('readClient') ? (
    <>
      <SiteLink to="/clients/$clientId" params={{ clientId }}>
        {clientName(clientId)}
      </SiteLink>{' '}
      <Code>{clientId}</Code>
    </>
  ) : (
    clientId
  );
  const service = [
    t('fields.wholeService'),
    <WholeService key="service" placement={record} />,
  ] as const;
  return (
    <div className="placement-facts">
      <FactList facts={[[t('fields.client'), client], ...factsOf(record), service]} />
    </div>
  );
}

/** What the activity rests on. */
function PlanPart({ placement: { record } }: { readonly placement: Answer<'readPlacement'> }) {
  const { t } = useTranslation('placement');
  const factsOf = usePlanFacts();
  return (
    <Part title={t('planTitle')}>
      <FactList facts={factsOf(record)} />
    </Part>
  );
}

/** A placement that somebody else answers for, or nobody yet, is taken by who takes it on. */
function TakeStep({ placement }: { readonly placement: Answer<'readPlacement'> }) {
  const { t } = useTranslation('placement');
  const { me } = useActing();
  const facts = usePlacementFacts();
  const isOwn = placement.record.caseWorker?.userId === me?.userId;
  if (isOwn || !placement.actions.takePlacement.allowed) return null;
  return (
    <div id={TAKE}>
      <RecordSteps
        stored={placement}
        facts={facts}
        steps={[{ write: 'takePlacement', text: t('take.open'), result: t('take.wasTaken') }]}
      />
    </div>
  );
}

/** What the reader may do to the placement; by its dates it may have ended before anybody writes it. */
function PlacementSteps({ placement }: { readonly placement: Answer<'readPlacement'> }) {
  const { t } = useTranslation('placement');
  const { record, actions } = placement;
  const hasEnded = useShownState()(record) === 'ended';
  const { placementId } = record;
  const [change, end] = [`terms ${placementId}`, `end ${placementId}`];
  const correction = `end correction ${placementId}`;
  return (
    <div className="form-disclosures" id={STEPS}>
      {actions.changePlacement.allowed && !hasEnded && (
        <FormDisclosure name={change} openText={t('change')}>
          {(close) => <TermsForm name={change} placement={placement} onClose={close} />}
        </FormDisclosure>
      )}
      {actions.correctEnd.allowed && (
        <FormDisclosure name={correction} openText={t('end.correct')}>
          {(close) => <CorrectEndForm name={correction} placement={placement} onClose={close} />}
        </FormDisclosure>
      )}
      {actions.endPlacement.allowed && (
        <FormDisclosure name={end} openText={hasEnded ? t('end.correct') : t('end.open')}>
          {(close) => <EndForm name={end} placement={placement} onClose={close} />}
        </FormDisclosure>
      )}
    </div>
  );
}
