import { mergedCalendar, toCalendarRecord } from '@jatkopolku/domain/attendance';
import {
  type ClientId,
  type ClientMerge,
  clientMergeSteps,
  personIdSchema,
} from '@jatkopolku/domain/client';
import { type Claim, holdsItsPlace } from '@jatkopolku/domain/outcome';
import {
  type LocalDate,
  type Problem,
  type Result,
  must,
  statesBefore,
  stepProblem,
  success,
} from '@jatkopolku/kernel';

import type { Expected } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import { type PersonsCalendar } from '../person/persons-calendar.ts';
import type { Change, Records, Versioned } from '../records.ts';
import { refuse } from '../refuse.ts';
import { commitCounted } from '../tally/commit-counted.ts';
import { type Named, markOf } from './mark-of.ts';
import { type MergePlan, calendarsOfBoth, planMerge } from './plan-merge.ts';
import { type MergeDeps, mergeProblems } from './propose-merge.ts';

type ExpectedMerge = Expected<Pick<ClientMerge, 'clientId'>> & Named;

/** Those who log days of the person meanwhile are counted by the next try. */
const ATTEMPTS = 8;

/**
 * A second person confirms that two records are one person's: from now on their days, limits, benefits and claims
 * count as one. Days that both have, and those beyond the limits, are marked first, each month by itself, so that a
 * crash pays too little until somebody confirms again and never too much. Then one transaction joins the records; it
 * is refused, and counted once more, when somebody has logged a day of either meanwhile.
 * @returns `own-work` for who proposed it.
 */
export async function confirmMerge(
  deps: MergeDeps,
  { key, version, ...who }: ExpectedMerge,
): Saved<ClientMerge> {
  const { records } = deps;
  const before = await records.get('clientMerge', key);
  if (!before) return refuse('not-found');
  if (before.version !== version) return refuse('changed-meanwhile');
  const problem = stepProblem(clientMergeSteps.confirm, before.record, who.actor);
  if (problem) return refuse(problem);
  const problems = await mergeProblems(records, before.record);
  if (problems.length > 0) return refuse(...problems);
  for (let left = ATTEMPTS; ; left -= 1) {
    const merged = await tryMerge(deps, before, who);
    const isOvertaken =
      !merged.ok && merged.error.every(({ code }) => code === 'changed-meanwhile');
    if (!isOvertaken || left === 1) return merged;
    if ((await records.get('clientMerge', key))?.version !== version) return merged;
  }
}

async function tryMerge(
  { records, clock }: MergeDeps,
  before: Versioned<ClientMerge>,
  who: Named,
): Saved<ClientMerge> {
  const ending = { ...markOf(clock, who), reason: '' };
  const record: ClientMerge = { ...before.record, ending, state: 'merged' };
  // Read first: who logs a day after it is refused, or refuses this.
  const [own, kept] = await calendarsOfBoth(records, record);
  const plan = await planMerge(records, record, [own, kept]);
  if (!plan) return refuse('changed-meanwhile');
  const marked = await markUncounted(records, plan, who.actor);
  if (!marked.ok) return refuse(marked.error);
  const allowedFrom = statesBefore(clientMergeSteps.confirm);
  const changes: Change[] = [
    { kind: 'clientMerge', record, before, allowedFrom },
    ...calendarChanges(record, { own, kept }, plan),
    ...(await joined(records, record)),
  ];
  const act = { event: 'client-merged', actor: who.actor } as const;
  const written = await commitCounted(records, changes, act);
  return written.ok ? success({ record, version: before.version + 1 }) : refuse(written.error);
}

/** Each month by itself: what is marked is right by itself, and what is right is not written again. */
async function markUncounted(
  records: Records,
  { sheets, counted }: MergePlan,
  actor: string,
): Promise<Result<void, Problem>> {
  for (const [at, before] of sheets.entries()) {
    const { sheet, uncounted } = must(counted.sheets[at], 'a sheet that was counted');
    if (sheet.uncounted === uncounted) continue;
    const change: Change = { kind: 'sheet', record: { ...sheet, uncounted }, before };
    const written = await commitCounted(records, [change], { event: 'days-counted-once', actor });
    if (!written.ok) return written;
  }
  return success(undefined);
}

interface Both {
  readonly own: PersonsCalendar['stored'];
  readonly kept: PersonsCalendar['stored'];
}

/** Of the one that is kept the days of both, of the other the way to it. */
function calendarChanges(
  { clientId, keptId }: ClientMerge,
  { own, kept }: Both,
  { counted }: MergePlan,
): Change[] {
  const placements = { ...own?.record.placements, ...kept?.record.placements };
  const both = toCalendarRecord({ clientId: keptId, placements }, counted.calendar);
  return [
    { kind: 'calendar', record: both, before: kept },
    { kind: 'calendar', record: mergedCalendar(clientId, keptId), before: own },
  ];
}

/**
 * The client and its claims as those of the kept person, whose names of paths they take from now on. A name that the
 * kept person's own claim holds stays with that one: two bonuses for one path are for people to look at.
 */
async function joined(records: Records, { clientId, keptId }: ClientMerge): Promise<Change[]> {
  const personId = personIdSchema.parse(keptId);
  const [client, kept, claims] = await Promise.all([
    records.get('client', { clientId }),
    records.get('client', { clientId: keptId }),
    records.list('claim'),
  ]);
  const known = must(client, 'the client');
  const person = must(kept, 'the client that is kept');
  // What an authority says of the one record it says of the person.
  const protection = person.record.protection ?? known.record.protection;
  const death = person.record.death ?? known.record.death;
  const keptStarts = startsHeld(claims, keptId);
  return [
    { kind: 'client', record: { ...known.record, personId, protection, death }, before: known },
    // Written also where nothing of it changes: who marks it at the same moment would mark one record alone.
    { kind: 'client', record: { ...person.record, protection, death }, before: person },
    ...claims
      .filter(({ record }) => record.clientId === clientId && mayJoin(record, keptStarts))
      .map((before): Change => ({ kind: 'claim', record: { ...before.record, personId }, before })),
  ];
}

/** The paths, by their first days, of which the client's claims hold the names. */
export function startsHeld(
  claims: readonly Versioned<Claim>[],
  clientId: ClientId,
): ReadonlySet<LocalDate> {
  const personId = personIdSchema.parse(clientId);
  const own = claims.map(({ record }) => record).filter((one) => one.personId === personId);
  return new Set(own.filter(({ state }) => holdsItsPlace[state]).map((one) => one.pathStartsOn));
}

function mayJoin({ state, pathStartsOn }: Claim, held: ReadonlySet<LocalDate>): boolean {
  return !holdsItsPlace[state] || !held.has(pathStartsOn);
}
