import { type Classified, type Finding, findings } from '@jatkopolku/domain/eligibility';
import { localDate } from '@jatkopolku/kernel';
import { makeHost, makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type Stay, hostOn, hostProblems, stayProblems, withStay } from './workplace.ts';

const scope = 'work-activity';
const codes = (finding: Finding, basis: string, name = 'Town workshop') =>
  hostProblems({ scope, classified: { finding, grounds: [] }, name, basis }).map(
    ({ code }) => code,
  );

/** What is refused with nothing written of what shows that it is no company, and with it. */
const byFinding: Record<Finding, readonly [without: string[], withBasis: string[]]> = {
  eligible: [[], []],
  review: [['workplace-unproven'], []],
  unknown: [['workplace-unproven'], []],
  excluded: [['workplace-company'], ['workplace-company']],
};

describe('an organisation that hosts a client’s work', () => {
  it.each(findings)('that comes to %s', (finding) => {
    expect([codes(finding, ''), codes(finding, 'A unit of the town')]).toEqual(byFinding[finding]);
  });

  it('has a name, be it one that somebody wrote', () => {
    expect(codes('unknown', 'A unit of the town', '')).toEqual(['workplace-name-missing']);
  });

  it('hosts nobody by an agreement on support and guidance alone', () => {
    const classified: Classified = { finding: 'eligible', grounds: [] };
    const asked = { classified, name: 'Town workshop', basis: '' };
    expect(hostProblems({ ...asked, scope: 'support-guidance' })).toEqual([
      { code: 'workplace-not-hosted' },
    ]);
  });
});

const stay = (from: string | null, businessId = '9900110-9'): Stay => ({
  from: from === null ? null : localDate(from),
  host: makeHost({ businessId }),
});
const atProvider: Stay = { from: null, host: null };

describe('the places of a client, one after another', () => {
  it.each([
    ['before the move', '2020-03-01', null],
    ['on its day', '2020-03-02', '9900110-9'],
    ['after the next one', '2020-05-04', '9900111-7'],
  ])('%s', (_, date, businessId) => {
    const stays = [atProvider, stay('2020-03-02'), stay('2020-05-04', '9900111-7')];
    expect(hostOn(stays, localDate(date))?.businessId ?? null).toBe(businessId);
  });

  it('are the provider’s own place until one is named', () => {
    expect(hostOn([], localDate('2020-03-02'))).toBeNull();
  });

  it.each([
    ['a later day is added', '2020-06-01', [null, '2020-03-02', '2020-06-01']],
    ['the day of the last replaces it', '2020-03-02', [null, '2020-03-02']],
    ['a day between lets go of what is later', '2020-02-03', [null, '2020-02-03']],
    ['the first day lets go of all', null, [null]],
  ])('named for %s', (_, from, days) => {
    const stays = withStay([atProvider, stay('2020-03-02')], stay(from));
    expect(stays.map((one) => one.from)).toEqual(days);
  });

  it.each([
    ['the first day', null, []],
    ['the day before the placement', '2020-01-01', ['outside-placement']],
    ['a day of it', '2020-01-02', []],
    ['the last day of it', '2020-05-29', []],
    ['the day after its early end', '2020-05-30', ['outside-placement']],
  ])('begin on %s or are refused', (_, from, expected) => {
    const dates = { startsOn: '2020-01-02', endsOn: '2020-06-30', endedOn: '2020-05-29' };
    const found = stayProblems([], stay(from), makePlacement(dates));
    expect(found.map(({ code }) => code)).toEqual(expected);
  });

  it('are fifty at most before another one', () => {
    const stays = Array.from({ length: 50 }, () => atProvider);
    const found = stayProblems(stays, stay('2020-02-03'), makePlacement());
    expect(found.map(({ code }) => code)).toEqual(['too-many-workplaces']);
  });
});
