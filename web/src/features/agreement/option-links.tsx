import type { Agreement } from '@jatkopolku/domain/agreement';
import { useTranslation } from 'react-i18next';

import { useMay } from '../../app/acting/use-may.ts';
import { SiteLink } from '../../ui/site-link.tsx';

interface OptionLinksProps {
  readonly agreement: Agreement;
}

/** Leads to where options are decided, and to how the provider has done. */
export function OptionLinks({ agreement: { frameworkId, lot, providerId } }: OptionLinksProps) {
  const { t } = useTranslation('option');
  const may = useMay();
  return (
    <ul className="option-links">
      {may('judgeOption') && (
        <li>
          <SiteLink to="/options" search={{ framework: frameworkId, lot }}>
            {t('all')}
          </SiteLink>
        </li>
      )}
      {may('readPerformance') && (
        <li>
          <SiteLink to="/performance/$providerId" params={{ providerId }}>
            {t('performance.title')}
          </SiteLink>
        </li>
      )}
    </ul>
  );
}
