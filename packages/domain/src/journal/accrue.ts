import {
  type CommitmentId,
  type CostCentre,
  type Draw,
  type PlacedAgreement,
  type Pools,
  drawOn,
} from '@jatkopolku/domain/commitment';
import type { Claim } from '@jatkopolku/domain/outcome';
import { byText, must, sumCents } from '@jatkopolku/kernel';

import type { Accrual, WaitingPart } from './accruals.ts';

/** A part of a claim that waited, and the agreement that it is of. */
export interface WaitingClaim extends WaitingPart, Pick<Claim, 'claimId' | 'providerId'> {
  readonly agreement: PlacedAgreement;
}

/**
 * The accruals of what waited, by cost centre: of the money that a booking of it would draw on now, claim by
 * claim, and of the account's own where nothing is set aside or not enough is left.
 */
export function accrualsFrom(waiting: readonly WaitingClaim[], pools: Pools): Accrual[] {
  const centreOf = new Map(
    [...pools.values()]
      .flatMap(({ commitments }) => commitments)
      .map(({ commitmentId, costCentre }) => [commitmentId, costCentre]),
  );
  const asks = waiting
    .toSorted((a, b) => byText(a.claimId, b.claimId) || byText(b.milestone, a.milestone))
    .map((of) => ({ of, agreement: of.agreement, amountCents: of.amountCents, waits: false }));
  return drawOn(pools, asks).flatMap(({ ask, draws }) => accrualsOf(ask.of, draws, centreOf));
}

function accrualsOf(
  { agreement: { agreementId }, ...claim }: WaitingClaim,
  draws: readonly Draw[],
  centreOf: ReadonlyMap<CommitmentId, CostCentre['code']>,
): Accrual[] {
  if (draws.length === 0) return [{ ...claim, agreementId, costCentre: null }];
  const byCentre = Map.groupBy(draws, ({ commitmentId }) =>
    must(centreOf.get(commitmentId), `commitment ${commitmentId}`),
  );
  return [...byCentre].map(([costCentre, own]) => ({
    ...claim,
    agreementId,
    costCentre,
    amountCents: sumCents(own.map(({ amountCents }) => amountCents)),
  }));
}
