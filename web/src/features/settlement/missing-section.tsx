import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { Part } from '../../ui/part.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import type { Comparison } from './queries.ts';

interface MissingProps {
  readonly comparison: Comparison;
}

/** Month sheets that are not in the month yet, by provider, and with whom they are. */
export function MissingSection({ comparison }: MissingProps) {
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
