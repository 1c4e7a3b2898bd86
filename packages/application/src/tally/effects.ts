import type { Agreement } from '@jatkopolku/domain/agreement';
import { type Sheet, daysOf, fromDayCode } from '@jatkopolku/domain/attendance';
import type { Benefit } from '@jatkopolku/domain/client';
import { rateOn } from '@jatkopolku/domain/law';
import type { Claim } from '@jatkopolku/domain/outcome';
import {
  type ChangeCause,
  type MonthTally,
  type TallyCounts,
  amountOf,
  countsBetween,
  countsOfBonuses,
  countsOfSheet,
  datesPaidOtherwise,
  emptyCounts,
  isNothing,
  sameCounts,
} from '@jatkopolku/domain/settlement';
import {
  type Cents,
  type LocalDate,
  type Month,
  ZERO_CENTS,
  monthOf,
  must,
  sumCents,
} from '@jatkopolku/kernel';

import type { Change, Kind, Records, Versioned } from '../records.ts';
import { placementsOfClient } from './placements-of-client.ts';

/** What a change of facts does to a provider's month. */
export interface Effect extends Pick<MonthTally, 'month' | 'providerId'> {
  /** What it adds to the counts. */
  readonly counts: TallyCounts;
  /** Null where what the month comes to stays. */
  readonly money: { readonly cause: ChangeCause; readonly amountCents: Cents } | null;
}

type Find<K extends Kind> = (records: Records, change: Change<K>) => Promise<readonly Effect[]>;

/** The kinds of facts that a month is settled from, and in which months a change of one counts. */
const effectsOfKind = {
  sheet: ofSheet,
  claim: (_records, change) => Promise.resolve(ofClaim(change)),
  benefit: ofBenefit,
  agreement: ofAgreement,
  dispute: (_records, change) => Promise.resolve(ofDispute(change)),
} as const satisfies { readonly [K in Kind]?: Find<K> };

/** What a change does to providers' months; nothing where no settlement is computed from its kind. */
export async function effectsOf(records: Records, change: Change): Promise<readonly Effect[]> {
  const { kind } = change;
  if (kind === 'sheet') return effectsOfKind.sheet(records, change);
  if (kind === 'claim') return effectsOfKind.claim(records, change);
  if (kind === 'benefit') return effectsOfKind.benefit(records, change);
  if (kind === 'agreement') return effectsOfKind.agreement(records, change);
  if (kind === 'dispute') return effectsOfKind.dispute(records, change);
  return [];
}

async function ofSheet(
  records: Records,
  { record: after, before }: Change<'sheet'>,
): Promise<Effect[]> {
  const stages = [
    before && { sheet: before.record, version: before.version },
    { sheet: after, version: (before?.version ?? 0) + 1 },
  ];
  const isCounted = stages.some((one) => one?.sheet.state === 'accepted');
  // Only what is accepted has a price.
  const agreement = isCounted ? (await records.get('agreement', after))?.record : undefined;
  const [earlier = emptyCounts, counts = emptyCounts] = stages.map(
    (one) => one && countsOfSheet(one, isCounted ? must(agreement, 'the agreement') : undefined),
  );
  const between = countsBetween(earlier, counts);
  const isChanged = isCounted && !sameSheet(before?.record, after);
  if (!isChanged && sameCounts(between, emptyCounts)) return [];
  const cause = sheetCause(before?.record, after);
  const money = isChanged ? { cause, amountCents: amountOf(between) } : null;
  return [{ month: after.month, providerId: after.providerId, counts: between, money }];
}

function sheetCause(before: Sheet | undefined, after: Sheet): ChangeCause {
  if (before?.state !== 'accepted') return 'sheet-accepted';
  return sameDays(before, after) ? 'travel-decided' : 'days-changed';
}

function sameDays(before: Sheet, after: Sheet): boolean {
  return JSON.stringify(daysOf(before)) === JSON.stringify(daysOf(after));
}

/** Whether nothing changed of what is counted; a note in a code of days counts as a change. */
function sameSheet(before: Sheet | undefined, after: Sheet): boolean {
  return (
    before?.state === after.state &&
    sameDays(before, after) &&
    JSON.stringify(before.cappedTravel) === JSON.stringify(after.cappedTravel)
  );
}

