import { type CostCentre, costCentreCodeSchema } from '@jatkopolku/domain/commitment';
import { type LedgerAccount, ledgerAccounts } from '@jatkopolku/domain/settlement';
import type { Problem } from '@jatkopolku/kernel';
import * as z from 'zod';

type InJournal = {
  [A in LedgerAccount]: (typeof ledgerAccounts)[A] extends 'journal' ? A : never;
}[LedgerAccount];

/** The accounts of the journal: those of the ledger, and what is owed for claims that nobody has decided yet. */
export type JournalAccount = InJournal | 'accrued-bonuses';

/** An account as the region's own accounting numbers it. */
export const accountNumberSchema = z.string().regex(/^[A-Za-z0-9]{1,20}$/);

/** An account of costs or income: what is on it is of a cost centre. */
const chargedSchema = z.strictObject({
  number: accountNumberSchema.nullable(),
  /** Whose it is where nothing was set aside for it. */
  costCentre: costCentreCodeSchema.nullable(),
});

/** An account of what is owed, which has no cost centre. */
const balanceSchema = z.strictObject({ number: accountNumberSchema.nullable() });

const accountsShape = {
  'provider-fees': chargedSchema,
  'outcome-bonuses': chargedSchema,
  'activity-allowances': chargedSchema,
  'travel-costs': chargedSchema,
  'state-compensation': chargedSchema,
  'provider-payables': balanceSchema,
  'client-payables': balanceSchema,
  'state-receivables': balanceSchema,
  'accrued-bonuses': balanceSchema,
} as const satisfies Readonly<Record<JournalAccount, z.ZodObject>>;

/** In the order in which they are shown, and in which a voucher has its lines. */
export const journalAccounts = Object.keys(accountsShape) as readonly JournalAccount[];

/** By the order of their accounts. */
export function byAccount(
  a: { readonly account: JournalAccount },
  b: { readonly account: JournalAccount },
): number {
  return journalAccounts.indexOf(a.account) - journalAccounts.indexOf(b.account);
}

export const journalAccountSchema = z.enum(
  journalAccounts as readonly [JournalAccount, ...JournalAccount[]],
);

/** Which accounts of the region's own the journal goes to: one record, each change of which is audited. */
export const accountMapSchema = z.strictObject({
  mapId: z.literal('journal'),
  accounts: z.strictObject(accountsShape),
});
export type AccountMap = z.infer<typeof accountMapSchema>;
export type MappedAccounts = AccountMap['accounts'];

const uncharged = { number: null, costCentre: null };
const unnumbered = { number: null };

/** A region that has set nothing. */
export const noAccountMap: AccountMap = {
  mapId: 'journal',
  accounts: {
    'provider-fees': uncharged,
    'outcome-bonuses': uncharged,
    'activity-allowances': uncharged,
    'travel-costs': uncharged,
    'state-compensation': uncharged,
    'provider-payables': unnumbered,
    'client-payables': unnumbered,
    'state-receivables': unnumbered,
    'accrued-bonuses': unnumbered,
  },
};

/** Whether an account of the ledger is one of the journal; what is in memorandum accounts never goes out. */
export function isInJournal(account: LedgerAccount): account is InJournal {
  return ledgerAccounts[account] === 'journal';
}

/** Whether what is on the account is of a cost centre: of costs and income, not of what is owed. */
export function isCharged(account: JournalAccount): boolean {
  return 'costCentre' in noAccountMap.accounts[account];
}

/** The account's own cost centre: null where it is not set, undefined for an account that has none. */
export function ownCostCentre(
  accounts: MappedAccounts,
  account: JournalAccount,
): CostCentre['code'] | null | undefined {
  const mapped = accounts[account];
  return 'costCentre' in mapped ? mapped.costCentre : undefined;
}

/** The cost centres that are named and not known to the region. */
export function accountMapProblems(
  { accounts }: Pick<AccountMap, 'accounts'>,
  known: ReadonlySet<CostCentre['code']>,
): Problem[] {
  return journalAccounts.flatMap((account) => {
    const code = ownCostCentre(accounts, account);
    const isUnknown = typeof code === 'string' && !known.has(code);
    return isUnknown
      ? [{ code: 'unknown-cost-centre' as const, at: `/accounts/${account}/costCentre` }]
      : [];
  });
}
