import type { CostCentre } from '@jatkopolku/domain/commitment';
import { yearOf } from '@jatkopolku/domain/commitment';
import { lineKey } from '@jatkopolku/domain/settlement';
import { sumCents } from '@jatkopolku/kernel';
import { InlineAlert } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { ExplainLink, searchOf } from './explain-link.tsx';
import type { Comparison } from './queries.ts';
import { codeOf } from './use-line-text.ts';

type CommitmentsProps = Pick<Comparison, 'commitments' | 'month'>;

/** What waits for more to be set aside, and who can confirm more; or that nothing is checked. */
export function BeyondNotice({ commitments, month }: CommitmentsProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const year = yearOf(month);
  const { isSet, beyond, unset } = commitments;
  const amount = sumCents(unset.map(({ amountCents }) => amountCents));
  return (
    <>
      {!isSet && <p className="quiet">{t('noneSetAside', { year })}</p>}
      {unset.length > 0 && (
        <p className="quiet">
          {t('unsetAside', { count: unset.length, amount: format.euros(amount) })}
        </p>
      )}
      {beyond.length > 0 && <BeyondLines commitments={commitments} month={month} />}
    </>
  );
}

function BeyondLines({ commitments: { beyond }, month }: CommitmentsProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const providerName = useProviderName();
  const byProviderName = useByProviderName();
  const year = yearOf(month);
  return (
    <InlineAlert status="warning" labelText={t('beyondTitle')} className="held">
      {t('beyondWhy')}
      <ul className="held-at">
        {beyond.toSorted(byProviderName).map(({ providerId, line, missingCents, costCentres }) => (
          <li key={lineKey(line)}>
            {t(`beyondLine.${line.kind}`, {
              provider: providerName(providerId),
              amount: format.euros(line.amountCents),
              missing: format.euros(missingCents),
            })}{' '}
            <ExplainLink month={month} providerId={providerId} search={searchOf(line)}>
              {codeOf(line)}
            </ExplainLink>{' '}
            <Holders costCentres={costCentres} />
          </li>
        ))}
      </ul>
      <SiteLink to="/commitments" search={{ year }}>
        {t('raise', { year })}
      </SiteLink>
    </InlineAlert>
  );
}

function Holders({ costCentres }: { readonly costCentres: readonly CostCentre[] }) {
  const { t } = useTranslation('settlement');
  const names = costCentres.flatMap(({ code, holders }) =>
    holders.map(({ name }) => `${name} (${code})`),
  );
  return names.length === 0 ? t('noHolder') : t('canRaise', { names: names.join(', ') });
}
