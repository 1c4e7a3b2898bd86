import type { Agreement } from '@jatkopolku/domain/agreement';
import type { Sheet } from '@jatkopolku/domain/attendance';
import type { Claim } from '@jatkopolku/domain/outcome';
import {
  type MonthTally,
  type TallyCounts,
  addCounts,
  countsOfBonuses,
  countsOfSheet,
} from '@jatkopolku/domain/settlement';
import { must } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { Records, Versioned } from '../records.ts';

/** A provider's month. */
export type MonthName = Pick<MonthTally, 'month' | 'providerId'>;

export function monthName({ month, providerId }: MonthName): string {
  return JSON.stringify([month, providerId]);
}

/** What a month's sheets and its provider's claims come to. */
export function countsOf(
  { month }: MonthName,
  sheets: readonly Versioned<Sheet>[],
  facts: {
    readonly agreements: ReadonlyMap<Agreement['agreementId'], Agreement>;
    readonly claims: readonly Claim[];
  },
): TallyCounts {
  return sheets
    .map(({ record: sheet, version }) => {
      const agreement = facts.agreements.get(sheet.agreementId);
      return countsOfSheet({ sheet, version }, must(agreement, `agreement ${sheet.agreementId}`));
    })
    .reduce(addCounts, countsOfBonuses(facts.claims, month));
}

/** Counts one provider's month from its records. */
export async function countMonth(records: Records, name: MonthName): Promise<TallyCounts> {
  const [sheets, claims] = await Promise.all([
    records.listWithin('sheet', name),
    listOfProvider(records, 'claim', name.providerId),
  ]);
  const ids = [...new Set(sheets.map(({ record }) => record.agreementId))];
  const agreements = await records.getMany(
    'agreement',
    ids.map((agreementId) => ({ agreementId })),
  );
  return countsOf(name, sheets, {
    agreements: new Map(agreements.map(({ record }) => [record.agreementId, record])),
    claims: claims.map(({ record }) => record),
  });
}
