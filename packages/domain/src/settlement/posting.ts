import type { Draw } from '@jatkopolku/domain/commitment';
import { type Cents, byText, cents } from '@jatkopolku/kernel';

import { type LedgerAccount, type Posting } from './posting-schema.ts';
import { type Line, type LineOf, HELD } from './schema.ts';

/** The payer whose money is the region's own; what any other pays is reported, and paid by them. */
export const OWN_PAYER = 'county';

/** Whether the region itself pays a client by the line. */
export function isPaidToClient(line: Line): boolean {
  return line.kind === 'travel' || (line.kind === 'compensation' && line.payer === OWN_PAYER);
}

/** What a line moves: the account that it is charged to, and the one that it is owed by or to. */
interface Entry {
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  /** What both sides are of. */
  readonly of: Pick<Posting, 'agreementId' | 'claimId' | 'payer'>;
}

type EntryOf = { readonly [K in Line['kind']]: (line: LineOf<K>) => Entry };

const entryOf: EntryOf = {
  fee: ({ agreementId }) => ({
    debit: 'provider-fees',
    credit: 'provider-payables',
    of: { agreementId },
  }),
  bonus: ({ claimId }) => ({
    debit: 'outcome-bonuses',
    credit: 'provider-payables',
    of: { claimId },
  }),
  compensation: ({ payer }) =>
    payer === OWN_PAYER
      ? { debit: 'activity-allowances', credit: 'client-payables', of: { payer } }
      : { debit: 'paid-by-payers', credit: 'payers-shares', of: { payer } },
  travel: () => ({ debit: 'travel-costs', credit: 'client-payables', of: {} }),
  state: () => ({ debit: 'state-receivables', credit: 'state-compensation', of: {} }),
};

/**
 * The postings of a statement's lines by double entry: every line once to its debit and once to its credit
 * account, so that they sum to zero; and so each draw on a commitment. A day that nobody pays yet has no
 * amount and no posting.
 * @returns in the order of their accounts, one for each account and what it is of; none of zero.
 */
export function postingsOf(lines: readonly Line[], draws: readonly Draw[] = []): Posting[] {
  const sums = new Map<string, Posting>();
  for (const posting of [...lines.flatMap(postingsOfLine), ...draws.flatMap(postingsOfDraw)]) {
    const name = postingName(posting);
    const known = sums.get(name)?.amountCents ?? 0;
    sums.set(name, { ...posting, amountCents: cents(known + posting.amountCents) });
  }
  return [...sums]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([, posting]) => posting)
    .filter(({ amountCents }) => amountCents !== 0);
}

/** Both sides of a line; none of a line without an amount. */
export function postingsOfLine(line: Line): Posting[] {
  if (line.amountCents === 0 || (line.kind === 'compensation' && line.payer === HELD)) return [];
  const { debit, credit, of } = entry(line);
  return [
    { account: debit, ...of, amountCents: line.amountCents },
    { account: credit, ...of, amountCents: cents(0 - line.amountCents) },
  ];
}

function postingsOfDraw({ amountCents, ...of }: Draw): Posting[] {
  return [
    { account: 'commitments-drawn', ...of, amountCents },
    { account: 'commitments-set-aside', ...of, amountCents: cents(0 - amountCents) },
  ];
}

function entry<K extends Line['kind']>(line: LineOf<K>): Entry {
  return entryOf[line.kind](line);
}

/** What the postings of an account come to; debit is above zero, credit below. */
export function balances(postings: readonly Posting[]): ReadonlyMap<LedgerAccount, Cents> {
  const byAccount = new Map<LedgerAccount, Cents>();
  for (const { account, amountCents } of postings) {
    byAccount.set(account, cents((byAccount.get(account) ?? 0) + amountCents));
  }
  return byAccount;
}

/** What keeps two postings apart: everything of them but their amount. */
function postingName({ account, agreementId, claimId, payer, commitmentId }: Posting): string {
  const names = [agreementId ?? null, claimId ?? null, payer ?? null];
  return JSON.stringify([account, ...names, ...(commitmentId ? [commitmentId] : [])]);
}
