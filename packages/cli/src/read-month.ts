import { type Month, parseMonth } from '@jatkopolku/kernel';
import { InvalidArgumentError } from 'commander';

/** A month as it is written on the command line. */
export function readMonth(text: string): Month {
  const month = parseMonth(text);
  if (month) return month;
  throw new InvalidArgumentError('Give a month YYYY-MM, such as 2020-01.');
}
