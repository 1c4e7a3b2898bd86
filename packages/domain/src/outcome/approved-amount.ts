import { isBonusAmount } from '@jatkopolku/domain/framework';
import type { Cents, Problem } from '@jatkopolku/kernel';

import type { Claim } from './schema.ts';

/** What an approver grants of a claim, and why less than all of it. */
export interface Granting {
  readonly amountCents: Cents;
  readonly reason: string;
}

/**
 * Why so much is not approved of a claim: more than the tariff gives for the path, or a whole bonus outside
 * 200–700 EUR; less than what was claimed needs a reason in words.
 */
export function amountProblems(
  claim: Pick<Claim, 'amountCents'>,
  { amountCents, reason }: Granting,
): Problem[] {
  const at = '/amountCents';
  const problems: Problem[] = [];
  if (amountCents > claim.amountCents) problems.push({ code: 'amount-above-claimed', at });
  else if (!isBonusAmount(amountCents)) problems.push({ code: 'amount-outside-bounds', at });
  if (amountCents < claim.amountCents && reason === '') {
    problems.push({ code: 'decision-reason-missing', at: '/reason' });
  }
  return problems;
}
