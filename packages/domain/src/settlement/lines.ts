import type { Sheet } from '@jatkopolku/domain/attendance';
import { type Bonus, type Claim, bonusesOf } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Month, ZERO_CENTS, byText, monthOf, sumCents } from '@jatkopolku/kernel';

import { LineBook } from './line-book.ts';
import type { Amount } from './own-line.ts';
import type { Line, SheetVersion } from './schema.ts';
import {
  type SheetAccount,
  type SheetFacts,
  type VersionedSheet,
  accountSheet,
} from './sheet-account.ts';

/** Everything a provider's month is computed from. Only accepted sheets and approved claims count. */
export interface ProviderMonth extends SheetFacts {
  readonly month: Month;
  readonly providerId: ProviderId;
  readonly sheets: readonly VersionedSheet[];
  readonly claims: readonly Claim[];
}

/** The full account of a provider's month, whatever has been booked of it before. */
export interface ProviderAccount {
  readonly providerId: ProviderId;
  readonly lines: readonly Line[];
  readonly sheets: readonly SheetVersion[];
  /** Travel above the region's cap that nobody has accepted: days that it was claimed for, and how much it is. */
  readonly heldTravel: Amount;
}

/** A provider's account with what it is made of, and what is not in it yet. */
export interface ProviderExplanation {
  readonly account: ProviderAccount;
  /** The accepted sheets, whose days make the account. */
  readonly counted: readonly SheetAccount[];
  /** Sheets that are not accepted: what they would add. */
  readonly waiting: readonly SheetAccount[];
  /** The parts of claims that are in the account. */
  readonly bonuses: readonly Bonus<Claim>[];
}

export function settleProvider(facts: ProviderMonth): ProviderAccount {
  return explainProvider({ ...facts, sheets: facts.sheets.filter(isAccepted) }).account;
}

/** The account down to its days: every line is the sum of the days of its sheets. */
export function explainProvider(facts: ProviderMonth): ProviderExplanation {
  const sheets = facts.sheets
    .filter(({ sheet }) => sheet.month === facts.month)
    .toSorted((a, b) => bySheet(a.sheet, b.sheet))
    .map((sheet) => accountSheet(sheet, facts));
  const counted = sheets.filter(isAccepted);
  const bonuses = bonusesOf(facts.claims).filter(({ part }) => isOfMonth(part, facts.month));
  return {
    account: accountOf(facts.providerId, counted, bonuses),
    counted,
    waiting: sheets.filter((one) => !isAccepted(one)),
    bonuses,
  };
}

function isAccepted({ sheet }: VersionedSheet): boolean {
  return sheet.state === 'accepted';
}

/** A bonus belongs to the month of its approval. */
function isOfMonth({ approvedOn }: Bonus['part'], month: Month): boolean {
  return monthOf(approvedOn) === month;
}

function accountOf(
  providerId: ProviderId,
  sheets: readonly SheetAccount[],
  bonuses: readonly Bonus<Claim>[],
): ProviderAccount {
  const book = new LineBook();
  for (const line of sheets.flatMap(({ lines }) => lines)) book.enter(line);
  for (const bonus of bonuses) book.enter(bonusLine(bonus));
  return {
    providerId,
    lines: book.lines(),
    sheets: sheets.map(({ sheet: { clientId, placementId }, version }) => ({
      clientId,
      placementId,
      version,
    })),
    heldTravel: heldTravelOf(sheets),
  };
}

function heldTravelOf(sheets: readonly SheetAccount[]): Amount {
  const held = sheets
    .flatMap(({ days }) => days)
    .map(({ amounts }) => amounts?.heldTravelCents ?? ZERO_CENTS)
    .filter((heldCents) => heldCents > 0);
  return { days: held.length, amountCents: sumCents(held) };
}

function bySheet(a: Sheet, b: Sheet): number {
  return byText(a.clientId, b.clientId) || byText(a.placementId, b.placementId);
}

function bonusLine({ claim: { claimId }, part: { partNo, amountCents } }: Bonus<Claim>): Line {
  const part = partNo > 1 ? { partNo } : {};
  return { kind: 'bonus', claimId, ...part, days: 0, amountCents };
}
