import { type Client, foldWords, waitingAccount } from '@jatkopolku/domain/client';
import { type Placement, lastDayOf } from '@jatkopolku/domain/placement';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Caller } from './roles.ts';

type Looker = Pick<Caller, 'userId' | 'name' | 'roles' | 'providerId'>;
type OfPlacement = Pick<
  Placement,
  'providerId' | 'instructor' | 'caseWorker' | 'endsOn' | 'endedOn'
>;

/**
 * Whether somebody may look at where a client with a protected address lives (661/2009 §36, 906/2019 §14): the
 * case worker whom a placement that has not ended names, any case worker while none is named, and the provider's
 * instructor of such a placement.
 */
export function isNamedFor(
  looker: Looker,
  placements: readonly OfPlacement[],
  today: LocalDate,
): boolean {
  const current = placements.filter((placement) => today <= lastDayOf(placement));
  return (
    (looker.roles.includes('case-worker') && isCaseWorkerOf(looker, current)) ||
    (looker.providerId !== null && current.some((one) => isInstructorOf(looker, one)))
  );
}

function isCaseWorkerOf({ userId }: Looker, current: readonly OfPlacement[]): boolean {
  const named = current.flatMap(({ caseWorker }) => caseWorker ?? []);
  return named.length === 0 || named.some((one) => one.userId === userId);
}

/** Instructors are named by their names, in whatever order these are written. */
function isInstructorOf(
  { name, providerId }: Looker,
  { instructor, ...placement }: OfPlacement,
): boolean {
  return placement.providerId === providerId && wordsOf(name) === wordsOf(instructor);
}

function wordsOf(name: string): string {
  return foldWords(name).split(' ').toSorted().join(' ');
}

/** What waits for people of the county about a client. */
export interface CurrentTasks {
  readonly placements: readonly OfPlacement[];
  /** Whether a claim or a month of the client waits for an approver. */
  readonly waitsForApprover: boolean;
  /** Whether what was paid too much to the client is being recovered. */
  readonly isRecovered: boolean;
}

/** Whether somebody of the county has a current task for the client: only they read a protected client's name. */
export function hasTaskFor(
  looker: Looker,
  client: Pick<Client, 'accountProposal'>,
  { placements, waitsForApprover, isRecovered }: CurrentTasks,
  today: LocalDate,
): boolean {
  const { roles } = looker;
  return (
    isNamedFor(looker, placements, today) ||
    (roles.includes('approver') && waitsForApprover) ||
    (roles.includes('finance') && (isRecovered || waitingAccount(client) !== undefined))
  );
}
