import { placedInstructorSchema } from '@jatkopolku/domain/placement';
import { LINE_LENGTH, PARAGRAPH_LENGTH, unprintableSign } from '@jatkopolku/kernel';
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
export const line = text().min(1).max(LINE_LENGTH).regex(ONE_LINE);

/** What a letter may have to print: the refusal names a sign that no font has. */
function printable<Schema extends z.ZodType<string>>(schema: Schema): Schema {
  return schema.superRefine((value, context) => {
    const sign = unprintableSign(value);
    if (sign !== undefined) context.addIssue({ code: 'custom', params: { sign }, input: value });
  });
}

/** The sign that a field refuses, where that is what is wrong with it. */
export function signRefused(issue: z.core.$ZodIssue): string | undefined {
  const sign: unknown = issue.code === 'custom' ? issue.params?.['sign'] : undefined;
  return typeof sign === 'string' ? sign : undefined;
}

/** The name of a person, an organisation or what they agree on; compulsory. */
export const nameLine = printable(line);

/** A line of text that may be empty. */
export const note = text().max(LINE_LENGTH).regex(ONE_LINE);

/** Some sentences; may be empty. */
export const paragraph = text()
  .max(PARAGRAPH_LENGTH)
  .regex(/^(?:[^\p{Cc}\p{Cf}]|[\t\r\n\u200D])*$/u);

/** Sentences that a letter repeats. */
export const printedParagraph = printable(paragraph);

/** As it is written; its check digit is looked at when it is taken. */
export const businessIdText = z.string().trim().min(1).max(20);

/** Hours of a day such as `4` or `7.5`. */
export const hoursText = z.string().regex(/^\d{1,2}(\.\d{1,4})?$/);

/** Another instructor, with the qualification as far as it is known. */
export const instructed = {
  ...placedInstructorSchema.shape,
  instructor: line,
  instructorCompetence: note.default(''),
};
