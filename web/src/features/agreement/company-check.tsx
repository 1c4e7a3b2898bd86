import type { Agreement } from '@jatkopolku/domain/agreement';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { LivingCheck } from '../eligibility/living-check.tsx';

interface CompanyCheckProps {
  readonly agreement: Agreement;
}

/** How the provider of what is bought stands today, and the law that asks. */
export function CompanyCheck({ agreement: { providerId, scope } }: CompanyCheckProps) {
  const { t } = useTranslation('agreement');
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('check.title')}
      </Heading>
      <LivingCheck providerId={providerId} scope={scope} />
      <p className="quiet">{t('check.lawText')}</p>
    </section>
  );
}
