import type { Scope } from '@jatkopolku/domain/eligibility';

import { useMay } from '../../acting/use-may.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { ExclusionDecision } from './exclusion-decision.tsx';

interface LivingCheckProps {
  readonly providerId: string;
  /** What is bought: support and guidance may come from a company too. */
  readonly scope: Scope;
}

/** What the register says of the provider today, with the way to its check; the provider learns its own. */
export function LivingCheck({ providerId, scope }: LivingCheckProps) {
  const may = useMay();
  if (may('readCheck')) return <CountyCheck providerId={providerId} scope={scope} />;
  return may('readOwnStanding') ? <OwnCheck providerId={providerId} /> : null;
}

function CountyCheck({ providerId, scope }: LivingCheckProps) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const check = useRead('readCheck', { params: { providerId } });
  return renderResult(check, (answer) => (
    <>
      <p>
        <strong>
          {scope === 'support-guidance' && answer.problems.guidance === null
            ? t('standing.guidanceExempt')
            : t(
                `verdicts.${answer.problems[scope === 'work-activity' ? 'activity' : 'guidance'] ?? 'buy'}`,
              )}
        </strong>{' '}
        {answer.check && t('askedOn', { date: format.date(answer.check.askedOn) })}
      </p>
      <p>
        {t('standing.decision')}: <ExclusionDecision answer={answer} />
      </p>
      <p>
        <SiteLink to="/checks/$providerId" params={{ providerId }}>
          {t('toCheck')}
        </SiteLink>
      </p>
    </>
  ));
}

function OwnCheck({ providerId }: Pick<LivingCheckProps, 'providerId'>) {
  const { t } = useTranslation('eligibility');
  const own = useRead('readOwnStanding', { params: { providerId } });
  return renderResult(own, ({ standing, moneyWaits }) => (
    <p>
      {t(`own.${standing}`)} {moneyWaits && <strong>{t('own.moneyWaits')}</strong>}
    </p>
  ));
}
