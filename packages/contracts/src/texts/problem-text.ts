import { type Problem, type ProblemCode, parseLocalDate, parseMonth } from '@jatkopolku/kernel';
import { filled } from '@jatkopolku/words/filled';
import { journalAccountWords } from '@jatkopolku/words/journal-accounts';
import type { Language, Text } from '@jatkopolku/words/language';
import { limitsIn } from '@jatkopolku/words/limits';
import { problemWords, thisField } from '@jatkopolku/words/problems';

import { dayText, monthText } from './day-text.ts';
import { stateText } from './state-text.ts';

/**
 * The sentence for a problem: what is wrong and how to mend it, `{{names}}` filled from its details and the rules'
 * limits, and `{{field}}` by what the field is called where it is used.
 */
export function problemText(problem: Problem, language: Language): string {
  const details: Record<string, string | number> = { ...limitsIn(language), ...problem.details };
  const field = String(details['field'] ?? thisField[language]);
  return filled(problemWords[problem.code][language], (name) => {
    if (name === 'Field') return capitalised(field);
    if (name === 'field') return field;
    const value = String(details[name] ?? '');
    if (name === 'state') return stateText(value, language);
    return name === 'account' ? accountText(value, language) : valueText(value, language);
  });
}

/** The sentence for any problem of this code, for documents: what its details fill in is written `{name}`. */
export function problemPattern(code: ProblemCode, language: Language): string {
  return filled(problemWords[code][language], (name) => {
    const limit = limitsIn(language)[name];
    return limit === undefined ? `{${name}}` : valueText(limit, language);
  });
}

function accountText(account: string, language: Language): string {
  const words: Readonly<Record<string, Text>> = journalAccountWords;
  return words[account]?.[language] ?? account;
}

const fileTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
};

/** A value inside a sentence as its reader writes it: days and months, and file types by their names. */
function valueText(value: string, language: Language): string {
  const date = parseLocalDate(value);
  if (date !== undefined) return dayText(date, language);
  const month = parseMonth(value);
  return month === undefined ? (fileTypes[value] ?? value) : monthText(month, language);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
