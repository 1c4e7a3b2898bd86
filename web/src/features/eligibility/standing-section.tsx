import { InlineAlert } from 'suomifi-ui-components';

import { useCompensationRate } from '../../acting/use-compensation-rate.ts';
import type { Answer } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section } from '../../ui/result-place.tsx';
import { ExclusionDecision } from './exclusion-decision.tsx';

interface StandingSectionProps {
  readonly answer: Answer<'readCheck'>;
}

/** What may be bought from the provider today, by whose decision, and whether its money waits. */
export function StandingSection({ answer }: StandingSectionProps) {
  const { t } = useTranslation('eligibility');
  const { check, problems, holds } = answer;
  const rateOf = useCompensationRate();
  return (
    <Section title={t('standing.title')} className="check-standing">
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
          {t('standing.heldText', { rate: rateOf() })}
        </InlineAlert>
      )}
      <FactList
        facts={[
          [t('standing.state'), t(`standings.${check?.state ?? 'never'}`)],
          [t('standing.decision'), <ExclusionDecision key="decision" answer={answer} />],
        ]}
      />
    </Section>
  );
}
