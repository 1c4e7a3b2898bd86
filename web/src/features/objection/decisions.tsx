import { useMay } from '../../acting/use-may.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section } from '../../ui/result-place.tsx';
import type { Claim } from '../outcome/queries.ts';
import { LetterButton } from './letter-button.tsx';
import { NewObjection } from './new-objection.tsx';
import { ObjectionView } from './objection-view.tsx';
import { type Decided, useDecisions } from './queries.ts';
import { useDeciderName } from './use-decider-name.ts';

interface DecisionsProps {
  readonly claim: Claim;
}

/** The decisions on a claim, each with its letter and what its provider has against it; one that was imported has no letter and is not shown. */
export function Decisions({ claim }: DecisionsProps) {
  const { t } = useTranslation('objection');
  const decisions = useDecisions(claim);
  return renderResult(decisions, ({ items }) =>
    items.length === 0 ? null : (
      <Section title={t('title')}>
        {items.map((decided) => (
          <Decision key={decided.notice.decisionNo} claim={claim} decided={decided} />
        ))}
      </Section>
    ),
  );
}

interface DecisionProps extends DecisionsProps {
  readonly decided: Decided;
}

function Decision({ claim, decided: { notice, objection } }: DecisionProps) {
  const { t } = useTranslation('objection');
  const format = useFormat();
  const deciderName = useDeciderName();
  const mayObject = useMay()('fileObjection');
  const { decision, decidedOn, decider, firstApprover } = notice.facts;
  const named = {
    date: format.date(decidedOn),
    name: deciderName(decider),
    first: firstApprover?.name,
  };
  const about = t(`decided.${firstApprover ? 'approvedByTwo' : decision}`, named);
  return (
    <>
      <p>{about}</p>
      <LetterButton notice={notice} about={about} />
      {objection !== null && <ObjectionView objection={objection} />}
      {objection === null && mayObject && <NewObjection claim={claim} notice={notice} />}
    </>
  );
}
