import type { Brand } from '../brand.ts';
import { must } from '../invariant.ts';
import { type LocalDate, parseLocalDate } from '../local-date.ts';

/** A Finnish personal identity code; codes that differ only in the century sign belong to different people. */
export type PersonalIdentityCode = Brand<string, 'PersonalIdentityCode'>;

/** Century signs in force since 1.1.2023: 128/2010 §2 as amended by 690/2022. */
const CENTURY_SIGNS: Readonly<Record<string, string>> = {
  '18': '+',
  '19': '-YXWVU',
  '20': 'ABCDEF',
};
const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const FORM = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])$/;

/**
 * Accepts the individual numbers 002–999, the artificial 900s too (they belong to invented people).
 * @returns undefined when the form, the date or the check character is wrong.
 */
export function parsePersonalIdentityCode(text: string): PersonalIdentityCode | undefined {
  const match = FORM.exec(text);
  if (!match || birthIn(text) === undefined) return undefined;
  const [, day, month, year, , individual = '', check] = match;
  if (Number(individual) < 2) return undefined;
  const expected = CHECK_CHARACTERS[Number(`${day}${month}${year}${individual}`) % 31];
  return check === expected ? (text as PersonalIdentityCode) : undefined;
}

/** The year of birth that an identity code gives, such as 1952. */
export function birthYear(code: string): number {
  const [, , , year = '', sign = ''] = FORM.exec(code) ?? [];
  return Number(`${centuryOf(sign)}${year}`);
}

/** The day of birth that the code names; it may be after today, and then nobody has the code. */
export function birthOf(code: PersonalIdentityCode): LocalDate {
  return must(birthIn(code), 'a day of birth');
}

function birthIn(text: string): LocalDate | undefined {
  const [, day, month, year, sign = ''] = FORM.exec(text) ?? [];
  return parseLocalDate(`${centuryOf(sign)}${year}-${month}-${day}`);
}

function centuryOf(sign: string): string | undefined {
  return Object.keys(CENTURY_SIGNS).find((key) => CENTURY_SIGNS[key]?.includes(sign));
}
