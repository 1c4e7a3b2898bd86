import * as z from 'zod';

/** A name or a line of text; compulsory. */
export const line = z.string().trim().min(1).max(200);

/** A line of text that may be empty. */
export const note = z.string().trim().max(200);

/** Some sentences; may be empty. */
export const paragraph = z.string().trim().max(2_000);

/** Whole numbers of people's forms: counts, days and months. */
export const count = (most: number) => z.int().min(0).max(most);

/** As it is written; its check digit is looked at when it is taken. */
export const businessIdText = z.string().trim().min(1).max(20);

/** Hours of a day such as `4` or `7.5`. */
export const hoursText = z.string().regex(/^\d{1,2}(\.\d{1,4})?$/);
