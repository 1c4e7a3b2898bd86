import { describe, expect, it } from 'vitest';

import { writtenCents, writtenCode, writtenHours, writtenWhole } from './written.ts';

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
});
