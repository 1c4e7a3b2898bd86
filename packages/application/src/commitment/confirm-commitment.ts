import {
  type Commitment,
  type CommitmentBook,
  amountProblems,
  commitmentSteps,
  holds,
} from '@jatkopolku/domain/commitment';
import { type Result, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Change, Records, Witness } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type Budget, openBudget } from '../settlement/budget.ts';
import { bookedYear } from './first-book.ts';
import type { CommitmentDeps, NamedActor } from './propose-commitment.ts';

export type ExpectedCommitment = Expected<Pick<Commitment, 'year' | 'commitmentId'>> &
  Pick<NamedActor, 'name'>;

/** The year's book with one more commitment, and what else it rests on. */
interface Entry {
  readonly book: CommitmentBook;
  readonly change: Change;
  readonly witnesses: readonly Witness[];
}

/**
 * Sets the money aside, as another person who holds the cost centre. The book of the year is written with it:
 * a run that is booked at the same moment is booked by what was set aside before, or after, never in between.
 * @returns `not-holder` for somebody who does not hold the cost centre; `changed-meanwhile` where a run was
 *   booked, or another commitment of the year confirmed or annulled, in the same moment.
 */
export async function confirmCommitment(
  { records, clock }: CommitmentDeps,
  { name, ...expected }: ExpectedCommitment,
): Saved<Commitment> {
  const asked = await records.get('commitment', expected.key);
  if (!asked) return refuse('not-found');
  const centre = await records.get('costCentre', { code: asked.record.costCentre });
  const entry = await entryFor(records, asked.record);
  const witness: Witness = {
    kind: 'costCentre',
    key: { code: asked.record.costCentre },
    version: centre?.version ?? 0,
  };
  return moveRecord(records, {
    kind: 'commitment',
    step: commitmentSteps.confirm,
    event: 'commitment-confirmed',
    ...expected,
    witnesses: [witness, ...(entry.ok ? entry.value.witnesses : [])],
    beside: () => (entry.ok ? [entry.value.change] : []),
    edit: (commitment, state) => {
      if (!holds(centre?.record, expected.actor)) return refuse('not-holder');
      if (!entry.ok) return entry;
      const decision = { by: expected.actor, name, at: clock.businessNow(), reason: '' };
      return success({ ...commitment, state, decision, turn: entry.value.book.turns });
    },
  });
}

async function entryFor(records: Records, asked: Commitment): Promise<Result<Entry, Refusal>> {
  const budget = await openBudget(records, asked.year);
  const { booked, short, witnesses } = await bookedIn(records, budget);
  const problems = amountProblems(asked, budget.pools, booked);
  if (problems.length > 0) return refuse(...problems);
  const turns = (budget.book?.record.turns ?? 0) + 1;
  const record: CommitmentBook = {
    year: asked.year,
    turns,
    booked: [...booked],
    short: [...short],
  };
  return success({
    book: record,
    change: { kind: 'commitmentBook', record, before: budget.book },
    witnesses,
  });
}

async function bookedIn(records: Records, { book, year }: Budget) {
  if (book) return { ...book.record, witnesses: [] };
  return { ...(await bookedYear(records, year)), short: [] };
}
