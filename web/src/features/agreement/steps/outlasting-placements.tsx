import { lastDayOf, reachesBeyond } from '@jatkopolku/domain/placement';
import type { LocalDate } from '@jatkopolku/kernel';

import { useFormat } from '../../../i18n/use-format.ts';
import { useLastDay } from '../../../i18n/use-last-day.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRead } from '../../../queries/use-read.ts';
import { Code } from '../../../ui/code.tsx';
import { renderResult } from '../../../ui/render-result.tsx';
import { SiteLink } from '../../../ui/site-link.tsx';

interface OutlastingPlacementsProps {
  readonly agreementId: string;
  readonly on: LocalDate;
}

/** The placements that go on after the agreement's last day: each is, or becomes, a task. */
export function OutlastingPlacements({ agreementId, on }: OutlastingPlacementsProps) {
  const { t } = useTranslation('agreementSteps');
  const format = useFormat();
  const lastDay = useLastDay();
  const placements = useRead('listAgreementPlacements', { params: { agreementId } });
  return renderResult(placements, ({ items }) => {
    const outlasting = items.filter((placement) => reachesBeyond(placement, on));
    if (outlasting.length === 0) return <p>{t('standstill.affected_none')}</p>;
    return (
      <div className="outlasting">
        <p>
          <strong>{t('standstill.affected')}</strong>{' '}
          <span className="quiet">{`(${t('standstill.count', { count: outlasting.length })})`}</span>
        </p>
        <ul>
          {outlasting.map((placement) => (
            <li key={placement.placementId}>
              <SiteLink
                to="/placements/$placementId"
                params={{ placementId: placement.placementId }}
              >
                {t('standstill.placement', {
                  start: format.date(placement.startsOn),
                  end: lastDay(lastDayOf(placement)),
                })}
              </SiteLink>{' '}
              <Code>{placement.placementId}</Code>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
