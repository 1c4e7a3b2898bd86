import type { Refusal, Versioned } from '@jatkopolku/application';
import { type Caller, reachOf } from '@jatkopolku/domain/access';
import {
  type Claim,
  type ProviderClaim,
  claimSchema,
  claimWaitsFor,
  forProvider,
} from '@jatkopolku/domain/outcome';
import { type Meanwhile, type Problem, type Result, refusal, success } from '@jatkopolku/kernel';
import * as z from 'zod';

type Asker = Pick<Caller, 'roles'>;

type ClaimView = Omit<Claim | ProviderClaim, 'counterpartName' | 'counterpartBusinessId'> & {
  readonly counterpartName: Claim['counterpartName'] | null;
  readonly counterpartBusinessId: Claim['counterpartBusinessId'] | null;
};
export type ShownClaim = Versioned<ClaimView>;

/**
 * A claim as the caller may read it. Where a client went on to is for those who may look at what shows it;
 * what the county's people note before they decide is not for its provider.
 */
export function shownTo(asker: Asker, { record, version }: Versioned<Claim>): ShownClaim {
  const seen = isProviders(asker) ? forProvider(record) : record;
  const isShown = reachOf(asker, 'listEvidence') !== undefined;
  const withheld = { counterpartName: null, counterpartBusinessId: null };
  return { record: isShown ? seen : { ...seen, ...withheld }, version };
}

/** A handler that gives a claim, which is answered as its caller may read it, also where it changed meanwhile. */
export function showing<C extends { readonly caller: Asker }, Rest extends unknown[]>(
  handler: (call: C, ...rest: Rest) => Promise<Result<Versioned<Claim>, Refusal>>,
): (call: C, ...rest: Rest) => Promise<Result<ShownClaim, Refusal>> {
  return async (call, ...rest) => {
    const result = await handler(call, ...rest);
    return result.ok
      ? success(shownTo(call.caller, result.value))
      : refusal(result.error.map((problem) => shownProblem(call.caller, problem)));
  };
}

function shownProblem(asker: Asker, problem: Problem): Problem {
  const { meanwhile } = problem;
  return meanwhile ? { ...problem, meanwhile: shownMeanwhile(asker, meanwhile) } : problem;
}

const versionedClaim = z.object({ record: claimSchema, version: z.int() });

/** Who touched a claim while the county has it is no provider's: it may be who approved first, or looked at an import. */
function shownMeanwhile(asker: Asker, { by, at, current }: Meanwhile): Meanwhile {
  const stored = versionedClaim.parse(current);
  const { state, correction, afterCheck } = stored.record;
  const isCountys = claimWaitsFor[state] === 'county' || correction !== null || afterCheck !== null;
  const name = isProviders(asker) && isCountys ? null : by;
  return { by: name, at, current: shownTo(asker, stored) };
}

function isProviders(asker: Asker): boolean {
  return reachOf(asker, 'readClaim') === 'own';
}
