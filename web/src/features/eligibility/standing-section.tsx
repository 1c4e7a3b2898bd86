import { useTranslation } from 'react-i18next';
import { Heading, InlineAlert } from 'suomifi-ui-components';

import { useLanguage } from '../../i18n/use-language.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { dateIn } from '../../ui/format.ts';
import type { Standing } from './queries.ts';
import { usePeople } from './use-people.ts';

interface StandingSectionProps {
  readonly told: Standing;
}

/** What may be bought from the provider today, by whose decision, and whether its money waits. */
export function StandingSection({ told }: StandingSectionProps) {
  const { t } = useTranslation('eligibility');
  const { check, problems, holds } = told;
  return (
    <section className="check-standing">
      <Heading variant="h2" mb="xs">
        {t('standing.title')}
      </Heading>
      <p className="check-verdict-line">
        <strong>{t(`verdicts.${problems.activity ?? 'buy'}`)}</strong>
      </p>
      <p>
        {problems.guidance === null
          ? t('standing.guidanceExempt')
          : t(`verdicts.${problems.guidance}`)}
      </p>
      {holds.length > 0 && (
        <InlineAlert status="warning" labelText={t('standing.heldTitle')}>
          {t('standing.heldText')}
        </InlineAlert>
      )}
      <FactList
        facts={[
          [t('standing.state'), t(`standings.${check?.state ?? 'never'}`)],
          [t('standing.decision'), <DecisionLine key="decision" told={told} />],
        ]}
      />
    </section>
  );
}

/** The last documented decision: it stands, while the register is silent, until it expires. */
function DecisionLine({ told }: StandingSectionProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const nameOf = usePeople(told);
  const { decision } = told;
  if (!decision) return <>{t('decision.none')}</>;
  const { by, outcome, decidedOn, validUntil, reason, review, confirmedBy } = decision;
  const people =
    review && confirmedBy
      ? t('decision.people', {
          proposer: nameOf(review.proposedBy),
          confirmer: nameOf(confirmedBy),
        })
      : '';
  return (
    <>
      {t(`decision.outcomes.${outcome}`)} {t(`decision.by.${by}`)}{' '}
      {t('decision.days', {
        decidedOn: dateIn(decidedOn, language),
        validUntil: dateIn(validUntil, language),
      })}{' '}
      {people} {reason !== '' && <q>{reason}</q>}
    </>
  );
}
