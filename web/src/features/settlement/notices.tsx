import { groundText } from '@jatkopolku/contracts';
import { InlineAlert } from 'suomifi-ui-components';

import { useCompensationRate } from '../../acting/use-compensation-rate.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
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

/** Whose fees and bonuses wait because of the company check, and why. */
export function WithheldNotice({ withheld }: Pick<Comparison, 'withheld'>) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const language = useLanguage();
  const providerName = useProviderName();
  const byProviderName = useByProviderName();
  const checked = withheld.filter(({ grounds }) => grounds.length > 0);
  if (checked.length === 0) return null;
  return (
    <InlineAlert status="warning" labelText={t('withheldTitle')} className="held">
      {t('withheldWhy')}
      <ul className="held-at">
        {checked.toSorted(byProviderName).map(({ providerId, amountCents, grounds }) => (
          <li key={providerId}>
            <SiteLink to="/checks/$providerId" params={{ providerId }}>
              {`${providerName(providerId)}: ${format.euros(amountCents)}`}
            </SiteLink>{' '}
            {grounds.map((code) => groundText(code, language)).join(' ')}
          </li>
        ))}
      </ul>
    </InlineAlert>
  );
}
