import type { ForecastMonth, ForecastStep } from '@jatkopolku/domain/settlement';
import type { Month } from '@jatkopolku/kernel';

/** A bar in hundredths of the picture's width and height. */
export interface ForecastBar {
  readonly month: Month;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Of a month's place so much is its bar. */
const BAR = 0.75;

/** What most of any month and step comes to: all steps are drawn to one scale. */
export function mostOf(months: readonly ForecastMonth[], steps: readonly ForecastStep[]): number {
  const amounts = months.flatMap((month) => steps.map((step) => month[step].amountCents));
  return Math.max(1, ...amounts);
}

/** The months of a step side by side. */
export function barsOf(
  months: readonly ForecastMonth[],
  step: ForecastStep,
  most: number,
): ForecastBar[] {
  const place = 100 / months.length;
  return months.map((one, at) => ({
    month: one.month,
    x: (at + (1 - BAR) / 2) * place,
    width: BAR * place,
    height: (Math.max(0, one[step].amountCents) / most) * 100,
  }));
}
