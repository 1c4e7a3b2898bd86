import { useMay } from '../../acting/use-may.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';
import { SiteLink } from '../../ui/site-link.tsx';
import { UseTables } from './use-tables.tsx';

import './commitment.css';

interface FrameworkUsesProps {
  readonly frameworkId: string;
  readonly year: number;
}

/** What is set aside and spent of a framework in a year, for those who decide on its options. */
export function FrameworkUses({ frameworkId, year }: FrameworkUsesProps) {
  const { t } = useTranslation('commitment');
  const may = useMay()('readCommitments');
  const { data } = useRead('readCommitments', may ? { params: { year: `${year}` } } : undefined);
  if (!data) return null;
  const isSet = data.uses.some(({ cover }) => cover.frameworkId === frameworkId);
  return (
    <>
      {isSet ? (
        <UseTables found={data} frameworkId={frameworkId} />
      ) : (
        <p className="quiet">{t('noneOfFramework', { year })}</p>
      )}
      <p>
        <SiteLink to="/commitments" search={{ year }}>
          {t('title')}
        </SiteLink>
      </p>
    </>
  );
}
