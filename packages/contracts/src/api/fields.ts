import { localDateSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

/** No control and format characters, some of which turn the order in which a text is shown; but what joins emoji. */
export const ONE_LINE = /^(?:[^\p{Cc}\p{Cf}]|\u200D)*$/u;

/** Text as it comes from another program: its soft hyphens and marks of no width say nothing. */
const text = () =>
  z
    .string()
    .overwrite((value) => value.replaceAll(/[\u00AD\u200B\uFEFF]/gu, ''))
    .trim();

/** A name or a line of text; compulsory. */
export const line = text().min(1).max(200).regex(ONE_LINE);

/** A line of text that may be empty. */
export const note = text().max(200).regex(ONE_LINE);

/** Some sentences; may be empty. */
export const paragraph = text()
  .max(2_000)
  .regex(/^(?:[^\p{Cc}\p{Cf}]|[\t\r\n\u200D])*$/u);

/** Whole numbers of people's forms: counts, days and months. */
export const count = (most: number) => z.int().min(0).max(most);

/** As it is written; its check digit is looked at when it is taken. */
export const businessIdText = z.string().trim().min(1).max(20);

/** Hours of a day such as `4` or `7.5`. */
export const hoursText = z.string().regex(/^\d{1,2}(\.\d{1,4})?$/);

/** A day that work can be about: a slip such as the year 0202 is told at once. */
export const businessDay = localDateSchema.refine(
  (date) => date >= '1990-01-01' && date <= '2099-12-31',
  'a day of 1990–2099',
);
