import type { Agreement } from '@jatkopolku/domain/agreement';
import { type Sheet, daysOf } from '@jatkopolku/domain/attendance';
import type { Claim } from '@jatkopolku/domain/outcome';
import {
  type ChangeCause,
  amountOf,
  countsBetween,
  countsOfBonuses,
  countsOfSheet,
  emptyCounts,
  isNothing,
  sameCounts,
} from '@jatkopolku/domain/settlement';
import { type Month, monthOf, must } from '@jatkopolku/kernel';

import type { Change, Kind, Records, Versioned } from '../records.ts';
import { ofBenefit, ofMerge } from './benefit-effects.ts';
import type { Effect } from './effect.ts';

type Find<K extends Kind> = (records: Records, change: Change<K>) => Promise<readonly Effect[]>;

/** The kinds of facts that a month is settled from, and in which months a change of one counts. */
const effectsOfKind = {
  sheet: ofSheet,
  claim: (_records, change) => Promise.resolve(ofClaim(change)),
  benefit: ofBenefit,
  agreement: ofAgreement,
  dispute: (_records, change) => Promise.resolve(ofDispute(change)),
  clientMerge: ofMerge,
} as const satisfies { readonly [K in Kind]?: Find<K> };

/** What a change does to providers' months; nothing where no settlement is computed from its kind. */
export async function effectsOf(records: Records, change: Change): Promise<readonly Effect[]> {
  const { kind } = change;
  if (kind === 'sheet') return effectsOfKind.sheet(records, change);
  if (kind === 'claim') return effectsOfKind.claim(records, change);
  if (kind === 'benefit') return effectsOfKind.benefit(records, change);
  if (kind === 'agreement') return effectsOfKind.agreement(records, change);
  if (kind === 'dispute') return effectsOfKind.dispute(records, change);
  if (kind === 'clientMerge') return effectsOfKind.clientMerge(records, change);
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
  const isSame = sameDays(before, after) && before.uncounted === after.uncounted;
  return isSame ? 'travel-decided' : 'days-changed';
}

function sameDays(before: Sheet, after: Sheet): boolean {
  return JSON.stringify(daysOf(before)) === JSON.stringify(daysOf(after));
}

/** Whether nothing changed of what is counted; a note in a code of days counts as a change. */
function sameSheet(before: Sheet | undefined, after: Sheet): boolean {
  return (
    before?.state === after.state &&
    sameDays(before, after) &&
    JSON.stringify(before.cappedTravel) === JSON.stringify(after.cappedTravel) &&
    before.uncounted === after.uncounted
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
