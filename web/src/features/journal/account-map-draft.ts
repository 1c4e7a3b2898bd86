import { type Operations, operations } from '@jatkopolku/contracts';
import {
  type AccountMap,
  type JournalAccount,
  isCharged,
  journalAccounts,
  ownCostCentre,
} from '@jatkopolku/domain/journal';

import { type Reading, readBy } from '../../form/reading.ts';

/** An account as it is being written: nothing where it is not mapped. */
interface AccountDraft {
  readonly number: string;
  readonly costCentre: string;
}

export interface AccountMapDraft {
  readonly accounts: Readonly<Record<JournalAccount, AccountDraft>>;
}

export function accountMapDraft({ accounts }: AccountMap): AccountMapDraft {
  return {
    accounts: forEach((account) => ({
      number: accounts[account].number ?? '',
      costCentre: ownCostCentre(accounts, account) ?? '',
    })),
  };
}

type Sent = ReturnType<typeof readBy<AccountMapDraft, Operations['changeAccountMap']>>;

/** What is to be sent: what is left empty is not mapped. */
export function readMapping({
  accounts,
}: AccountMapDraft): Reading<AccountMapDraft, NonNullable<Sent['sent']>> {
  return readBy<AccountMapDraft, Operations['changeAccountMap']>(operations.changeAccountMap, {
    accounts: forEach((account) => {
      const { number, costCentre } = accounts[account];
      return {
        number: written(number),
        ...(isCharged(account) && { costCentre: written(costCentre) }),
      };
    }),
  });
}

function written(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function forEach<T>(of: (account: JournalAccount) => T): Readonly<Record<JournalAccount, T>> {
  const entries = journalAccounts.map((account) => [account, of(account)] as const);
  return Object.fromEntries(entries) as Record<JournalAccount, T>;
}
