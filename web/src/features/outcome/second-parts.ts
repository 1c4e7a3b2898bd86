import { type SecondPartStage, partOf, secondPartStage } from '@jatkopolku/domain/outcome';
import { type Cents, type LocalDate, byText, sumCents } from '@jatkopolku/kernel';

import type { Claim, VersionedClaim } from './queries.ts';

/** The stages in the order in which they matter: what can be claimed now comes first. */
export const stagesInOrder = [
  'due',
  'returned',
  'filed',
  'forecast',
  'lapsed',
  'approved',
  'rejected',
] as const satisfies readonly SecondPartStage[];

export interface SecondPartRow {
  readonly claim: Claim;
  readonly stage: SecondPartStage;
  /** What was approved of it, or what it brings if all of it is. */
  readonly amountCents: Cents;
  readonly dueOn: LocalDate;
  readonly claimBy: LocalDate;
}

/** The second parts of claims on the day, by stage; those of one stage by the day on which they are due. */
export function secondPartsOf(all: readonly VersionedClaim[], today: LocalDate): SecondPartRow[] {
  const rows = all.flatMap(({ record: claim }): SecondPartRow[] => {
    const { secondPart } = claim;
    const stage = secondPartStage(claim, today);
    if (secondPart === null || stage === undefined) return [];
    const { dueOn, claimBy } = secondPart;
    const amountCents = partOf(claim, 'lasting')?.amountCents ?? secondPart.amountCents;
    return [{ claim, stage, amountCents, dueOn, claimBy }];
  });
  return rows.toSorted(byStage);
}

function byStage(a: SecondPartRow, b: SecondPartRow): number {
  const place = stagesInOrder.indexOf(a.stage) - stagesInOrder.indexOf(b.stage);
  return place || byText(a.dueOn, b.dueOn) || byText(a.claim.claimId, b.claim.claimId);
}

/** What each stage comes to; none of a stage at which nothing is. */
export function sumsByStage(rows: readonly SecondPartRow[]) {
  return stagesInOrder.flatMap((stage) => {
    const amounts = rows.filter((row) => row.stage === stage).map((row) => row.amountCents);
    return amounts.length === 0
      ? []
      : [{ stage, count: amounts.length, amountCents: sumCents(amounts) }];
  });
}
