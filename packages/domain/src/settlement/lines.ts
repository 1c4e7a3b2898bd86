import type { Sheet } from '@jatkopolku/domain/attendance';
import { type Claim, bonusDayOf } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Month, byText, monthOf } from '@jatkopolku/kernel';

import { LineBook } from './line-book.ts';
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
}

/** A provider's account with what it is made of, and what is not in it yet. */
export interface ProviderExplanation {
  readonly account: ProviderAccount;
  /** The accepted sheets, whose days make the account. */
  readonly counted: readonly SheetAccount[];
  /** Sheets that are not accepted: what they would add. */
  readonly waiting: readonly SheetAccount[];
  /** The claims whose bonuses are in the account. */
  readonly claims: readonly Claim[];
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
  const claims = facts.claims.filter((claim) => isOfMonth(claim, facts.month));
  return {
    account: accountOf(facts.providerId, counted, claims),
    counted,
    waiting: sheets.filter((one) => !isAccepted(one)),
    claims,
  };
}

function isAccepted({ sheet }: VersionedSheet): boolean {
  return sheet.state === 'accepted';
}

/** A bonus belongs to the month of its approval. */
function isOfMonth(claim: Claim, month: Month): boolean {
  const day = bonusDayOf(claim);
  return day !== null && monthOf(day) === month;
}

function accountOf(
  providerId: ProviderId,
  sheets: readonly SheetAccount[],
  claims: readonly Claim[],
): ProviderAccount {
  const book = new LineBook();
  for (const line of sheets.flatMap(({ lines }) => lines)) book.enter(line);
  for (const { claimId, amountCents } of claims) {
    book.enter({ kind: 'bonus', claimId, days: 0, amountCents });
  }
  return {
    providerId,
    lines: book.lines(),
    sheets: sheets.map(({ sheet: { clientId, placementId }, version }) => ({
      clientId,
      placementId,
      version,
    })),
  };
}

function bySheet(a: Sheet, b: Sheet): number {
  return byText(a.clientId, b.clientId) || byText(a.placementId, b.placementId);
}
