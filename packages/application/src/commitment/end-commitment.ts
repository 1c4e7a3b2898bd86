import {
  type Commitment,
  annulProblem,
  commitmentSteps,
  holds,
} from '@jatkopolku/domain/commitment';
import { type Problem, success } from '@jatkopolku/kernel';

import { moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Change, Records, Witness } from '../records.ts';
import { refuse } from '../refuse.ts';
import { type Budget, openBudget } from '../settlement/budget.ts';
import type { ExpectedCommitment } from './confirm-commitment.ts';
import type { CommitmentDeps } from './propose-commitment.ts';

/** Why money is not set aside after all. */
export interface Ending {
  readonly reason: string;
}

/**
 * Drops a proposal: who made it takes it back, or somebody who holds the cost centre refuses it.
 * @returns `not-holder` for anybody else.
 */
export async function dropCommitment(
  { records, clock }: CommitmentDeps,
  { name, ...expected }: ExpectedCommitment,
  { reason }: Ending,
): Saved<Commitment> {
  const holder = await holderOf(records, expected);
  return moveRecord(records, {
    kind: 'commitment',
    step: commitmentSteps.drop,
    event: 'commitment-dropped',
    ...expected,
    edit: (commitment, state) => {
      const isOwn = commitment.proposal.by === expected.actor;
      if (!isOwn && !holder.isHolder) return refuse('not-holder');
      const decision = { by: expected.actor, name, at: clock.businessNow(), reason };
      return success({ ...commitment, state, decision });
    },
  });
}

/**
 * Annuls what was set aside, as long as no booking has drawn on it. The book of the year is written with it: a
 * run that would draw on it in the same moment is not booked, or has drawn before.
 * @returns `commitment-drawn` with what is drawn; `not-holder` for somebody who does not hold the cost centre.
 */
export async function annulCommitment(
  { records, clock }: CommitmentDeps,
  { name, ...expected }: ExpectedCommitment,
  { reason }: Ending,
): Saved<Commitment> {
  const budget = await openBudget(records, expected.key.year);
  const holder = await holderOf(records, expected);
  return moveRecord(records, {
    kind: 'commitment',
    step: commitmentSteps.annul,
    event: 'commitment-annulled',
    ...expected,
    witnesses: holder.witnesses,
    beside: () => bookOf(budget),
    edit: (commitment, state) => {
      if (!holder.isHolder) return refuse('not-holder');
      const problem: Problem | undefined = annulProblem(commitment, budget.pools);
      if (problem) return refuse(problem);
      const annulment = { by: expected.actor, name, at: clock.businessNow(), reason };
      return success({ ...commitment, state, annulment });
    },
  });
}

/** As it is, in its next version. */
function bookOf({ book }: Budget): readonly Change[] {
  return book ? [{ kind: 'commitmentBook', record: book.record, before: book }] : [];
}

async function holderOf(
  records: Records,
  { key, actor }: Pick<ExpectedCommitment, 'key' | 'actor'>,
): Promise<{ readonly isHolder: boolean; readonly witnesses: readonly Witness[] }> {
  const stored = await records.get('commitment', key);
  if (!stored) return { isHolder: false, witnesses: [] };
  const code = stored.record.costCentre;
  const centre = await records.get('costCentre', { code });
  return {
    isHolder: holds(centre?.record, actor),
    witnesses: [{ kind: 'costCentre', key: { code }, version: centre?.version ?? 0 }],
  };
}
