import { type Instant, cents, localDate, monthOf } from '@jatkopolku/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatIn } from './format.ts';
import { writtenCents } from './written.ts';

const day = localDate('2026-02-03');
/** What people see has unbreakable spaces. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('values as each language writes them', () => {
  it.each([
    ['fi', '3.2.2026', '3.2.', 'tiistaina 3.2.', 'helmikuu 2026'],
    ['sv', '3.2.2026', '3.2', 'tisdag 3.2', 'februari 2026'],
    ['en', '3 Feb 2026', '03/02', 'Tuesday 03/02', 'February 2026'],
  ] as const)('are days in %s', (language, date, shortDate, named, month) => {
    const format = formatIn(language);
    expect([format.date(day), format.shortDate(day), format.day(day)]).toEqual([
      date,
      shortDate,
      named,
    ]);
    expect(format.month(monthOf(day))).toBe(month);
  });

  it.each([
    ['fi', '3.2.2026 klo 0.30'],
    ['sv', '3.2.2026 kl. 0.30'],
    ['en', '3 Feb 2026, 00:30'],
  ] as const)('are moments by the clocks of Finland in %s', (language, text) => {
    expect(formatIn(language).instant('2026-02-02T22:30:00.000Z' as Instant)).toBe(text);
  });

  it.each([
    ['fi', '1 234,50 €', '9 €', '1234,50', '12,5'],
    ['sv', '1 234,50 €', '9 €', '1234,50', '12,5'],
    ['en', '€1,234.50', '€9', '1234.50', '12.5'],
  ] as const)('are amounts and numbers in %s', (language, euros, rate, typed, percent) => {
    const format = formatIn(language);
    expect(plain(format.euros(cents(123_450)))).toBe(euros);
    expect(plain(format.wholeEuros(cents(900)))).toBe(rate);
    expect(format.eurosText(cents(123_450))).toBe(typed);
    expect(format.percent(125)).toBe(percent);
  });

  it.each([
    ['fi', 1, '1 kt'],
    ['sv', 1_500_000, '1,5 MB'],
    ['en', 999_999, '1,000 kB'],
  ] as const)('are sizes of files in %s', (language, bytes, text) => {
    expect(plain(formatIn(language).bytes(bytes))).toBe(text);
  });

  it('are read back as the same amount, in every language', () => {
    const amounts = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('fi', 'sv', 'en'), (amount, language) => {
        expect(writtenCents(formatIn(language).eurosText(cents(amount)))).toBe(amount);
      }),
    );
  });

  it('are names of languages, and the code where there is none', () => {
    expect(formatIn('fi').languageName('uk')).toBe('ukraina');
    expect(formatIn('sv').languageName('not a code')).toBe('not a code');
  });
});
