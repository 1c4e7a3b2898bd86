import type { Brand } from '../brand.ts';
import { parseLocalDate } from '../local-date.ts';

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
 * Accepts the individual numbers 002–999, the artificial 900s too (they stand for invented people).
 * @returns undefined when the form, the date or the check character is wrong.
 */
export function parsePersonalIdentityCode(text: string): PersonalIdentityCode | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, day, month, year, sign = '', individual = '', check] = match;
  const century = Object.keys(CENTURY_SIGNS).find((key) => CENTURY_SIGNS[key]?.includes(sign));
  if (parseLocalDate(`${century}${year}-${month}-${day}`) === undefined) return undefined;
  if (Number(individual) < 2) return undefined;
  const expected = CHECK_CHARACTERS[Number(`${day}${month}${year}${individual}`) % 31];
  return check === expected ? (text as PersonalIdentityCode) : undefined;
}
