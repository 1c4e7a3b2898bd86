import type { Overview } from '@jatkopolku/domain/overview';
import type { Placement } from '@jatkopolku/domain/placement';

import './overview.css';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRead } from '../../../queries/use-read.ts';
import { Fold } from '../../../ui/fold.tsx';
import { Part } from '../../../ui/part.tsx';
import { renderResult } from '../../../ui/render-result.tsx';
import { Section } from '../../../ui/result-place.tsx';
import { GapList } from './gap-list.tsx';
import { MonthsPicture } from './months-picture.tsx';
import { MonthsTable } from './months-table.tsx';
import { Tiles } from './tiles.tsx';

/** The placement at one look: what is left and waits, what is missing, and its months drawn. */
export function OverviewSection({ placement }: { readonly placement: Placement }) {
  const { t } = useTranslation('placement');
  const { placementId } = placement;
  const overview = useRead('readPlacementOverview', { params: { placementId } });
  return (
    <Section title={t('overview.title')} titleId="overview">
      {renderResult(overview, (shown) => (
        <>
          <Tiles placement={placement} overview={shown} />
          {shown.gaps && <GapList placement={placement} gaps={shown.gaps} />}
          <Months placement={placement} months={shown.months} />
        </>
      ))}
    </Section>
  );
}

interface MonthsProps extends Pick<Overview, 'months'> {
  readonly placement: Placement;
}

function Months({ placement, months }: MonthsProps) {
  const { t } = useTranslation('placement');
  return (
    <Part title={t('overview.months.title')} level="h3">
      {months.length === 0 ? (
        <p>{t('overview.months.none')}</p>
      ) : (
        <>
          <MonthsPicture months={months} />
          <Fold title={t('overview.months.table')}>
            <MonthsTable placement={placement} months={months} />
          </Fold>
        </>
      )}
    </Part>
  );
}
