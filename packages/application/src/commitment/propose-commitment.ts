import { type Commitment, amountProblems, coverProblems } from '@jatkopolku/domain/commitment';
import type { Clock, Problem } from '@jatkopolku/kernel';

import { type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import { type Budget, openBudget } from '../settlement/budget.ts';
import { bookedYear } from './first-book.ts';

export interface CommitmentDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** Who acts, by the name that is kept with what they do. */
export interface NamedActor {
  readonly actor: string;
  readonly name: string;
}

type Proposed = Pick<
  Commitment,
  'year' | 'commitmentId' | 'frameworkId' | 'lot' | 'agreementId' | 'costCentre' | 'amountCents'
>;

export interface ProposeCommand extends Proposed {
  readonly reason: string;
}

/**
 * Proposes to set money aside, or more of it beside what is set already. It counts when another person, who
 * holds the cost centre, has confirmed it.
 */
export async function proposeCommitment(
  { records, clock }: CommitmentDeps,
  { reason, ...asked }: ProposeCommand,
  { actor, name }: NamedActor,
): Saved<Commitment> {
  const problems = await problemsOf(records, asked);
  if (problems.length > 0) return refuse(...problems);
  const record: Commitment = {
    ...asked,
    proposal: { by: actor, name, at: clock.businessNow(), reason },
    decision: null,
    annulment: null,
    turn: null,
    state: 'proposed',
  };
  return createRecord(records, {
    kind: 'commitment',
    record,
    actor,
    event: 'commitment-proposed',
    fresh: ['proposal'],
  });
}

/** Why money cannot be set aside so today. */
async function problemsOf(records: Records, asked: Proposed): Promise<Problem[]> {
  const unknown = await unknownProblems(records, asked);
  if (unknown.length > 0) return unknown;
  const budget = await openBudget(records, asked.year);
  return amountProblems(asked, budget.pools, await bookedOf(records, budget));
}

async function unknownProblems(records: Records, asked: Proposed): Promise<Problem[]> {
  const { frameworkId, agreementId, costCentre: code } = asked;
  const [lots, agreement, costCentre] = await Promise.all([
    records.list('lot', { frameworkId }),
    agreementId === null ? undefined : records.get('agreement', { agreementId }),
    records.get('costCentre', { code }),
  ]);
  return coverProblems(asked, {
    lots: lots.map(({ record }) => record),
    agreement: agreement?.record,
    costCentre: costCentre?.record,
  });
}

async function bookedOf(records: Records, { book, year }: Budget) {
  return book ? book.record.booked : (await bookedYear(records, year)).booked;
}
