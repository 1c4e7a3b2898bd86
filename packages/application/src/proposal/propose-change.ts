import type { Placement } from '@jatkopolku/domain/placement';
import {
  type Proposal,
  basisOf,
  proposalProblem,
  proposedChange,
} from '@jatkopolku/domain/proposal';
import type { LocalDate, Problem, ProblemCode } from '@jatkopolku/kernel';

import { type Asking, type Saved, createRecord } from '../create-record.ts';
import { judgePlacement } from '../placement/create-placement.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';

interface Proposing extends Pick<Proposal, 'proposalId' | 'placementId' | 'asked' | 'reason'> {
  /** The version of the placement that the provider saw. */
  readonly placementVersion: number;
}

type Named = Asking<LocalDate> & { readonly name: string };

/**
 * The provider proposes a change of a placement, one of a kind at a time. What the law or the agreement does not
 * allow is refused at once; places and logged days are looked at when somebody accepts it.
 */
export async function proposeChange(
  records: Records,
  { placementVersion, ...proposing }: Proposing,
  { actor, name, today }: Named,
): Saved<Proposal> {
  const placement = await records.get('placement', proposing);
  if (!placement) return refuse('unknown-placement');
  if (placement.version !== placementVersion) return refuse('placement-changed');
  const reasons = await problemsOf(records, placement.record, { ...proposing, today });
  if (reasons.length > 0) return refuse(...reasons);
  const { providerId, clientId } = placement.record;
  const made = { by: actor, name, on: today };
  const course = { basis: basisOf(placement.record), made, answer: null, state: 'open' } as const;
  const record = { ...proposing, providerId, clientId, ...course };
  const about = { kind: 'proposal', event: 'change-proposed', taken: 'proposal-open' } as const;
  return createRecord(records, { ...about, record, actor });
}

interface Asked extends Pick<Proposal, 'asked'> {
  readonly today: LocalDate;
}

async function problemsOf(
  records: Records,
  placement: Placement,
  { asked, today }: Asked,
): Promise<(Problem | ProblemCode)[]> {
  const problem = proposalProblem(placement, asked, today);
  if (problem) return [problem];
  const agreement = await records.get('agreement', placement);
  const changed = { ...placement, ...proposedChange(asked) };
  return judgePlacement(records, changed, agreement?.record);
}
