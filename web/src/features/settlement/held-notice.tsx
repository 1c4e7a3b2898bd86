import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';

import { useProviderName } from '../../app/api/providers.ts';
import type { Comparison } from './queries.ts';

/** Which days nobody pays yet, why, and where they are. */
export function HeldNotice({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation('settlement');
  const providerName = useProviderName();
  const { held, full } = comparison;
  const days = full.compensation.held_days;
  if (days === 0) return null;
  const where = held.map((one) =>
    t('heldAt', { provider: providerName(one.providerId), count: one.days }),
  );
  return (
    <InlineAlert status="neutral" labelText={t('heldTitle', { count: days })} className="held">
      {t('heldWhy')} {t('heldWhere', { where: where.join(', ') })}
    </InlineAlert>
  );
}
