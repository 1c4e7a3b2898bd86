import {
  type ForecastMonth,
  type ForecastStep,
  forecastSteps,
  forecastTotal,
} from '@jatkopolku/domain/settlement';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Part } from '../../ui/part.tsx';
import { barsOf, mostOf } from './forecast-drawing.ts';

interface ForecastPictureProps {
  readonly months: readonly ForecastMonth[];
}

/** The months drawn, each step under the other and all to one scale. */
export function ForecastPicture({ months }: ForecastPictureProps) {
  const most = mostOf(months, forecastSteps);
  return (
    <div className="forecast">
      {forecastSteps.map((step) => (
        <StepPicture key={step} step={step} months={months} most={most} />
      ))}
    </div>
  );
}

interface StepPictureProps extends ForecastPictureProps {
  readonly step: ForecastStep;
  readonly most: number;
}

function StepPicture({ step, months, most }: StepPictureProps) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const { count, amountCents } = forecastTotal(months, step);
  return (
    <Part title={t(`forecast.steps.${step}`)}>
      <p className="forecast-sum">
        {t('forecast.sum', { count, amount: format.euros(amountCents) })}
      </p>
      <Bars step={step} months={months} most={most} />
      <p className="quiet">{t(`forecast.about.${step}`)}</p>
    </Part>
  );
}

const FLOOR = 64;

function Bars({ step, months, most }: StepPictureProps) {
  const label = useBarsLabel(step, months);
  return (
    <svg className={`forecast-bars forecast-${step}`} role="img" aria-label={label}>
      {barsOf(months, step, most).map(({ month, x, width, height }) => (
        <g key={month}>
          <rect
            x={`${x}%`}
            width={`${width}%`}
            y={FLOOR - (height / 100) * FLOOR}
            height={(height / 100) * FLOOR}
          />
          <text x={`${x + width / 2}%`} y={FLOOR + 16}>
            {Number(month.slice(5))}
          </text>
        </g>
      ))}
      <line x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
    </svg>
  );
}

/** What is drawn in words: the months in which there is anything. */
function useBarsLabel(step: ForecastStep, months: readonly ForecastMonth[]): string {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const filled = months.filter((one) => one[step].count > 0);
  const texts = filled.map(
    (one) => `${format.month(one.month)} ${format.euros(one[step].amountCents)}`,
  );
  return t('forecast.drawn', {
    step: t(`forecast.steps.${step}`),
    months: texts.join(', ') || t('forecast.nothing'),
  });
}
