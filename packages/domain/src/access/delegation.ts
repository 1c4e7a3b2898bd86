import {
  type DateRange,
  type LocalDate,
  type Problem,
  addDays,
  contains,
  dateRange,
  intersection,
  must,
} from '@jatkopolku/kernel';

import { type Delegation, type Grant, holdsRole, needsSecond } from './grant.ts';
import { isProviderRole } from './roles.ts';

/** So long somebody is away at a time, both days included: longer than a quarter is a role of one's own. */
export const MAX_DELEGATION_DAYS = 92;

/** A role that a delegator leaves to a deputy, and when. */
export interface DelegationOffer
  extends Pick<Delegation, 'startsOn' | 'endsOn'>, Pick<Grant, 'userId' | 'role'> {
  readonly delegatorId: string;
}

/** Whether the role is held by nobody's leave. */
function isOwn({ state, delegation }: Grant): boolean {
  return state === 'active' && delegation === null;
}

function isOwnOfCounty(grant: Grant): boolean {
  return isOwn(grant) && grant.providerId === null;
}

/** The grant by which somebody has the county's role themselves: only such a one can be delegated. */
export function ownGrantOf(
  grants: readonly Grant[],
  { userId, role }: Pick<Grant, 'userId' | 'role'>,
): Grant | undefined {
  return grants.find(
    (grant) => isOwnOfCounty(grant) && grant.userId === userId && grant.role === role,
  );
}

/** Who may be a deputy for a role: people of the county, none of a provider's, who have not the role themselves. */
export function canDeputise(
  grants: readonly Grant[],
  { userId, role }: Pick<Grant, 'userId' | 'role'>,
): boolean {
  const own = grants.filter((grant) => grant.userId === userId);
  return isOfCountyAlone(own) && !own.some((grant) => isHeldOrProposed(grant, role));
}

function isOfCountyAlone(own: readonly Grant[]): boolean {
  return own.some(isOwnOfCounty) && !own.some((grant) => isOwn(grant) && grant.providerId !== null);
}

function isHeldOrProposed({ role, state, delegation }: Grant, wanted: Grant['role']): boolean {
  return role === wanted && holdsRole[state] && delegation === null;
}

/**
 * Everything that speaks against leaving a role to a deputy, by the grants of both. A deputy may cover for
 * several at once: when one of them is back earlier, the deputy still covers for the others.
 */
export function delegationProblems(
  { delegatorId, userId, role, startsOn, endsOn }: DelegationOffer,
  grants: readonly Grant[],
  today: LocalDate,
): Problem[] {
  const own = grants.filter((grant) => grant.userId === userId);
  const period = dateRange(startsOn, endsOn);
  const isHeld =
    userId === delegatorId ||
    own.some((grant) => isHeldOrProposed(grant, role) || isSameAbsence(grant));
  const problems: Problem[] = [];
  if (isProviderRole(role) || needsSecond(role)) problems.push({ code: 'role-not-delegable' });
  else if (!ownGrantOf(grants, { userId: delegatorId, role })) {
    problems.push({ code: 'role-not-own' });
  }
  if (isHeld) problems.push({ code: 'role-held', at: '/userId' });
  else if (!isOfCountyAlone(own)) problems.push({ code: 'not-of-county', at: '/userId' });
  return [...problems, ...delegationDayProblems({ startsOn, endsOn }, today)];

  /** What the same person delegated to the same deputy for some of the days is not given twice. */
  function isSameAbsence({ state, delegation, role: given }: Grant): boolean {
    const isOthers = state !== 'active' || delegation?.delegator.userId !== delegatorId;
    if (isOthers || given !== role || !period) return false;
    return intersection(period, daysOf(delegation)) !== undefined;
  }
}

/** What speaks against the days: they begin today or later, are in order, and no more than may be. */
export function delegationDayProblems(
  { startsOn, endsOn }: Pick<Delegation, 'startsOn' | 'endsOn'>,
  today: LocalDate,
): Problem[] {
  const period = dateRange(startsOn, endsOn);
  const problems: Problem[] = [];
  if (startsOn < today) problems.push({ code: 'delegation-backdated', at: '/startsOn' });
  if (!period) problems.push({ code: 'invalid-period', at: '/endsOn' });
  else if (period.end > addDays(period.start, MAX_DELEGATION_DAYS - 1)) {
    problems.push({ code: 'delegation-too-long', at: '/endsOn' });
  }
  return problems;
}

function daysOf({ startsOn, endsOn }: Delegation): DateRange {
  return must(dateRange(startsOn, endsOn), 'a delegation ends after it begins');
}

/**
 * Whether a role that was given counts on a day. One's own does while it is active. A delegated one does on
 * its days, while the delegator has the role and the deputy is of the county: what it rests on is looked at
 * each time, so that nothing has to be ended when that ends.
 * @param known the grants of its holder, and of its delegator.
 */
export function countsOn(grant: Grant, known: readonly Grant[], today: LocalDate): boolean {
  if (grant.state !== 'active') return false;
  const { delegation } = grant;
  return delegation === null || (contains(daysOf(delegation), today) && isCarried(grant, known));
}

/** Whether a delegated role counts or will: its last day is not over, and what it rests on is there. */
export function isAhead(grant: Grant, known: readonly Grant[], today: LocalDate): boolean {
  const { state, delegation } = grant;
  const lasts = state === 'active' && delegation !== null && today <= delegation.endsOn;
  return lasts && isCarried(grant, known);
}

function isCarried({ delegation, userId }: Grant, known: readonly Grant[]): boolean {
  const basis = delegation?.delegator;
  const isHeld = known.some(
    (other) =>
      other.userId === basis?.userId && other.grantId === basis.grantId && isOwnOfCounty(other),
  );
  return isHeld && known.some((other) => other.userId === userId && isOwnOfCounty(other));
}

/** Who holds a role of the county on a day, by their own right or as a deputy, each once. */
export function holdersOf(
  grants: readonly Grant[],
  role: Grant['role'],
  today: LocalDate,
): Pick<Grant, 'userId' | 'name'>[] {
  const holding = grants.filter((grant) => grant.role === role && countsOn(grant, grants, today));
  return [...new Map(holding.map(({ userId, name }) => [userId, { userId, name }])).values()];
}
