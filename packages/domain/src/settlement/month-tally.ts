import type { Priced } from '@jatkopolku/domain/agreement';
import { type Claim, bonusesOf } from '@jatkopolku/domain/outcome';
import { type Month, cents, monthOf, sumCents } from '@jatkopolku/kernel';

import type { VersionedSheet } from './sheet-account.ts';
import { sheetTotals } from './sheet-totals.ts';
import { type MonthTally, type TallyCounts, tallyFields } from './tally-schema.ts';

export const emptyCounts: TallyCounts = {
  submitted: 0,
  returned: 0,
  accepted: 0,
  sheetVersions: 0,
  days: 0,
  feeCents: cents(0),
  compensationCents: cents(0),
  travelCents: cents(0),
  bonuses: 0,
  bonusCents: cents(0),
};

/** What a sheet adds to its provider's month: nothing before it is sent for the first time. */
export function countsOfSheet(
  { sheet, version }: VersionedSheet,
  agreement: Priced | undefined,
): TallyCounts {
  if (sheet.state === 'open') return { ...emptyCounts, returned: sheet.returnCategory ? 1 : 0 };
  if (sheet.state === 'submitted') return { ...emptyCounts, submitted: 1 };
  const { attended, feeCents, compensationCents, travelCents } = sheetTotals(sheet, agreement);
  return {
    ...emptyCounts,
    accepted: 1,
    sheetVersions: version,
    days: attended,
    feeCents,
    compensationCents,
    travelCents,
  };
}

/** What the approved parts of claims add to a month: that of each part's approval. */
export function countsOfBonuses(
  claims: readonly Pick<Claim, 'parts'>[],
  month: Month,
): TallyCounts {
  const own = bonusesOf(claims).filter(({ part }) => monthOf(part.approvedOn) === month);
  const bonusCents = sumCents(own.map(({ part }) => part.amountCents));
  return { ...emptyCounts, bonuses: own.length, bonusCents };
}

export function addCounts(a: TallyCounts, b: TallyCounts): TallyCounts {
  return combined(a, b, 1);
}

/** What has to be added to the one to make it the other. */
export function countsBetween(before: TallyCounts, after: TallyCounts): TallyCounts {
  return combined(after, before, -1);
}

function combined(a: TallyCounts, b: TallyCounts, sign: 1 | -1): TallyCounts {
  const sums = tallyFields.map((field) => [field, a[field] + sign * b[field]]);
  return Object.fromEntries(sums) as TallyCounts;
}

export function sameCounts(a: TallyCounts, b: TallyCounts): boolean {
  return tallyFields.every((field) => a[field] === b[field]);
}

/** Whether sheets that were read are those that the tally counts, each in its version. */
export function isCounted(
  { accepted, sheetVersions }: Pick<TallyCounts, 'accepted' | 'sheetVersions'>,
  sheets: readonly VersionedSheet[],
): boolean {
  const own = sheets.filter(({ sheet }) => sheet.state === 'accepted');
  const versions = own.reduce((sum, { version }) => sum + version, 0);
  return own.length === accepted && versions === sheetVersions;
}

/** Whether no count is below zero: then the tally that was added to has missed something. */
export function isWhole(counts: TallyCounts): boolean {
  return tallyFields.every((field) => counts[field] >= 0);
}

export function atLeastZero(counts: TallyCounts): TallyCounts {
  const fields = tallyFields.map((field) => [field, Math.max(0, counts[field])]);
  return Object.fromEntries(fields) as TallyCounts;
}

/** What the counts come to in money: to the provider, and for its clients. */
export function amountOf({
  feeCents,
  bonusCents,
  compensationCents,
  travelCents,
}: Pick<TallyCounts, 'feeCents' | 'bonusCents' | 'compensationCents' | 'travelCents'>) {
  return sumCents([feeCents, bonusCents, compensationCents, travelCents]);
}

/** Whether the month of a provider has anything to settle. */
export function hasToSettle({ accepted, bonuses }: Pick<MonthTally, 'accepted' | 'bonuses'>) {
  return accepted > 0 || bonuses > 0;
}
