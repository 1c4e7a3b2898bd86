import type { OptionStanding, TermPlan } from '@jatkopolku/domain/agreement';
import {
  type DateRange,
  type LocalDate,
  addDays,
  localDate,
  toDayNumber,
} from '@jatkopolku/kernel';

/** A part of the term as it is drawn; places are hundredths of the whole width. */
interface TermBar {
  /** The option's number; 0 is the base term. */
  readonly no: number;
  readonly standing: OptionStanding | 'base';
  readonly x: number;
  readonly width: number;
}

export interface TermDrawing {
  readonly bars: readonly TermBar[];
  /** Where years begin. */
  readonly years: readonly { readonly year: string; readonly x: number }[];
  /** The last days of notice of options that are still to be decided. */
  readonly notices: readonly { readonly no: number; readonly x: number }[];
  readonly today: number;
}

/** The term from its first day to the end of its last option, and to today where that is outside. */
export function drawTerm({ base, options }: TermPlan, today: LocalDate): TermDrawing {
  const last = options.at(-1)?.end ?? base.end;
  const first = today < base.start ? today : base.start;
  const end = addDays(today > last ? today : last, 1);
  const whole = toDayNumber(end) - toDayNumber(first);
  const placeOf = (day: LocalDate) =>
    rounded(((toDayNumber(day) - toDayNumber(first)) / whole) * 100);
  const barOf = (
    range: Pick<DateRange, 'start' | 'end'>,
    no: number,
    standing: TermBar['standing'],
  ): TermBar => {
    const x = placeOf(range.start);
    return { no, standing, x, width: rounded(placeOf(addDays(range.end, 1)) - x) };
  };
  return {
    bars: [
      barOf(base, 0, 'base'),
      ...options.map((option) => barOf(option, option.optionNo, option.standing)),
    ],
    years: yearsIn(first, end).map((day) => ({ year: day.slice(0, 4), x: placeOf(day) })),
    notices: options
      .filter(({ standing }) => standing === 'open' || standing === 'later')
      .map(({ optionNo, decideBy }) => ({ no: optionNo, x: placeOf(addDays(decideBy, 1)) })),
    today: placeOf(today),
  };
}

/** The first days of the years that begin within. */
function yearsIn(first: LocalDate, end: LocalDate): LocalDate[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(end.slice(0, 4))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, place) =>
    localDate(`${from + place}-01-01`),
  );
}

function rounded(hundredths: number): number {
  return Math.round(hundredths * 100) / 100;
}
