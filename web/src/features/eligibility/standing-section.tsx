import { useTranslation } from 'react-i18next';
import { Heading, InlineAlert } from 'suomifi-ui-components';

import { FactList } from '../../ui/fact-list.tsx';
import { DecisionLine } from './decision-line.tsx';
import type { Standing } from './queries.ts';

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
