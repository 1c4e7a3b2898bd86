import { languages } from '@jatkopolku/contracts';
import { id, invariant, localDate, must } from '@jatkopolku/kernel';
import { makeGrant } from '@jatkopolku/testing/builders';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { caseLines, toCaseJson } from '../claims/claim-case.ts';
import { listLines, toClaimJson } from '../claims/claim-list.ts';
import { list, show } from './claims.ts';

let test: TestTable;
const people = ['approver', 'finance', 'case-worker', 'provider-worker', 'admin'] as const;
const hold = { until: localDate('2020-04-20'), reason: 'The school', by: 'antti' };

/** The small region with its claim waiting, on hold, and somebody of each of the roles. */
beforeAll(async () => {
  test = await openSmallRegion();
  const { records } = test.region('kymenlaakso');
  const before = must(await records.get('claim', { claimId: id('K1') }), 'the claim');
  const waiting = { ...before.record, state: 'submitted' as const, parts: [], hold };
  const grants = people.map((role) => ({
    kind: 'grant' as const,
    record: makeGrant({
      userId: role,
      grantId: `G-${role}`,
      role,
      providerId: role === 'provider-worker' ? 'P1' : null,
    }),
  }));
  const committed = await records.commit([{ kind: 'claim', record: waiting, before }, ...grants], {
    event: 'changed',
    actor: 'test',
  });
  invariant(committed.ok, 'the region is filled');
});
afterAll(() => test.close());

const region = () => ({ regionId: 'kymenlaakso', ...test.region('kymenlaakso') });
const today = localDate('2020-04-01');
const looks = async () => (await test.itemsOf('kymenlaakso')).filter(({ useId }) => useId).length;

describe('claims', () => {
  it('are a table with the state, the age, the promised day, the amounts and the provider', async () => {
    const { found } = await list(region(), {});
    const lines = listLines(found, 'en', today);
    expect(lines).toHaveLength(2);
    for (const text of ['K1', 'on hold until 20 Apr 2020', '24 Mar 2020', '700.00', '0.00'])
      expect(lines[1]).toContain(text);
    expect(lines.join('\n')).not.toMatch(/Employer|9900050-1|C1/);
    expect(JSON.stringify(found.map(toClaimJson))).not.toMatch(/Employer|9900050-1|The school/);
  });

  it.each(languages)('are named in %s', async (language) => {
    const { found } = await list(region(), {});
    const text = listLines(found, language, today).join('\n');
    expect(text).not.toMatch(/\{\{|undefined/);
    expect(text.includes('submitted')).toBe(language === 'en');
    expect(listLines([], language, today)).toHaveLength(1);
  });

  it('are found by state and provider', async () => {
    const countOf = async (flags: Parameters<typeof list>[1]) =>
      (await list(region(), flags)).found.length;
    expect(await countOf({ state: 'submitted', provider: 'P1' })).toBe(1);
    expect(await countOf({ state: 'approved' })).toBe(0);
    expect(await countOf({ provider: 'P2' })).toBe(0);
  });
});

describe('a claim', () => {
  it('is shown with checks, decisions and history, whole to the operator', async () => {
    const { shown } = await show(region(), 'K1', {});
    const text = caseLines(shown, 'en', today).join('\n');
    for (const said of [
      'Employer',
      'In order: ',
      'EOAK/348/2021 (25 Mar 2021)',
      'Rejected',
      'Filed',
    ])
      expect(text).toContain(said);
    expect(toCaseJson(shown, today)).toMatchObject({
      claim_id: 'K1',
      bonus_cents: 70_000,
      counterpart: { name: 'Employer', business_id: '9900050-1' },
      decisions: [{ decision: 'rejected', decider: 'Antti Aalto', first_approver: null }],
    });
  });

  it.each(languages)('leaves no place open in %s', async (language) => {
    const { shown } = await show(region(), 'K1', {});
    expect(caseLines(shown, language, today).join('\n')).not.toMatch(/\{\{|undefined|null/);
  });

  it.each([
    ['approver', true],
    ['finance', false],
    ['case-worker', false],
  ])('shows a person who is %s where the client went on to: %s', async (as, isShown) => {
    const before = await looks();
    const { shown } = await show(region(), 'K1', { as });
    const text = `${caseLines(shown, 'en', today).join()}${JSON.stringify(toCaseJson(shown, today))}`;
    expect(/9900050-1|Employer,/.test(text)).toBe(isShown);
    expect(text.includes('not shown')).toBe(!isShown);
    expect(await looks()).toBe(before + 1);
  });

  it.each(['provider-worker', 'admin', 'nobody'])('is refused to who is %s', async (as) => {
    const refused = { problem: { code: 'not-allowed' } };
    await expect(list(region(), { as })).rejects.toMatchObject(refused);
    await expect(show(region(), 'K1', { as })).rejects.toMatchObject(refused);
  });

  it.each(['K9', ''])('is not found by %j', async (claimId) => {
    await expect(show(region(), claimId, {})).rejects.toThrow('the region has no such claim');
  });
});
