import { cents } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/use-format.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { Part } from '../../ui/part.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { toClients, toProviders } from './month-amounts.ts';
import type { Comparison } from './queries.ts';
import { useSigned } from './use-words.ts';

interface CollectProps {
  readonly comparison: Comparison;
}

/** Month sheets that are not in the month yet, by provider, and with whom they are. */
export function MissingSection({ comparison }: CollectProps) {
  const { t } = useTranslation('settlement');
  const providerName = useProviderName();
  const byProviderName = useByProviderName();
  const { month, collected } = comparison;
  if (collected.missing.length === 0) return null;
  return (
    <Part title={t('missingTitle')} className="missing">
      <WideTable
        caption={t('missingCaption')}
        columns={[
          t('provider'),
          ...numbers(t('missing.submitted'), t('missing.returned'), t('missing.notSent')),
        ]}
      >
        {collected.missing.toSorted(byProviderName).map((one) => (
          <tr key={one.providerId}>
            <th scope="row">
              <SiteLink
                to="/settlements/$month/$providerId"
                params={{ month, providerId: one.providerId }}
              >
                {providerName(one.providerId)}
              </SiteLink>
            </th>
            <NumberCell>{one.submitted || '–'}</NumberCell>
            <NumberCell>{one.returned || '–'}</NumberCell>
            <NumberCell>{one.notSent || '–'}</NumberCell>
          </tr>
        ))}
      </WideTable>
    </Part>
  );
}

/** What is unusual of the month, by what each provider earned in the one before. */
export function BeforeSection({ comparison }: CollectProps) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const signed = useSigned();
  const providerName = useProviderName();
  const { full, month, collected } = comparison;
  const { before, unusual } = collected;
  if (!before) return null;
  const { compensation, travel } = full;
  const clients = compensation.total_cents + travel.amount_cents;
  return (
    <Part title={t('beforeTitle')}>
      <p>
        {t('beforeText', {
          days: signed.days(full.days - before.days),
          providers: signed.euros(cents(full.provider_total_cents - toProviders(before))),
          clients: signed.euros(cents(clients - toClients(before))),
        })}
      </p>
      {unusual.length === 0 ? (
        <p>{t('nothingUnusual')}</p>
      ) : (
        <WideTable
          caption={t('unusualCaption')}
          columns={[t('provider'), ...numbers(t('unusual.before'), t('unusual.now'), t('change'))]}
        >
          {unusual.map(({ providerId, beforeCents, nowCents }) => (
            <tr key={providerId}>
              <th scope="row">
                <SiteLink to="/settlements/$month/$providerId" params={{ month, providerId }}>
                  {providerName(providerId)}
                </SiteLink>
              </th>
              <NumberCell>{format.euros(beforeCents)}</NumberCell>
              <NumberCell>{format.euros(nowCents)}</NumberCell>
              <NumberCell>{signed.euros(cents(nowCents - beforeCents))}</NumberCell>
            </tr>
          ))}
        </WideTable>
      )}
    </Part>
  );
}