function ofClaim({ record, before }: Change<'claim'>): Effect[] {
  const earlier = before ? [before.record] : [];
  const parts = [...earlier, record].flatMap((claim) => claim.parts);
  const months = new Set(parts.map(({ approvedOn }) => monthOf(approvedOn)));
  return [...months].flatMap((month) => {
    if (sameParts(earlier, [record], month)) return [];
    const counts = countsBetween(countsOfBonuses(earlier, month), countsOfBonuses([record], month));
    const money = { cause: 'bonus-changed', amountCents: amountOf(counts) } as const;
    return [{ month, providerId: record.providerId, counts, money }];
  });
}

/** A part that is voided and replaced by an equal one is another part. */
function sameParts(before: readonly Claim[], after: readonly Claim[], month: Month): boolean {
  const named = (claims: readonly Claim[]) =>
    JSON.stringify(
      claims
        .flatMap(({ parts }) => parts)
        .filter(({ approvedOn }) => monthOf(approvedOn) === month)
        .map(({ partNo, amountCents, voidedOn }) => [partNo, amountCents, voidedOn]),
    );
  return named(before) === named(after);
}

/** What waited while its month was booked goes on by the next run. */
function ofDispute({ record: { month, providerId, freed } }: Change<'dispute'>): Effect[] {
  if (freed === null || isNothing(freed)) return [];
  const money = { cause: 'dispute-ended', amountCents: freed.amountCents } as const;
  return [{ month, providerId, counts: emptyCounts, money }];
}

/** The accepted days that somebody else pays from now on, by the provider's month. */
async function ofBenefit(
  records: Records,
  { record: changed, before }: Change<'benefit'>,
): Promise<Effect[]> {
  const calendar = await records.get('calendar', changed);
  if (!calendar) return [];
  const own = (await records.list('benefit', changed)).map((one) => one.record);
  const others = own.filter(({ position }) => position !== changed.position);
  const earlier = before ? [...others, before.record] : others;
  const dates = datesPaidOtherwise(calendar.record, earlier, [...others, changed]);
  if (dates.length === 0) return [];
  return (await sheetsOn(records, changed, dates)).flatMap((sheet) => ofDates(sheet, dates));
}

function ofDates(sheet: Sheet, dates: readonly LocalDate[]): Effect[] {
  const paid = daysOf(sheet).filter(
    ([date, code]) => dates.includes(date) && fromDayCode(code).status === 'present',
  );
  if (sheet.state !== 'accepted' || paid.length === 0) return [];
  const amountCents = sumCents(
    paid.map(([date]) => rateOn('dailyCompensationCents', date) ?? ZERO_CENTS),
  );
  const money = { cause: 'benefit-changed', amountCents } as const;
  return [{ month: sheet.month, providerId: sheet.providerId, counts: emptyCounts, money }];
}

/** The client's sheets of the months of the dates. */
async function sheetsOn(
  records: Records,
  { clientId }: Pick<Benefit, 'clientId'>,
  dates: readonly LocalDate[],
): Promise<Sheet[]> {
  const placements = await placementsOfClient(records, clientId);
  const months = [...new Set(dates.map(monthOf))];
  const keys = placements.flatMap(({ placementId, providerId }) =>
    months.map((month) => ({ clientId, placementId, providerId, month })),
  );
  const stored = await records.getMany('sheet', keys);
  return stored.map(({ record }) => record);
}

/** The months from the first day with another price on in which sheets are accepted. */
async function ofAgreement(
  records: Records,
  { record: after, before }: Change<'agreement'>,
): Promise<Effect[]> {
  if (!before || samePrices(before.record, after)) return [];
  const { providerId } = after;
  const tallies = (await records.list('monthTally')).map(({ record }) => record);
  const months = tallies.filter((one) => one.providerId === providerId && one.accepted > 0);
  const effects = months.map(async ({ month }) => {
    const sheets = await records.listWithin('sheet', { providerId, month });
    return ofPrices(before.record, after, sheets);
  });
  return (await Promise.all(effects)).flat();
}

function samePrices(a: Agreement, b: Agreement): boolean {
  return (
    a.dayPriceCents === b.dayPriceCents &&
    JSON.stringify(a.laterPrices) === JSON.stringify(b.laterPrices)
  );
}

function ofPrices(
  before: Agreement,
  after: Agreement,
  sheets: readonly Versioned<Sheet>[],
): Effect[] {
  return sheets
    .filter(({ record }) => record.agreementId === after.agreementId)
    .flatMap(({ record: sheet, version }) => {
      const own = { sheet, version };
      const counts = countsBetween(countsOfSheet(own, before), countsOfSheet(own, after));
      if (sameCounts(counts, emptyCounts)) return [];
      const money = { cause: 'price-changed', amountCents: amountOf(counts) } as const;
      return [{ month: sheet.month, providerId: sheet.providerId, counts, money }];
    });
}
