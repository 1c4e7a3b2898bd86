import { addDays, localDate } from '@jatkopolku/kernel';
import { makeDelegation, makeGrant } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type DelegationOffer,
  MAX_DELEGATION_DAYS,
  canDeputise,
  countsOn,
  delegationProblems,
  isAhead,
} from './delegation.ts';
import { type Grant, type GrantState, grantStates } from './grant.ts';
import { type Role, isProviderRole, roles, rolesOfTwo } from './roles.ts';

const TODAY = localDate('2021-04-01');

const county = (userId: string, role: Role, own: Partial<Grant> = {}) => ({
  ...makeGrant({ grantId: 'G1', userId, role, providerId: null }),
  ...own,
});
const away = county('approver-1', 'approver');
const deputy = county('deputy-1', 'case-worker');
const offer: DelegationOffer = {
  delegatorId: 'approver-1',
  userId: 'deputy-1',
  role: 'approver',
  startsOn: TODAY,
  endsOn: localDate('2021-04-07'),
};
const codesOf = (own: Partial<DelegationOffer>, grants: readonly Grant[] = [away, deputy]) =>
  delegationProblems({ ...offer, ...own }, grants, TODAY).map(({ code }) => code);
const withState = (grant: Grant, state: GrantState): Grant => ({ ...grant, state });

describe('leaving a role to a deputy', () => {
  it('is open to who has it, for somebody of the county', () => {
    expect(codesOf({})).toEqual([]);
  });

  it.each(roles)('of the role %s, which is its own holder’s', (role) => {
    const fixed = isProviderRole(role) || rolesOfTwo.includes(role);
    const held = county('approver-1', role);
    const other = county('deputy-1', role === 'case-worker' ? 'approver' : 'case-worker');
    expect(codesOf({ role }, [held, other])).toEqual(fixed ? ['role-not-delegable'] : []);
  });

  it.each(grantStates)('by who has it as %s', (state) => {
    const expected = state === 'active' ? [] : ['role-not-own'];
    expect(codesOf({}, [withState(away, state), deputy])).toEqual(expected);
  });

  it('by a deputy is a chain, and refused', () => {
    const chained = { delegatorId: 'deputy-1', userId: 'other' };
    const grants = [away, deputy, makeDelegation(), county('other', 'case-worker')];
    expect(codesOf(chained, grants)).toEqual(['role-not-own']);
  });

  it.each<[string, readonly Grant[], string[]]>([
    ['nobody of the county', [], ['not-of-county']],
    ['who was of the county', [withState(deputy, 'revoked')], ['not-of-county']],
    ['who is proposed for the county', [withState(deputy, 'proposed')], ['not-of-county']],
    ['a provider’s worker', [makeGrant({ userId: 'deputy-1' })], ['not-of-county']],
    ['also a provider’s worker', [deputy, makeGrant({ userId: 'deputy-1' })], ['not-of-county']],
    ['of the county only as somebody’s deputy', [otherDelegation()], ['not-of-county']],
    ['an approver', [deputy, county('deputy-1', 'approver')], ['role-held']],
    ['who was an approver', [deputy, withState(county('deputy-1', 'approver'), 'revoked')], []],
    ['the same person’s deputy already', [deputy, makeDelegation()], ['role-held']],
    ['the deputy of another approver', [deputy, otherDelegation()], []],
    ['whose cover was ended', [deputy, makeDelegation({}, { state: 'revoked' })], []],
  ])('to %s', (_name, own, expected) => {
    expect(codesOf({}, [away, ...own])).toEqual(expected);
  });

  it('to oneself is refused', () => {
    expect(codesOf({ userId: 'approver-1' })).toEqual(['role-held']);
  });

  const last = addDays(TODAY, MAX_DELEGATION_DAYS - 1);
  it.each([
    [addDays(TODAY, -1), TODAY, ['delegation-backdated']],
    [TODAY, TODAY, []],
    [addDays(TODAY, 300), addDays(TODAY, 310), []],
    [TODAY, addDays(TODAY, -1), ['invalid-period']],
    [TODAY, last, []],
    [TODAY, addDays(last, 1), ['delegation-too-long']],
  ])('from %s to %s', (startsOn, endsOn, expected) => {
    expect(codesOf({ startsOn, endsOn })).toEqual(expected);
  });

  it.each([
    ['2021-04-07', ['role-held']],
    ['2021-04-08', []],
  ])('once more from %s on, after a first week', (startsOn, expected) => {
    const again = { startsOn: localDate(startsOn), endsOn: localDate('2021-04-20') };
    expect(codesOf(again, [away, deputy, makeDelegation()])).toEqual(expected);
  });

  it('names everything at once, at its place', () => {
    const wrong = { ...offer, role: 'finance', startsOn: '2021-03-01', endsOn: '2021-02-01' };
    expect(delegationProblems(wrong as DelegationOffer, [away], TODAY)).toEqual([
      { code: 'role-not-delegable' },
      { code: 'not-of-county', at: '/userId' },
      { code: 'delegation-backdated', at: '/startsOn' },
      { code: 'invalid-period', at: '/endsOn' },
    ]);
  });
});

it('only who could be a deputy is offered as one', () => {
  const asked = { userId: 'deputy-1', role: 'approver' } as const;
  expect(canDeputise([away, deputy], asked)).toBe(true);
  expect(canDeputise([away, county('deputy-1', 'approver')], asked)).toBe(false);
  expect(canDeputise([makeGrant({ userId: 'deputy-1' })], asked)).toBe(false);
});

describe('a role that was left to a deputy', () => {
  it.each([
    ['2021-03-31', false, true],
    ['2021-04-01', true, true],
    ['2021-04-07', true, true],
    ['2021-04-08', false, false],
  ])('on %s counts: %s, is not over: %s', (day, counts, ahead) => {
    const known = [away, deputy];
    expect(countsOn(makeDelegation(), known, localDate(day))).toBe(counts);
    expect(isAhead(makeDelegation(), known, localDate(day))).toBe(ahead);
  });

  it.each<[string, readonly Grant[]]>([
    ['lost the role', [withState(away, 'revoked'), deputy]],
    ['has the role by another grant now', [{ ...away, grantId: 'G9' as never }, deputy]],
    ['is unknown', [deputy]],
  ])('does not count when the delegator %s', (_name, known) => {
    expect(countsOn(makeDelegation(), known, TODAY)).toBe(false);
    expect(isAhead(makeDelegation(), known, TODAY)).toBe(false);
  });

  it('does not count when the deputy has left the county', () => {
    expect(countsOn(makeDelegation(), [away, withState(deputy, 'revoked')], TODAY)).toBe(false);
  });

  it('rests on no other delegated role', () => {
    const chain = makeDelegation({ delegator: { userId: 'deputy-1', name: 'D', grantId: 'G2' } });
    expect(countsOn(chain, [away, deputy, makeDelegation()], TODAY)).toBe(false);
  });

  it.each(grantStates)('counts as %s only while it is active, as every role', (state) => {
    expect(countsOn(withState(makeDelegation(), state), [away, deputy], TODAY)).toBe(
      state === 'active',
    );
    expect(countsOn(withState(deputy, state), [], TODAY)).toBe(state === 'active');
  });
});

/** The same role, by another approver. */
function otherDelegation(): Grant {
  const delegator = { userId: 'approver-2', name: 'Approver Two', grantId: 'G1' };
  return makeDelegation({ delegator }, { grantId: 'G3' });
}
