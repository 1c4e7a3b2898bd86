import type { CourseMonth } from '@jatkopolku/domain/overview';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { type DrawnMonth, drawMonths, drawnParts } from './months-drawing.ts';

interface MonthsPictureProps {
  readonly months: readonly CourseMonth[];
}

const FLOOR = 80;
/** The line of the highest frame is in the picture, too. */
const ROOM = FLOOR - 2;
const heightOf = (hundredths: number) => (hundredths / 100) * ROOM;

/** Each month's planned days as a frame, filled with what came of them. */
export function MonthsPicture({ months }: MonthsPictureProps) {
  const { t } = useTranslation('placement');
  return (
    <>
      <svg className="course-bars" role="img" aria-label={useDrawnText(months)}>
        {drawMonths(months).map((one) => (
          <MonthBar key={one.month} drawn={one} />
        ))}
        <line x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
      </svg>
      <ul className="course-key">
        {(['planned', ...drawnParts] as const).map((part) => (
          <li key={part}>
            <span className={`course-sign course-${part}`} aria-hidden="true" />{' '}
            {t(`overview.months.${part}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function MonthBar({ drawn }: { readonly drawn: DrawnMonth }) {
  const { month, x, width, planned, blocks } = drawn;
  const place = { x: `${x}%`, width: `${width}%` };
  return (
    <g>
      {blocks.map(({ part, from, height }) => (
        <rect
          key={part}
          {...place}
          className={`course-${part}`}
          y={FLOOR - heightOf(from + height)}
          height={heightOf(height)}
        />
      ))}
      <rect
        {...place}
        className="course-frame"
        y={FLOOR - heightOf(planned)}
        height={heightOf(planned)}
      />
      <text x={`${x + width / 2}%`} y={FLOOR + 16}>
        {Number(month.slice(5))}
      </text>
    </g>
  );
}

/** What is drawn, in words. */
function useDrawnText(months: readonly CourseMonth[]): string {
  const { t } = useTranslation('placement');
  const format = useFormat();
  return months
    .map(({ month, planned, attended, absent, notArranged }) => {
      const days = { planned, attended, absent, notArranged };
      return t('overview.months.drawn', { month: format.month(month), ...days });
    })
    .join('; ');
}
