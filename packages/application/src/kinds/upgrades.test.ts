import { unknownAgreement } from '@jatkopolku/domain/outcome';
import { unqualified } from '@jatkopolku/domain/placement';
import {
  makeAccountProposal,
  makeClaim,
  makeClient,
  makePlacement,
  makePlacementMove,
  makePlacementProposal,
  makeRun,
} from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { type Fields, type Kind, kinds } from './index.ts';

/** A record of an earlier form as it is read now. */
function upgraded(kind: Kind, earlier: Fields, form: number): unknown {
  const { schema, upgrades = [] } = kinds[kind];
  return schema.parse(upgrades.slice(form - 1).reduce((fields, up) => up(fields), earlier));
}

const decision = { decidedOn: '2020-06-20', decidedBy: 'approver-1' } as const;

it.each(['approved', 'submitted', 'rejected', 'clawed-back'] as const)(
  'a claim of form 2 that is %s has the part that was approved, and no other',
  (state) => {
    const now = makeClaim({ ...decision, ...unknownAgreement, state });
    const { personId: _person, parts: _parts, ...earlier } = now;
    expect(upgraded('claim', earlier, 2)).toEqual(now);
    expect(now.parts).toHaveLength(state === 'approved' ? 1 : 0);
  },
);

it('an approved claim of form 3 has no after-check: nobody asked more of what was imported before', () => {
  const now = makeClaim({ ...decision, state: 'approved' });
  const { afterCheck: _afterCheck, ...earlier } = now;
  expect(upgraded('claim', earlier, 3)).toEqual(now);
  expect(kinds.claim.queue?.(now)).toBeUndefined();
});

it('a client of form 1 is one person', () => {
  const { personId: _person, ...earlier } = makeClient();
  expect(upgraded('client', earlier, 1)).toMatchObject({ clientId: 'C1', personId: 'C1' });
});

it('a client of form 2 has the account that it had, and none waits', () => {
  const now = makeClient({ ibanMark: 'mark' });
  const { accountProposal: _waits, ...earlier } = now;
  expect(upgraded('client', earlier, 2)).toEqual(now);
});

it('a client whose account waits is in the queue of accounts, whatever else waits', () => {
  const accountProposal = makeAccountProposal();
  const client = makeClient({ lastName: '漢', birthAhead: true, accountProposal });
  expect(kinds.client.queue?.(client)).toMatchObject({ queue: 'account-proposed' });
  const decided = { ...client, accountProposal: null };
  expect(kinds.client.queue?.(decided)).toMatchObject({ queue: 'name-unprintable' });
});

it('a run of form 1 bills the first parts of its claims', () => {
  const earlier = { ...makeRun(), bills: ['K1', 'K2'], refunds: ['K3'] };
  const bills = [
    { claimId: 'K1', partNo: 1 },
    { claimId: 'K2', partNo: 1 },
  ];
  const run = makeRun({ bills, refunds: [{ claimId: 'K3', partNo: 1 }] });
  expect(upgraded('run', earlier, 1)).toEqual(run);
});

it('a run of form 2 is released by nobody yet', () => {
  const { release: _release, ...earlier } = makeRun();
  expect(upgraded('run', earlier, 2)).toEqual(makeRun());
});

it('a placement of form 4 was never moved, one of form 5 says no qualification, one of form 6 no support', () => {
  const now = makePlacement({ support: '', otherServices: '' });
  const { support: _support, otherServices: _others, ...unasked } = now;
  const { moveReason: _why, periodStartedOn: _period, ...earlier } = unasked;
  const { instructorQualification: _kind, instructorCompetence: _words, ...unsaid } = earlier;
  expect(upgraded('placement', unsaid, 4)).toEqual(now);
});

it('a proposal of form 1 names instructors without a qualification, asked and given', () => {
  const instructor = { kind: 'instructor', instructor: 'Another' };
  const made = { by: 'kaisa', name: 'Kaisa', on: '2020-03-03' };
  const answer = { given: instructor, reason: 'So it is', made };
  const { basis, ...now } = makePlacementProposal();
  const { instructorQualification: _kind, instructorCompetence: _words, ...seen } = basis;
  const earlier = { ...now, basis: seen, asked: instructor, answer, state: 'accepted' };
  expect(upgraded('proposal', earlier, 1)).toMatchObject({
    basis: { instructor: 'Instructor 1', ...unqualified },
    asked: { instructor: 'Another', ...unqualified },
    answer: { given: { instructor: 'Another', ...unqualified } },
  });
  expect(upgraded('proposal', { ...earlier, answer: null }, 1)).toMatchObject({ answer: null });
});

it('a move of form 1 says no qualification, and one to a case worker has none', () => {
  const agreement = { kind: 'agreement', agreementId: 'A2', from: '2020-09-01', instructor: 'I' };
  const toWorker = { kind: 'case-worker', userId: 'oili' };
  const moved = (to: object) => upgraded('placementMove', { ...makePlacementMove(), to }, 1);
  expect(moved(agreement)).toMatchObject({ to: { ...agreement, ...unqualified } });
  expect(moved(toWorker)).toMatchObject({ to: toWorker });
});
