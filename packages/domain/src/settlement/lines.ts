import type { Sheet } from '@jatkopolku/domain/attendance';
import { type Bonus, type Claim, bonusesOf } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Month, byText, cents, monthOf } from '@jatkopolku/kernel';

import { LineBook } from './line-book.ts';
import { type Amount, NOTHING } from './own-line.ts';
import type { Line, SheetVersion } from './schema.ts';
import { type SheetAccount, type VersionedSheet, accountSheet } from './sheet-account.ts';
import { type SheetFacts, enterSheet, monthRates, sheetWorth } from './sheet-worth.ts';

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
  const { month, providerId, claims } = facts;
  const sheets = sheetsOf(facts).filter(isAccepted);
  const rates = monthRates(month);
  const book = new LineBook();
  const heldTravel = { ...NOTHING };
  for (const { sheet } of sheets) {
    const worth = sheetWorth(sheet, facts, rates);
    enterSheet(book, worth);
    heldTravel.days += worth.days.heldTravelDays;
    heldTravel.amountCents = cents(heldTravel.amountCents + worth.days.heldTravelCents);
  }
  for (const bonus of bonusesIn(month, claims)) book.enter(bonusLine(bonus));
  return { providerId, lines: book.lines(), sheets: sheets.map(versionOf), heldTravel };
}

/** The account down to its days: every line is the sum of the days of its sheets. */
export function explainProvider(facts: ProviderMonth): ProviderExplanation {
  const sheets = sheetsOf(facts).map((sheet) => accountSheet(sheet, facts));
  return {
    account: settleProvider(facts),
    counted: sheets.filter(isAccepted),
    waiting: sheets.filter((one) => !isAccepted(one)),
    bonuses: bonusesIn(facts.month, facts.claims),
  };
}

/** The month's sheets, in a fixed order. */
function sheetsOf({ month, sheets }: ProviderMonth): VersionedSheet[] {
  return sheets
    .filter(({ sheet }) => sheet.month === month)
    .toSorted((a, b) => bySheet(a.sheet, b.sheet));
}

function isAccepted({ sheet }: VersionedSheet): boolean {
  return sheet.state === 'accepted';
}

/** A bonus belongs to the month of its approval. */
function bonusesIn(month: Month, claims: readonly Claim[]): Bonus<Claim>[] {
  return bonusesOf(claims).filter(({ part }) => monthOf(part.approvedOn) === month);
}

function versionOf({ sheet: { clientId, placementId }, version }: VersionedSheet): SheetVersion {
  return { clientId, placementId, version };
}

function bySheet(a: Sheet, b: Sheet): number {
  return byText(a.clientId, b.clientId) || byText(a.placementId, b.placementId);
}

function bonusLine({ claim: { claimId }, part: { partNo, amountCents } }: Bonus<Claim>): Line {
  const part = partNo > 1 ? { partNo } : {};
  return { kind: 'bonus', claimId, ...part, days: 0, amountCents };
}
