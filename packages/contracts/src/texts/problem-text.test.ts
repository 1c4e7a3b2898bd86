import { localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { dayText, languages } from './index.ts';
import { problemPattern, problemText } from './problem-text.ts';

describe('a problem in words', () => {
  it.each([
    ['fi', 'Viimeisen päivän on oltava 1.4.2021–31.8.2022.'],
    ['sv', 'Den sista dagen ska vara 1.4.2021–31.8.2022.'],
    ['en', 'The last day must be from 1 Apr 2021 to 31 Aug 2022.'],
  ] as const)('writes its days in %s as that language does', (language, text) => {
    const details = { from: '2021-04-01', to: '2022-08-31' };
    expect(problemText({ code: 'termination-outside-term', details }, language)).toBe(text);
  });

  it.each([
    ['fi', 'Kuukausi 3/2021 on kirjattu: sen hintaa ei voi muuttaa.'],
    ['en', 'The month March 2021 is booked: its price cannot be changed.'],
  ] as const)('and its months: %s', (language, text) => {
    const details = { month: '2021-03' };
    expect(problemText({ code: 'month-booked', details }, language)).toBe(text);
  });

  it.each([
    ['fi', '1–4 päivää viikossa (1–5 ennen 1.7.2015)'],
    ['en', '1–4 days a week (1–5 before 1 Jul 2015)'],
  ] as const)('says the limits of the law in %s', (language, limits) => {
    expect(problemText({ code: 'days-per-week-out-of-range' }, language)).toContain(limits);
    expect(problemPattern('days-per-week-out-of-range', language)).toContain(limits);
  });

  it('calls a file by its kind', () => {
    const problem = {
      code: 'file-type-mismatch',
      details: { expected: 'application/pdf' },
    } as const;
    expect(problemText(problem, 'fi')).toMatch(/^Tiedosto ei ole PDF\. /);
  });

  it.each(languages)('names the field in %s, or says “this”', (language) => {
    const details = { field: 'sukunimi' };
    expect(problemText({ code: 'field-missing', details }, language)).toContain('sukunimi');
    expect(problemText({ code: 'field-date', details }, language)).toMatch(/^Sukunimi/);
    expect(problemText({ code: 'field-missing' }, language)).not.toMatch(/[{}]/);
  });
});

it('a day has the same form in Finnish and Swedish', () => {
  const day = localDate('2022-08-31');
  expect(languages.map((language) => dayText(day, language))).toEqual([
    '31.8.2022',
    '31.8.2022',
    '31 Aug 2022',
  ]);
});

it('a problem without its details, for documents, names what they fill in', () => {
  expect(problemPattern('body-too-large', 'en')).toBe('The body is larger than {limit} bytes.');
});
