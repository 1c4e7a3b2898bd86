import { type Agreement } from '@jatkopolku/domain/agreement';
import { isAttended } from '@jatkopolku/domain/attendance';
import type { Framework, PathType, Tariff } from '@jatkopolku/domain/framework';
import type { ClaimedPlacement } from '@jatkopolku/domain/outcome';
import { type Placement, lastDayOf, monthsOfPlacement } from '@jatkopolku/domain/placement';
import type { Affiliate, Provider } from '@jatkopolku/domain/provider';
import { type DateRange, type LocalDate, rangeOf } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';

/** The records that a claim on a placement is judged by, whether it is imported or filed. */
export interface ClaimSources {
  readonly placement: Placement;
  readonly agreement: Agreement;
  readonly framework: Framework;
  readonly tariffs: readonly Tariff[];
  readonly provider: Provider;
  readonly affiliates: readonly Affiliate[];
  readonly hasAttendedDay: boolean;
  /** Null before it is signed. */
  readonly agreementTerm: DateRange | null;
}

export interface ClaimGround {
  /** The placement as the rules take it; whether it is claimed already is known apart. */
  readonly facts: Omit<ClaimedPlacement, 'claimed'>;
  /** The bonuses of the agreement's lot. */
  readonly tariff: ReadonlyMap<PathType, Tariff>;
  /** The first day of the framework, from which its terms are in force. */
  readonly termsFrom: LocalDate;
}

export function claimGround(sources: ClaimSources): ClaimGround {
  const { placement, agreement, framework, provider } = sources;
  const own = sources.tariffs.filter(
    ({ frameworkId, lot }) => frameworkId === agreement.frameworkId && lot === agreement.lot,
  );
  const group = sources.affiliates.filter(({ providerId }) => providerId === provider.providerId);
  const tariff = new Map(own.map((row) => [row.pathType, row]));
  const facts = {
    period: rangeOf(placement.startsOn, lastDayOf(placement)),
    claimWindowDays: framework.claimWindowDays,
    claimDeadlineDays: framework.claimDeadlineDays,
    tariff,
    agreementTerm: sources.agreementTerm,
    ownBusinessIds: new Set([provider.businessId, ...group.map(({ businessId }) => businessId)]),
    hasAttendedDay: sources.hasAttendedDay,
  };
  return { facts, tariff, termsFrom: framework.startsOn };
}

/** Whether the region holds an accepted attended day of the placement. */
export async function hasAttendedDay(records: Records, placement: Placement): Promise<boolean> {
  return (await attendedDays(records, placement)) > 0;
}

/** How many attended days of the placement have been accepted. */
export async function attendedDays(records: Records, placement: Placement): Promise<number> {
  const { clientId, placementId, providerId } = placement;
  const months = monthsOfPlacement(placement);
  const keys = months.map((month) => ({ clientId, placementId, providerId, month }));
  const sheets = await records.getMany('sheet', keys);
  const accepted = sheets.map(({ record }) => record).filter(({ state }) => state === 'accepted');
  return accepted.flatMap(({ days }) => Object.values(days).filter(isAttended)).length;
}
