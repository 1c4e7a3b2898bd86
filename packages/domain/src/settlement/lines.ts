import type { Agreement } from '@jatkopolku/domain/agreement';
import { type DayCode, type Sheet, daysOf, fromDayCode } from '@jatkopolku/domain/attendance';
import { type Benefit, type ClientId, payingBenefit } from '@jatkopolku/domain/client';
import { rateOn } from '@jatkopolku/domain/law';
import type { Claim } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, type Month, ZERO_CENTS, byText, monthOf } from '@jatkopolku/kernel';

import { LineBook } from './line-book.ts';
import { HELD, type Line, type SheetVersion } from './schema.ts';

/** A month sheet with the version that a statement will name. */
export interface VersionedSheet {
  readonly sheet: Sheet;
  readonly version: number;
}

/** Everything a provider's month is computed from. Only accepted sheets and approved claims count. */
export interface ProviderMonth {
  readonly month: Month;
  readonly providerId: ProviderId;
  readonly sheets: readonly VersionedSheet[];
  readonly claims: readonly Claim[];
  readonly agreementOf: (agreementId: Agreement['agreementId']) => Agreement;
  readonly benefitsOf: (clientId: ClientId) => readonly Benefit[];
}

/** The full account of a provider's month, whatever has been booked of it before. */
export interface ProviderAccount {
  readonly providerId: ProviderId;
  readonly lines: readonly Line[];
  readonly sheets: readonly SheetVersion[];
}

export function settleProvider(facts: ProviderMonth): ProviderAccount {
  const book = new LineBook();
  const accepted = facts.sheets
    .filter(({ sheet }) => sheet.state === 'accepted' && sheet.month === facts.month)
    .toSorted((a, b) => bySheet(a.sheet, b.sheet));
  for (const { sheet } of accepted) enterSheet(book, sheet, facts);
  for (const claim of facts.claims) enterClaim(book, claim, facts.month);
  return {
    providerId: facts.providerId,
    lines: book.lines(),
    sheets: accepted.map(({ sheet: { clientId, placementId }, version }) => ({
      clientId,
      placementId,
      version,
    })),
  };
}

function bySheet(a: Sheet, b: Sheet): number {
  return byText(a.clientId, b.clientId) || byText(a.placementId, b.placementId);
}

function enterSheet(book: LineBook, sheet: Sheet, facts: ProviderMonth): void {
  const benefits = facts.benefitsOf(sheet.clientId);
  for (const [date, code] of daysOf(sheet)) enterDay(book, { sheet, date, code, benefits, facts });
}

interface DayEntry {
  readonly sheet: Sheet;
  readonly date: LocalDate;
  readonly code: DayCode;
  readonly benefits: readonly Benefit[];
  readonly facts: ProviderMonth;
}

/** An attended day: the provider's fee, the client's 9 EUR from one payer, travel, the State's share. */
function enterDay(book: LineBook, { sheet, date, code, benefits, facts }: DayEntry): void {
  const day = fromDayCode(code);
  if (day.status !== 'present') return;
  const { agreementId, clientId, placementId } = sheet;
  const { lot, dayPriceCents } = facts.agreementOf(agreementId);
  book.enter({ kind: 'fee', agreementId, lot, days: 1, amountCents: dayPriceCents });
  const rate = rateOn('dailyCompensationCents', date);
  const payer = rate === undefined ? HELD : (payingBenefit(benefits, date)?.payer ?? HELD);
  const amountCents = payer === HELD || rate === undefined ? ZERO_CENTS : rate;
  book.enter({ kind: 'compensation', clientId, placementId, payer, days: 1, amountCents });
  const { travelCents } = day;
  if (travelCents !== null) {
    book.enter({ kind: 'travel', clientId, placementId, days: 1, amountCents: travelCents });
  }
  const stateCents = rateOn('stateCompensationCents', date) ?? ZERO_CENTS;
  book.enter({ kind: 'state', days: 1, amountCents: stateCents });
}

/** A bonus belongs to the month of its approval. */
function enterClaim(book: LineBook, claim: Claim, month: Month): void {
  const { claimId, amountCents, decidedOn, state } = claim;
  if (state !== 'approved' || decidedOn === null || monthOf(decidedOn) !== month) return;
  book.enter({ kind: 'bonus', claimId, days: 0, amountCents });
}
