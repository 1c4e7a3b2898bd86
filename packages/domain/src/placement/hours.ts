import { limitOn } from '@jatkopolku/domain/law';
import { type Brand, type LocalDate, type ProblemCode, localDate } from '@jatkopolku/kernel';

/** Hours of a day as exact decimal text in its shortest form: `4`, `7.5`. */
export type Hours = Brand<string, 'Hours'>;

const FORM = /^(\d+)(?:\.(\d+))?$/;

/** Reads digits, optionally a point and decimals; `5.50` and `05.5` are both `5.5`. */
export function parseHours(text: string): Hours | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const integer = (match[1] ?? '').replace(/^0+(?=\d)/, '');
  const decimals = withoutLastZeros(match[2] ?? '');
  return (decimals === '' ? integer : `${integer}.${decimals}`) as Hours;
}

/** By hand: a pattern for zeros at the end takes time that grows with the square of the length. */
function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** Compares with a whole number exactly, however many decimals there are. */
export function compareHours(hours: Hours, whole: number): number {
  const [integer = '', decimals] = hours.split('.');
  const difference = Number(integer) - whole;
  return difference === 0 && decimals !== undefined ? 1 : difference;
}

const ANY_DAY = localDate('2015-07-01');

/** At least 4 hours (189/2001 §13 b.2), at most 8 (§14.1 with 872/2019 §5.1), by the law of the day. */
export function hoursProblem(hours: Hours, date: LocalDate = ANY_DAY): ProblemCode | undefined {
  if (compareHours(hours, limitOn('hoursPerDayMin', date)) < 0) return 'hours-below-minimum';
  if (compareHours(hours, limitOn('hoursPerDayMax', date)) > 0) return 'hours-above-maximum';
  return undefined;
}
