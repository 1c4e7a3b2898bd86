import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';

import { useByProviderName, useProviderName } from '../../app/api/providers.ts';
import { useCompensationRate } from '../../i18n/use-compensation-rate.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import type { Comparison } from './queries.ts';

/** Which days nobody pays yet, why, and where they are. */
export function HeldNotice({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('settlement');
  const providerName = useProviderName();
  const byProviderName = useByProviderName();
  const { held, full, month } = comparison;
  const rateOf = useCompensationRate();
  const days = full.compensation.held_days;
  if (days === 0) return null;
  return (
    <InlineAlert status="neutral" labelText={t('heldTitle', { count: days })} className="held">
      {t('heldWhy', { rate: rateOf(month) })} {t('heldWhere')}
      <ul className="held-at">
        {held.toSorted(byProviderName).map(({ providerId, days: own }) => (
          <li key={providerId}>
            <SiteLink to="/settlements/$month/$providerId" params={{ month, providerId }}>
              {t('heldAt', { provider: providerName(providerId), count: own })}
            </SiteLink>
          </li>
        ))}
      </ul>
    </InlineAlert>
  );
}
