import type { CostCentre } from '@jatkopolku/domain/commitment';
import { yearOf } from '@jatkopolku/domain/commitment';
import { sumCents } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import type { Comparison } from './queries.ts';

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
        {beyond.toSorted(byProviderName).map((line, at) => (
          // Two bonuses of one provider may be the same in all that is shown.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${line.providerId} ${at}`}>
            {t(`beyondLine.${line.kind}`, {
              provider: providerName(line.providerId),
              amount: format.euros(line.amountCents),
              missing: format.euros(line.missingCents),
            })}{' '}
            <Holders costCentres={line.costCentres} />
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
