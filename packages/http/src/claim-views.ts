import {
  type Records,
  type Refusal,
  type Versioned,
  protectedClients,
} from '@jatkopolku/application';
import { type Caller, looksAtProtected, reachOf } from '@jatkopolku/domain/access';
import {
  type Claim,
  type ProviderClaim,
  claimSchema,
  claimWaitsFor,
  forProvider,
} from '@jatkopolku/domain/outcome';
import {
  type Meanwhile,
  type Problem,
  type Result,
  must,
  refusal,
  success,
} from '@jatkopolku/kernel';
import * as z from 'zod';

type Asker = Pick<Caller, 'userId' | 'roles'>;

interface Asking {
  readonly caller: Asker;
  readonly records: Records;
}

type ClaimView = Omit<Claim | ProviderClaim, 'counterpartName' | 'counterpartBusinessId'> & {
  readonly counterpartName: Claim['counterpartName'] | null;
  readonly counterpartBusinessId: Claim['counterpartBusinessId'] | null;
};
export type ShownClaim = Versioned<ClaimView>;

/**
 * Claims as the caller may read them. Where a client went on to is for those who may look at what shows it;
 * where one with a protected address did, for nobody who only looks. What the county's people note before they
 * decide is not for its provider.
 */
export async function shownAll(
  { caller, records }: Asking,
  claims: readonly Versioned<Claim>[],
): Promise<ShownClaim[]> {
  const isShown = reachOf(caller, 'listEvidence') !== undefined;
  const hidden = isShown
    ? await protectedClients(
        records,
        claims.map(({ record }) => record.clientId),
      )
    : new Set();
  return claims.map(({ record, version }) => {
    const seen = isProviders(caller) ? forProvider(record) : record;
    const isOpen = isShown && (!hidden.has(record.clientId) || showsAtOnce(caller, record));
    return { record: isOpen ? seen : { ...seen, ...withheld }, version };
  });
}

const withheld = { counterpartName: null, counterpartBusinessId: null };

/** Of a protected client's claim: to those of its provider who work on it. Who decides it asks, and says why. */
function showsAtOnce(asker: Asker, claim: Claim): boolean {
  return isProviders(asker) && looksAtProtected(asker, claim);
}

/** One claim, as its caller may read it. */
export async function shownTo(asking: Asking, claim: Versioned<Claim>): Promise<ShownClaim> {
  return must((await shownAll(asking, [claim]))[0], 'the claim');
}

/** A handler that gives a claim, which is answered as its caller may read it, also where it changed meanwhile. */
export function showing<C extends Asking, Rest extends unknown[]>(
  handler: (call: C, ...rest: Rest) => Promise<Result<Versioned<Claim>, Refusal>>,
): (call: C, ...rest: Rest) => Promise<Result<ShownClaim, Refusal>> {
  return async (call, ...rest) => {
    const result = await handler(call, ...rest);
    return result.ok
      ? success(await shownTo(call, result.value))
      : refusal(await Promise.all(result.error.map((problem) => shownProblem(call, problem))));
  };
}

async function shownProblem(asking: Asking, problem: Problem): Promise<Problem> {
  const { meanwhile } = problem;
  return meanwhile ? { ...problem, meanwhile: await shownMeanwhile(asking, meanwhile) } : problem;
}

const versionedClaim = z.object({ record: claimSchema, version: z.int() });

/** Who touched a claim while the county has it is no provider's: it may be who approved first, or looked at an import. */
async function shownMeanwhile(asking: Asking, { by, at, current }: Meanwhile): Promise<Meanwhile> {
  const stored = versionedClaim.parse(current);
  const { state, correction, afterCheck } = stored.record;
  const isCountys = claimWaitsFor[state] === 'county' || correction !== null || afterCheck !== null;
  const name = isProviders(asking.caller) && isCountys ? null : by;
  return { by: name, at, current: await shownTo(asking, stored) };
}

function isProviders(asker: Asker): boolean {
  return reachOf(asker, 'readClaim') === 'own';
}
