import {
  type Caller,
  type Delegation,
  type Grant,
  canDeputise,
  delegationProblems,
  isAhead,
  ownGrantOf,
} from '@jatkopolku/domain/access';
import { type Clock, type LocalDate, byName, must, refusal } from '@jatkopolku/kernel';

import { type Saved, createRecord } from '../create-record.ts';
import type { Records, Versioned } from '../records.ts';
import { knownGrants } from './known-grants.ts';

/** Who covers for the delegator in which role, and on which days. */
export type DelegationDraft = Pick<Grant, 'grantId' | 'userId' | 'role'> &
  Pick<Delegation, 'startsOn' | 'endsOn' | 'reason'>;

/**
 * Leaves a role to a deputy for some days. It rests on the delegator's own grant: when that is taken away
 * meanwhile it is not made, and when it is taken away later it counts no more.
 */
export async function createDelegation(
  { records, clock }: { readonly records: Records; readonly clock: Clock },
  { startsOn, endsOn, reason, ...draft }: DelegationDraft,
  caller: Pick<Caller, 'userId'>,
): Saved<Grant> {
  const people = [...new Set([caller.userId, draft.userId])];
  const stored = await Promise.all(people.map((userId) => records.list('grant', { userId })));
  const others = stored.flat().filter(({ record }) => record.grantId !== draft.grantId);
  const grants = others.map(({ record }) => record);
  const offer = { ...draft, startsOn, endsOn, delegatorId: caller.userId };
  const problems = delegationProblems(offer, grants, clock.today());
  if (problems.length > 0) return refusal(problems);
  const basis = must(ownGrantOf(grants, { ...draft, userId: caller.userId }), 'what it rests on');
  const { userId, grantId, name } = basis;
  const record: Grant = {
    ...draft,
    name: nameIn(grants, draft.userId),
    providerId: null,
    state: 'active',
    grantedBy: userId,
    grantedAt: clock.businessNow(),
    confirmedBy: null,
    delegation: { delegator: { userId, name, grantId }, startsOn, endsOn, reason },
  };
  const version = must(others.find((one) => one.record === basis)?.version, 'its version');
  return createRecord(records, {
    kind: 'grant',
    record,
    actor: userId,
    event: 'role-delegated',
    fresh: ['grantedAt'],
    witnesses: [{ kind: 'grant', key: { userId, grantId }, version }],
  });
}

function nameIn(grants: readonly Grant[], userId: string): string {
  const own = grants.find((grant) => grant.userId === userId && grant.delegation === null);
  return must(own, 'a grant of the deputy').name;
}

/** Somebody who may be a deputy. */
export interface Deputy {
  readonly userId: string;
  readonly name: string;
}

export interface Delegations {
  /** Whether the role is the caller's own, so that it may be left to somebody. */
  readonly own: boolean;
  /** What the caller has left to others, and is not over. */
  readonly items: Versioned<Grant>[];
  /** Who may be a deputy for the role, by name. */
  readonly deputies: Deputy[];
}

/** The caller's delegations of a role, those that begin first at first, and whom it may be left to. */
export async function listDelegations(
  { records, clock }: { readonly records: Records; readonly clock: Clock },
  role: Grant['role'],
  { userId }: Pick<Caller, 'userId'>,
): Promise<Delegations> {
  const stored = await records.list('grant');
  const grants = stored.map(({ record }) => record);
  const items = stored
    .filter(({ record }) => record.role === role && record.delegation?.delegator.userId === userId)
    .filter(({ record }) => isAhead(record, grants, clock.today()));
  const byPerson = Map.groupBy(grants, (grant) => grant.userId);
  const deputies = [...byPerson]
    .filter(([deputyId]) => deputyId !== userId)
    .filter(([deputyId, held]) => canDeputise(held, { userId: deputyId, role }))
    .map(([deputyId, held]) => ({ userId: deputyId, name: nameIn(held, deputyId) }));
  const own = ownGrantOf(grants, { userId, role }) !== undefined;
  return {
    own,
    items: items.toSorted((a, b) => byStart(a.record, b.record)),
    deputies: deputies.toSorted((a, b) => byName(a.name, b.name)),
  };
}

function byStart(a: Grant, b: Grant): number {
  return (a.delegation?.startsOn ?? '') < (b.delegation?.startsOn ?? '') ? -1 : 1;
}

/** For whom somebody is a deputy, or will be. */
export interface DeputyFor extends Pick<Delegation, 'startsOn' | 'endsOn'> {
  readonly name: string;
  readonly role: Grant['role'];
}

/** Whose deputy somebody is, until when; from tomorrow on too. */
export async function deputyFor(
  records: Records,
  userId: string,
  today: LocalDate,
): Promise<DeputyFor[]> {
  const { own, known } = await knownGrants(records, userId);
  return own
    .filter((grant) => isAhead(grant, known, today))
    .flatMap(({ role, delegation }) => (delegation ? [{ role, ...shown(delegation) }] : []))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}

function shown({ delegator, startsOn, endsOn }: Delegation) {
  return { name: delegator.name, startsOn, endsOn };
}
