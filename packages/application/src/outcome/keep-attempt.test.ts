import { addDays, id, localDate } from '@jatkopolku/kernel';
import { unclaimedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable, testClock as clock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { FileClaim } from './file-claim.ts';
import { attemptFiling, attemptResubmitting, attemptSecondPart } from './keep-attempt.ts';
import { listClaimAttempts } from './list-claim-attempts.ts';
import { takeBackClaim } from './take-back-claim.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = localDate('2020-03-10');
const claimId = id<'Claim'>('K1');
const command: FileClaim = {
  claimId,
  placementId: id('L1'),
  pathType: 'open-labour-market',
  pathStartsOn: localDate('2020-03-01'),
  counterpartName: 'Employer',
  counterpartBusinessId: '9900050-1',
  contractType: 'until-further-notice',
  pathEndsOn: null,
  weeklyHours: '37.5',
  isCompany: null,
  evidence: [],
};
const { claimId: _claim, placementId: _placement, ...path } = command;

async function region() {
  const records = await unclaimedRegion(test);
  return { records, clock };
}
type Deps = Awaited<ReturnType<typeof region>>;

const attemptsOf = async ({ records }: Deps) => {
  const listed = await listClaimAttempts(records, claimId);
  return listed.ok ? listed.value.items.map(({ attempt }) => [attempt.step, attempt.codes]) : [];
};
const by = (version: number, on = today) => ({
  key: { claimId },
  version,
  actor: 'worker',
  today: on,
});

it('every attempt that a rule refuses is kept with its reasons, and by whom', async () => {
  const deps = await region();
  const asking = { actor: 'worker', today };
  const early = { ...command, pathStartsOn: localDate('2019-12-01') };
  const refused = await attemptFiling(deps, early, asking);
  expect(refused.ok).toBe(false);
  await attemptFiling(deps, command, asking);
  await attemptFiling(deps, { ...command, claimId: id('K2') }, { ...asking, actor: 'colleague' });
  const second = await attemptSecondPart(deps, by(1), { evidence: [], answer: '' });
  expect(second.ok).toBe(false);
  await takeBackClaim(deps.records, by(1));
  const late = addDays(today, 200);
  await attemptResubmitting(deps, by(2, late), { ...path, answer: '' });
  expect(await attemptsOf(deps)).toEqual([
    ['file', ['path-outside-window', 'claim-late']],
    ['file', ['already-claimed']],
    ['resubmit', ['claim-late']],
  ]);
  const [first] = await deps.records.list('claimAttempt', { placementId: id('L1') });
  expect(first?.record).toMatchObject({ clientId: 'C1', providerId: 'P1' });
});

it('what is taken, is not there or was changed meanwhile is no refused attempt', async () => {
  const deps = await region();
  await attemptFiling(deps, command, { actor: 'worker', today });
  await attemptFiling(deps, { ...command, placementId: id('L9') }, { actor: 'worker', today });
  await attemptResubmitting(deps, by(7), { ...path, answer: '' });
  expect(await attemptsOf(deps)).toEqual([]);
  const unknown = await listClaimAttempts(deps.records, id('K9'));
  expect(unknown).toMatchObject({ error: [{ code: 'not-found' }] });
});
