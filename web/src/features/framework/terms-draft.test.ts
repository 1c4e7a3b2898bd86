import { makeFramework } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { formatIn } from '../../i18n/format.ts';
import { type TermsDraft, emptyTerms, knownTerms, readTerms, termsDraft } from './terms-draft.ts';

const option = { months: 12, noticeDays: 90, conditions: 'The buyer’s right' };
const framework = makeFramework({ optionTerms: [option, option], valueCents: 100_000_000 });
const draft = termsDraft(framework, formatIn('en'));

describe('the terms of a framework as they are written', () => {
  it('are what the API takes, and what they were', () => {
    const { frameworkId: _id, termsVersion: _version, state: _state, ...terms } = framework;
    expect(readTerms(draft)).toEqual({ sent: terms, faults: {} });
    expect(readTerms(termsDraft(framework, formatIn('fi'))).sent).toEqual(terms);
  });

  it('leave out the fields of options that are no more', () => {
    const { sent } = readTerms({ ...draft, optionCount: '1' });
    expect(sent?.optionTerms).toEqual([option]);
  });

  it.each<[Partial<TermsDraft>, object]>([
    [{ name: '' }, { name: { code: 'field-missing' } }],
    [{ procedure: '' }, { procedure: { code: 'field-missing' } }],
    [{ endsOn: '2019-08-31' }, { endsOn: { code: 'invalid-period' } }],
    [{ months2: 'a year' }, { months2: { code: 'invalid-number' } }],
    [{ months1: '0' }, { months1: { code: 'invalid-number' } }],
    [{ noticeDays1: '' }, { noticeDays1: { code: 'field-missing' } }],
    [{ bonusMaxCents: '800' }, { bonusMaxCents: { code: 'bonus-bounds-invalid' } }],
    [{ valueCents: 'much' }, { valueCents: { code: 'field-invalid' } }],
  ])('are refused with what is wrong: %j', (change, problems) => {
    const read = readTerms({ ...draft, ...change });
    expect(read.sent).toBeUndefined();
    expect(read.faults).toMatchObject(problems);
  });

  it('are looked at by the rules as soon as their days can be read', () => {
    expect(knownTerms(emptyTerms(formatIn('en')))).toBeUndefined();
    expect(knownTerms({ ...draft, months1: '' })).toBeUndefined();
    expect(knownTerms(draft)).toMatchObject({ startsOn: '2019-09-01', optionCount: 2 });
  });
});
