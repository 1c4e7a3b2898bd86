import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { lateSheetsMail } from './late-sheets-mail.ts';

it.each([
  ['fi', '3/2021', '9.4.2021'],
  ['sv', '3/2021', '9.4.2021'],
] as const)(
  'in %s it names the month, how many and the deadline, and leads to the month',
  (language, month, day) => {
    const mail = lateSheetsMail({
      month: must(parseMonth('2021-03'), 'a month'),
      dueOn: localDate('2021-04-09'),
      count: 7,
      language,
    });
    expect(mail.subject).toContain(month);
    expect(mail.text).toContain(day);
    expect(mail.text).toContain('7');
    expect(mail.path).toBe('/sheets?month=2021-03');
  },
);
