import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';

import { useProviderName } from '../../app/api/providers.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import type { Comparison } from './queries.ts';

/** Which days nobody pays yet, why, and where they are. */
export function HeldNotice({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('settlement');
  const providerName = useProviderName();
  const { held, full, month } = comparison;
  const days = full.compensation.held_days;
  if (days === 0) return null;
  return (
    <InlineAlert status="neutral" labelText={t('heldTitle', { count: days })} className="held">
      {t('heldWhy')} {t('heldWhere')}
      <ul className="held-at">
        {held.map(({ providerId, days: own }) => (
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
