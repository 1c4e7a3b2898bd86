import { Paragraph } from 'suomifi-ui-components';

import type { Answer } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';

/** For which agreements of the year nothing is set aside, while something is for others. */
export function UnsetAgreements({
  found: { unset },
}: {
  readonly found: Pick<Answer<'readCommitments'>, 'unset'>;
}) {
  const { t } = useTranslation('commitment');
  const format = useFormat();
  const providerName = useProviderName();
  const byProviderName = useByProviderName();
  if (unset.length === 0) return null;
  return (
    <>
      <Paragraph>{t('unset')}</Paragraph>
      <ul className="unset">
        {unset.toSorted(byProviderName).map(({ agreementId, providerId, bookedCents }) => (
          <li key={agreementId}>
            {t('unsetBooked', {
              provider: providerName(providerId),
              code: agreementId,
              amount: bookedCents === null ? '–' : format.euros(bookedCents),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
