import type { Provider, ProviderId } from '@jatkopolku/domain/provider';
import { type Run, type Statement, isReleased } from '@jatkopolku/domain/settlement';
import {
  type LocalDate,
  type Month,
  byText,
  cents,
  helsinkiDayOf,
  monthRange,
  nextMonth,
  sumCents,
} from '@jatkopolku/kernel';

import { type AccountMap, byAccount, ownCostCentre } from './account-map.ts';
import type { Accrual, Accruals } from './accruals.ts';
import { type Charge, type ChargeFacts, chargesOf } from './charges.ts';
import type { Journal, JournalRun, Voucher, VoucherLine } from './schema.ts';
import { debitOf, totalsOf, unmappedIn } from './totals.ts';

/** What the journal of a month is made from. */
export interface JournalFacts extends ChargeFacts {
  readonly month: Month;
  readonly runs: readonly Run[];
  /** The statements that the heads of released runs name. */
  readonly statements: readonly Statement[];
  /** Undefined where none were written: nothing of the month is released. */
  readonly accruals: Accruals | undefined;
  readonly map: { readonly record: AccountMap; readonly version: number };
  readonly providerOf: (providerId: ProviderId) => Pick<Provider, 'providerId' | 'name'>;
}

/**
 * What the region's own accounting gets of a month. A run that is released always gives the same vouchers,
 * but for what accounts and providers are called: its statements and the accruals never change.
 */
export function journalOf(facts: JournalFacts): Journal {
  const booked = facts.runs.flatMap((run) => bookedVouchers(run, facts));
  const vouchers = [...booked, ...accrualVouchers(facts)];
  return {
    month: facts.month,
    mapVersion: facts.map.version,
    runs: facts.runs.map((run) => journalRun(run, vouchers)),
    totals: totalsOf(vouchers.filter(({ period }) => period === facts.month)),
    unmapped: unmappedIn(vouchers),
    vouchers,
  };
}

/** The vouchers that go out with a run; all of them where none is asked for. */
export function vouchersOf({ vouchers }: Journal, runNo: number | undefined): Voucher[] {
  return vouchers.filter((voucher) => runNo === undefined || voucher.runNo === runNo);
}

function journalRun({ runNo, type, release }: Run, vouchers: readonly Voucher[]): JournalRun {
  const own = vouchers.filter((voucher) => voucher.runNo === runNo);
  return {
    runNo,
    type,
    releasedOn: release && helsinkiDayOf(release.at),
    vouchers: own.length,
    debitCents: debitOf(own),
  };
}

/** One voucher of each provider whose statements move anything in the journal, in the order of the head. */
function bookedVouchers(run: Run, facts: JournalFacts): Voucher[] {
  const { month, runNo, type, state, release } = run;
  if (!isReleased[state] || release === null) return [];
  const own = facts.statements.filter((statement) => statement.runNo === runNo);
  const charged = [...Map.groupBy(own, ({ providerId }) => providerId)]
    .map(([providerId, statements]) => ({ providerId, charges: chargesOf(statements, facts) }))
    .filter(({ charges }) => charges.length > 0);
  return vouchersFrom(charged, facts, {
    series: `${month}-${runNo}`,
    kind: type === 'ORIGINAL' ? 'booking' : 'correction',
    runNo,
    postedOn: helsinkiDayOf(release.at),
    period: month,
  });
}

/** What the end of the month accrues, and the first of the next month takes back: by provider. */
function accrualVouchers(facts: JournalFacts): Voucher[] {
  const { accruals, month } = facts;
  if (!accruals) return [];
  const byProvider = [...Map.groupBy(accruals.items, ({ providerId }) => providerId)]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([providerId, own]) => ({ providerId, charges: own.flatMap(accrued) }));
  const reversed = byProvider.map(({ providerId, charges }) => ({
    providerId,
    charges: charges.map(negated),
  }));
  const [after, { runNo }] = [nextMonth(month), accruals];
  return [
    ...vouchersFrom(byProvider, facts, {
      series: `${month}-A`,
      kind: 'accrual',
      runNo,
      postedOn: monthRange(month).end,
      period: month,
    }),
    ...vouchersFrom(reversed, facts, {
      series: `${month}-R`,
      kind: 'reversal',
      runNo,
      postedOn: monthRange(after).start,
      period: after,
    }),
  ];
}

function accrued({ claimId, agreementId, costCentre, amountCents }: Accrual): Charge[] {
  const of = { agreementId, claimId };
  return [
    { account: 'outcome-bonuses', costCentre, ...of, amountCents },
    {
      account: 'accrued-bonuses',
      costCentre: null,
      ...of,
      amountCents: cents(0 - amountCents),
    },
  ];
}

function negated(charge: Charge): Charge {
  return { ...charge, amountCents: cents(0 - charge.amountCents) };
}

interface ProviderCharges {
  readonly providerId: ProviderId;
  readonly charges: readonly Charge[];
}

interface Series extends Pick<Voucher, 'kind' | 'runNo' | 'period'> {
  readonly series: string;
  readonly postedOn: LocalDate;
}

function vouchersFrom(
  charged: readonly ProviderCharges[],
  { map, providerOf }: JournalFacts,
  { series, ...voucher }: Series,
): Voucher[] {
  return charged.map(({ providerId, charges }, place) => {
    const { name } = providerOf(providerId);
    return {
      ...voucher,
      number: `${series}-${String(place + 1).padStart(3, '0')}`,
      providerId,
      name,
      lines: linesOf(charges, map.record),
    };
  });
}

/** The charges by their account and what they are of, each once, none of zero. */
function linesOf(charges: readonly Charge[], { accounts }: AccountMap): VoucherLine[] {
  const numbered = charges.map((charge) => ({
    ...charge,
    number: accounts[charge.account].number,
    costCentre: charge.costCentre ?? ownCostCentre(accounts, charge.account) ?? null,
  }));
  return [...Map.groupBy(numbered, lineName)]
    .flatMap(([, own]) => own.slice(0, 1).map((first) => ({ ...first, amountCents: sumOf(own) })))
    .filter(({ amountCents }) => amountCents !== 0)
    .toSorted((a, b) => byAccount(a, b) || byOf(a, b));
}

function lineName({ account, costCentre, agreementId, claimId }: Charge): string {
  return JSON.stringify([account, costCentre, agreementId, claimId]);
}

function byOf(a: Charge, b: Charge): number {
  return (
    byText(a.costCentre ?? '', b.costCentre ?? '') ||
    byText(a.agreementId ?? '', b.agreementId ?? '') ||
    byText(a.claimId ?? '', b.claimId ?? '')
  );
}

function sumOf(charges: readonly Charge[]) {
  return sumCents(charges.map(({ amountCents }) => amountCents));
}
