import { makeFramework } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { formatIn } from '../../i18n/format.ts';
import {
  type TermsDraft,
  emptyTerms,
  knownTerms,
  readTerms,
  termField,
  termsDraft,
  usualOption,
} from './terms-draft.ts';

const option = { months: 12, noticeDays: 90, conditions: 'The buyer’s right' };
const framework = makeFramework({ optionTerms: [option, option], valueCents: 100_000_000 });
const draft = termsDraft(framework, formatIn('en'));
const options = (...changes: readonly Partial<typeof usualOption>[]) => ({
  optionTerms: changes.map((change) => ({ ...usualOption, ...change })),
});

describe('the terms of a framework as they are written', () => {
  it('are what the API takes, and what they were', () => {
    const { frameworkId: _id, termsVersion: _version, state: _state, ...terms } = framework;
    const { sent, faults } = readTerms(draft);
    expect([sent, faults]).toEqual([terms, {}]);
    expect(readTerms(termsDraft(framework, formatIn('fi'))).sent).toEqual(terms);
  });

  it('leave out an option that was removed', () => {
    const { sent } = readTerms({ ...draft, optionTerms: draft.optionTerms.slice(1) });
    expect(sent?.optionTerms).toEqual([option]);
  });

  it.each<[Partial<TermsDraft>, object]>([
    [{ name: '' }, { name: { code: 'field-missing' } }],
    [{ procedure: '' }, { procedure: { code: 'field-missing' } }],
    [{ endsOn: '2019-08-31' }, { endsOn: { code: 'invalid-period' } }],
    [options({}, { months: 'a year' }), { 'optionTerms.1.months': { code: 'invalid-number' } }],
    [options({ months: '0' }), { 'optionTerms.0.months': { code: 'invalid-number' } }],
    [options({ noticeDays: '' }), { 'optionTerms.0.noticeDays': { code: 'field-missing' } }],
    [{ bonusMaxCents: '800' }, { bonusMaxCents: { code: 'bonus-bounds-invalid' } }],
    [{ valueCents: 'much' }, { valueCents: { code: 'field-invalid' } }],
  ])('are refused with what is wrong: %j', (change, problems) => {
    const read = readTerms({ ...draft, ...change });
    expect(read.sent).toBeUndefined();
    expect(read.faults).toMatchObject(problems);
  });

  it('are looked at by the rules as soon as their days can be read', () => {
    expect(knownTerms(emptyTerms(formatIn('en')))).toBeUndefined();
    expect(knownTerms({ ...draft, ...options({ months: '' }) })).toBeUndefined();
    expect(knownTerms(draft)).toMatchObject({ startsOn: '2019-09-01', optionCount: 2 });
  });

  it.each([
    [['optionTerms', '1', 'months'], 'optionTerms.1.months'],
    [['optionMonths'], 'optionTerms.0.months'],
    [['optionCount'], 'optionTerms'],
    [['name'], 'name'],
  ])('what the API refuses at %j comes to the field %s', (path, field) => {
    expect(termField(path)).toBe(field);
  });
});
