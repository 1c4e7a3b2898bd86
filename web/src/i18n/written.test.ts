import { dayText, languages } from '@jatkopolku/contracts';
import { fromDayNumber, localDate } from '@jatkopolku/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { writtenCents, writtenCode, writtenDay, writtenHours, writtenWhole } from './written.ts';

const today = localDate('2026-11-29');

describe('what people write', () => {
  it.each([
    ['1 250,00', 125_000],
    ['1\u00a0250,00', 125_000],
    ['1\u202f250,00', 125_000],
    ['1250,00', 125_000],
    ['1250.5', 125_050],
    [' 45 ', 4_500],
    ['0', 0],
    ['45,', undefined],
    ['45.', undefined],
    [',50', undefined],
    ['45,505', undefined],
    ['1,250,00', undefined],
    ['-5', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('%j is %s cents', (text, cents) => {
    expect(writtenCents(text)).toBe(cents);
  });

  it.each([
    ['1 000', 1_000],
    ['12', 12],
    ['1e3', undefined],
    ['0x10', undefined],
    ['1,5', undefined],
    ['1234567', undefined],
    ['', undefined],
  ])('%j is the whole number %s', (text, number) => {
    expect(writtenWhole(text)).toBe(number);
  });

  it('hours take a comma, and codes lose their spaces', () => {
    expect(writtenHours(' 7,5 ')).toBe('7.5');
    expect(writtenCode('fi21 1234 5600 0007 85')).toBe('FI2112345600000785');
  });

  it.each([
    ['1.12.2026', '2026-12-01'],
    [' 01.12.2026 ', '2026-12-01'],
    ['1/12/2026', '2026-12-01'],
    ['01122026', '2026-12-01'],
    ['1 12 2026', '2026-12-01'],
    ['1 Sept 2026', '2026-09-01'],
    ['2026-12-01', '2026-12-01'],
    ['1.12.', '2026-12-01'],
    ['1.12', '2026-12-01'],
    ['3.1.', '2027-01-03'],
    ['29.2.2028', '2028-02-29'],
    ['29.2.', undefined],
    ['31.11.2026', undefined],
    ['1.13.2026', undefined],
    ['1.12.26', undefined],
    ['112', undefined],
    ['1 xyz 2026', undefined],
    ['tomorrow', undefined],
    ['', undefined],
  ])('%j is the day %s', (text, day) => {
    expect(writtenDay(text, today)).toBe(day);
  });

  it('a day without its year is none where today is not known', () => {
    expect(writtenDay('1.12.', undefined)).toBeUndefined();
  });

  it('every day is read as each language writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (number) => {
        const day = fromDayNumber(number);
        for (const language of languages) {
          expect(writtenDay(dayText(day, language), undefined)).toBe(day);
        }
      }),
    );
  });
});
