import { type Cents, ZERO_CENTS, cents, sumCents } from '@jatkopolku/kernel';

import { isCharged, journalAccounts } from './account-map.ts';
import type { AccountTotal, Unmapped, Voucher, VoucherLine } from './schema.ts';

/** What the vouchers have on each of their accounts, in the order of the accounts. */
export function totalsOf(vouchers: readonly Voucher[]): AccountTotal[] {
  return onAccounts(vouchers).map(([account, lines]) => ({
    account,
    number: lines[0]?.number ?? null,
    debitCents: sumCents(lines.map(debit)),
    creditCents: sumCents(lines.map(credit)),
  }));
}

/** What the region has not set for the accounts of the vouchers. */
export function unmappedIn(vouchers: readonly Voucher[]): Unmapped[] {
  return onAccounts(vouchers).flatMap(([account, lines]) => {
    const lacks = [
      ...(lines.some(({ number }) => number === null) ? ['number' as const] : []),
      ...(isCharged(account) && lines.some(({ costCentre }) => costCentre === null)
        ? ['cost-centre' as const]
        : []),
    ];
    return lacks.length > 0 ? [{ account, lacks }] : [];
  });
}

/** On the debit side of the vouchers, and as much on the other. */
export function debitOf(vouchers: readonly Voucher[]): Cents {
  return sumCents(vouchers.flatMap(({ lines }) => lines).map(debit));
}

export function debit({ amountCents }: Pick<VoucherLine, 'amountCents'>): Cents {
  return amountCents > 0 ? amountCents : ZERO_CENTS;
}

export function credit({ amountCents }: Pick<VoucherLine, 'amountCents'>): Cents {
  return amountCents < 0 ? cents(0 - amountCents) : ZERO_CENTS;
}

function onAccounts(vouchers: readonly Voucher[]) {
  const all = vouchers.flatMap(({ lines }) => lines);
  return journalAccounts.flatMap((account) => {
    const own = all.filter((line) => line.account === account);
    return own.length > 0 ? [[account, own] as const] : [];
  });
}
