import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import { allOf, toProviders, yearOf } from './month-amounts.ts';
import type { SettlementMonth } from './queries.ts';

interface MonthsPictureProps {
  readonly months: readonly SettlementMonth[];
  readonly year: string;
}

const FLOOR = 96;
const STEP = 100 / 12;
/** Of the place of a month: two bars side by side. */
const BAR = STEP * 0.36;

/** A year's months: what each comes to, providers below and clients above, and beside it what is booked. */
export function MonthsPicture({ months, year }: MonthsPictureProps) {
  const { t } = useTranslation('settlement');
  const places = yearOf(months, year);
  const all = places.flatMap(({ found }) =>
    found ? [found.owed, ...(found.booked ? [found.booked] : [])] : [],
  );
  const most = Math.max(1, ...all.map(allOf));
  return (
    <Part title={t('yearTitle', { year })}>
      <svg className="months-bars" role="img" aria-label={useYearLabel(months, year)}>
        {places.map(({ name, found: one }, at) => (
          <g key={name}>
            {one && <Bar amounts={one.owed} x={STEP * at + 1} most={most} kind="owed" />}
            {one?.booked && (
              <Bar amounts={one.booked} x={STEP * at + 1 + BAR} most={most} kind="booked" />
            )}
            <text x={`${STEP * (at + 0.5)}%`} y={FLOOR + 16}>
              {at + 1}
            </text>
          </g>
        ))}
        <line x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
      </svg>
      <ul className="months-key">
        {(['providers', 'clients', 'booked'] as const).map((name) => (
          <li key={name} className={`key-${name}`}>
            {t(`key.${name}`)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface BarProps {
  readonly amounts: SettlementMonth['owed'] | NonNullable<SettlementMonth['booked']>;
  readonly x: number;
  readonly most: number;
  readonly kind: 'owed' | 'booked';
}

function Bar({ amounts, x, most, kind }: BarProps) {
  const whole = (Math.max(0, allOf(amounts)) / most) * FLOOR;
  const providers = Math.min(whole, (Math.max(0, toProviders(amounts)) / most) * FLOOR);
  const place = { x: `${x}%`, width: `${BAR}%` };
  return (
    <g className={kind}>
      <rect {...place} className="bar-clients" y={FLOOR - whole} height={whole - providers} />
      <rect {...place} className="bar-providers" y={FLOOR - providers} height={providers} />
    </g>
  );
}

/** What is drawn, in words. */
function useYearLabel(months: readonly SettlementMonth[], year: string): string {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const texts = yearOf(months, year).flatMap(({ found: one }) =>
    one
      ? [
          t('drawnMonth', {
            month: format.month(one.month),
            owed: format.euros(allOf(one.owed)),
            booked: one.booked ? format.euros(allOf(one.booked)) : '–',
          }),
        ]
      : [],
  );
  return t('drawn', { year, months: texts.join('; ') });
}
