import type { LocalDate, Month } from '@jatkopolku/kernel';
import { filledFrom } from '@jatkopolku/words/filled';
import { inLanguage } from '@jatkopolku/words/in-language';
import type { LetterLanguage } from '@jatkopolku/words/language';
import { lateSheetsMailWords } from '@jatkopolku/words/late-sheets-mail';

import { dayText } from '../texts/day-text.ts';

interface LateSheets {
  readonly month: Month;
  readonly dueOn: LocalDate;
  readonly count: number;
  readonly language: LetterLanguage;
}

/** The message that asks for a month’s sheets, without anything of the clients. */
export function lateSheetsMail({ month, dueOn, count, language }: LateSheets) {
  const { subject, text } = inLanguage(lateSheetsMailWords, language);
  const [year, number] = month.split('-');
  const values = {
    month: `${Number(number)}/${year}`,
    count: String(count),
    until: dayText(dueOn, language),
  };
  return {
    subject: filledFrom(subject, values),
    text: filledFrom(text, values),
    path: `/sheets?month=${month}`,
  };
}
