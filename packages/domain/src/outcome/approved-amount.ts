import { isBonusAmount } from '@jatkopolku/domain/framework';
import { type Cents, type Problem, cents } from '@jatkopolku/kernel';

import { milestoneOf } from './lifecycle.ts';
import { partOf } from './part.ts';
import type { Claim } from './schema.ts';

/** What an approver grants of a claim, and why less than all of it. */
export interface Granting {
  readonly amountCents: Cents;
  readonly reason: string;
}

type Parted = Pick<Claim, 'state' | 'amountCents' | 'secondPart' | 'parts'>;

/** What is being claimed: the whole bonus, or the part of it that is due now. */
export function claimedCents({ state, amountCents, secondPart }: Parted): Cents {
  if (secondPart === null) return amountCents;
  if (milestoneOf(state) === 'lasting') return secondPart.amountCents;
  return cents(amountCents - secondPart.amountCents);
}

/** What the other part of the bonus comes to: approved already, or still to come. */
function otherCents(claim: Parted): number {
  if (claim.secondPart === null) return 0;
  if (milestoneOf(claim.state) === 'start') return claim.secondPart.amountCents;
  return partOf(claim, 'start')?.amountCents ?? 0;
}

/**
 * Why so much is not approved of a claim: more than the tariff gives for the part, or a whole bonus outside
 * 200–700 EUR; less than what was claimed needs a reason in words. A part by itself may be any amount.
 */
export function amountProblems(claim: Parted, { amountCents, reason }: Granting): Problem[] {
  const at = '/amountCents';
  const claimed = claimedCents(claim);
  const problems: Problem[] = [];
  if (amountCents > claimed) problems.push({ code: 'amount-above-claimed', at });
  else if (amountCents < 1 || !isBonusAmount(cents(amountCents + otherCents(claim)))) {
    problems.push({ code: 'amount-outside-bounds', at });
  }
  if (amountCents < claimed && reason === '') {
    problems.push({ code: 'decision-reason-missing', at: '/reason' });
  }
  return problems;
}
