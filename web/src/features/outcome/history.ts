import type { ClaimState } from '@jatkopolku/domain/outcome';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Claim } from './queries.ts';

/** Something that happened to a claim, or waits to happen: then it has no day. */
export interface ClaimStep {
  /** Its own name among the steps of the claim. */
  readonly key: string;
  readonly what:
    | 'filed'
    | 'returned'
    | 'amended'
    | 'waiting'
    | 'amending'
    | Extract<ClaimState, 'approved' | 'rejected' | 'withdrawn' | 'clawed-back'>;
  readonly on: LocalDate | null;
  readonly category: Claim['decisionCategory'];
  readonly reason: string;
}

type Step = Omit<ClaimStep, 'key'>;

/** The way of a claim so far, and what it waits for. */
export function stepsOf(claim: Claim): readonly ClaimStep[] {
  return happened(claim).map((step, place) => ({ ...step, key: `${place} ${step.what}` }));
}

function happened(claim: Claim): readonly Step[] {
  const back = claim.returns.flatMap(({ returnedOn, category, reason, amendedOn }) => [
    { what: 'returned' as const, on: returnedOn, category, reason },
    ...(amendedOn === null ? [] : [bare('amended', amendedOn)]),
  ]);
  return [bare('filed', claim.submittedOn), ...back, lastStep(claim)];
}

function lastStep(claim: Claim): Step {
  const { state, decidedOn, decisionCategory: category, decisionReason: reason } = claim;
  switch (state) {
    case 'draft':
    case 'returned':
      return bare('amending', null);
    case 'submitted':
      return bare('waiting', null);
    case 'approved':
    case 'rejected':
    case 'withdrawn':
    case 'clawed-back':
      return { what: state, on: decidedOn, category, reason };
  }
}

function bare(what: ClaimStep['what'], on: LocalDate | null): Step {
  return { what, on, category: null, reason: '' };
}
