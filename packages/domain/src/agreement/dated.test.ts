import { localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework, makeOption } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { agreementOn, frameworkOn } from './dated.ts';

const framework = makeFramework({ startsOn: '2021-01-01', endsOn: '2021-12-31', state: 'running' });
const agreement = makeAgreement({ state: 'running' });
const option = makeOption({
  startsOn: '2022-01-01',
  endsOn: '2022-12-31',
  agreementId: null,
  lot: 1,
});
const on = (day: string) => localDate(day);

describe('frameworkOn', () => {
  it.each([
    ['2020-12-31', 'published', 'published'],
    ['2021-12-31', 'running', 'running'],
    ['2022-01-01', 'expired', 'running'],
    ['2023-01-01', 'expired', 'expired'],
  ] as const)('on %s is %s, with an option of one lot %s', (day, alone, extended) => {
    expect(frameworkOn(framework, [], on(day)).state).toBe(alone);
    expect(frameworkOn(framework, [option], on(day)).state).toBe(extended);
  });

  it('of another framework’s option knows nothing, and a draft stays one', () => {
    const others = { ...option, frameworkId: makeFramework({ frameworkId: 'FW9' }).frameworkId };
    expect(frameworkOn(framework, [others], on('2022-01-01')).state).toBe('expired');
    const draft = makeFramework({ ...framework, state: 'draft' });
    expect(frameworkOn(draft, [], on('2023-01-01')).state).toBe('draft');
  });
});

describe('agreementOn', () => {
  it.each([
    ['2020-12-31', 'signed'],
    ['2021-01-01', 'running'],
    ['2022-01-01', 'expired'],
  ] as const)('on %s is %s by the term of its framework', (day, state) => {
    expect(agreementOn(agreement, { framework, options: [] }, on(day)).state).toBe(state);
  });
});
