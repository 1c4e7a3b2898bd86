import { reachOf } from '@jatkopolku/domain/access';
import type { Scope } from '@jatkopolku/domain/eligibility';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useActing } from '../../app/acting/use-acting.ts';
import { useApi } from '../../app/api/api.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { dateIn } from '../../ui/format.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { DecisionLine } from './decision-line.tsx';
import { useStanding } from './queries.ts';

interface LivingCheckProps {
  readonly providerId: string;
  /** What is bought: support and guidance may come from a company too. */
  readonly scope: Scope;
}

/** How the provider stands by the register today, with the way to its check; the provider learns its own. */
export function LivingCheck({ providerId, scope }: LivingCheckProps) {
  const { membership } = useActing();
  if (!membership) return null;
  if (reachOf(membership, 'readCheck') !== undefined) {
    return <Told providerId={providerId} scope={scope} />;
  }
  return reachOf(membership, 'readOwnStanding') === undefined ? null : (
    <ToldToOwn providerId={providerId} />
  );
}

function Told({ providerId, scope }: LivingCheckProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  return renderResult(useStanding(providerId), (told) => (
    <>
      <p>
        <strong>
          {scope === 'support-guidance' && told.problems.guidance === null
            ? t('standing.guidanceExempt')
            : t(
                `verdicts.${told.problems[scope === 'work-activity' ? 'activity' : 'guidance'] ?? 'buy'}`,
              )}
        </strong>{' '}
        {told.check && t('askedOn', { date: dateIn(told.check.askedOn, language) })}
      </p>
      <p>
        {t('standing.decision')}: <DecisionLine told={told} />
      </p>
      <p>
        <SiteLink to="/checks/$providerId" params={{ providerId }}>
          {t('toCheck')}
        </SiteLink>
      </p>
    </>
  ));
}

function ToldToOwn({ providerId }: Pick<LivingCheckProps, 'providerId'>) {
  const { t } = useTranslation('eligibility');
  const api = useApi();
  const own = useQuery({
    queryKey: ['checks', providerId, 'own'],
    queryFn: () => api.call('readOwnStanding', { params: { providerId } }),
  });
  return renderResult(own, ({ standing, moneyWaits }) => (
    <p>
      {t(`own.${standing}`)} {moneyWaits && <strong>{t('own.moneyWaits')}</strong>}
    </p>
  ));
}
