import {
  type Account,
  type Provider,
  accountInForce,
  accountSteps,
  releaseProblem,
} from '@jatkopolku/domain/provider';
import { type Clock, type Iban, must, readIban, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { Vault } from '../ports.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';

interface AccountDeps {
  readonly records: Records;
  readonly clock: Clock;
}
type SealingDeps = AccountDeps & { readonly vault: Vault };

/** Who acts, and what they are called. */
interface Actor {
  readonly actor: string;
  readonly name: string;
}

interface Proposal extends Pick<Account, 'providerId' | 'accountId'> {
  readonly iban: string;
}

/** Proposes an account: it is sealed at once, and waits for the second person. */
export async function proposeAccount(
  { records, clock, vault }: SealingDeps,
  { providerId, accountId, ...account }: Proposal,
  { actor, name }: Actor,
): Saved<Account> {
  const iban = readIban(account.iban);
  if (!iban) return refuse('invalid-iban');
  if (!(await records.get('provider', { providerId }))) return refuse('unknown-provider');
  const ibanMark = await vault.mark('iban', iban);
  const current = await accountOf(records, providerId);
  if (current?.record.ibanMark === ibanMark) return refuse({ code: 'account-same', at: '/iban' });
  const record: Account = {
    providerId,
    accountId,
    sealed: await vault.sealAccount(iban, providerId),
    ibanMark,
    ending: iban.slice(-4),
    state: 'proposed',
    proposedBy: actor,
    proposedByName: name,
    proposedAt: clock.businessNow(),
    ...undecided,
  };
  return createRecord(records, {
    kind: 'account',
    record,
    actor,
    event: 'account-proposed',
    fresh: ['sealed', 'proposedAt'],
    taken: 'account-waits',
  });
}

const undecided = {
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  refusal: '',
  heldSince: null,
  releasedBy: null,
  releasedByName: null,
  releasedAt: null,
} as const;

export type ExpectedAccount = Expected<Pick<Account, 'providerId' | 'accountId'>> & Actor;

/**
 * Confirms an account as the second person. It replaces the one in force, and the next payment is held until
 * somebody lets it go: a provider's first account changes nothing, and holds nothing.
 */
export async function confirmAccount(
  { records, clock }: AccountDeps,
  { name, ...expected }: ExpectedAccount,
): Saved<Account> {
  const current = await accountOf(records, expected.key.providerId);
  return moveRecord(records, {
    kind: 'account',
    step: accountSteps.confirm,
    event: 'account-confirmed',
    ...expected,
    edit: (account, state) =>
      success({
        ...account,
        ...decidedBy(expected.actor, name, clock),
        state,
        heldSince: current ? clock.today() : null,
      }),
    beside: () => {
      if (!current) return [];
      const record = { ...current.record, state: 'replaced' as const, heldSince: null };
      return [{ kind: 'account', record, before: current, allowedFrom: ['confirmed'] }];
    },
  });
}

/** Refuses an account as the second person, with a reason for who proposed it. */
export function refuseAccount(
  { records, clock }: AccountDeps,
  { name, ...expected }: ExpectedAccount,
  { reason }: { readonly reason: string },
): Saved<Account> {
  return moveRecord(records, {
    kind: 'account',
    step: accountSteps.refuse,
    event: 'account-refused',
    ...expected,
    edit: (account, state) => {
      const decided = decidedBy(expected.actor, name, clock);
      return success({ ...account, ...decided, state, refusal: reason });
    },
  });
}

/** Lets payments go to a confirmed account: somebody else than who confirmed it has seen that it is right. */
export function releaseAccountHold(
  { records, clock }: AccountDeps,
  { name, ...expected }: ExpectedAccount,
): Saved<Account> {
  return moveRecord(records, {
    kind: 'account',
    step: accountSteps.release,
    event: 'account-released',
    ...expected,
    edit: (account, state) => {
      const problem = releaseProblem(account);
      if (problem) return refuse(problem);
      const released = {
        releasedBy: expected.actor,
        releasedByName: name,
        releasedAt: clock.businessNow(),
      };
      return success({ ...account, state, heldSince: null, ...released });
    },
  });
}

function decidedBy(actor: string, name: string, clock: Clock) {
  return { decidedBy: actor, decidedByName: name, decidedAt: clock.businessNow() };
}

async function accountOf(records: Records, providerId: Provider['providerId']) {
  const accounts = await records.list('account', { providerId });
  const inForce = accountInForce(accounts.map(({ record }) => record));
  return accounts.find(({ record }) => record === inForce);
}

/** The number of an account that is, was or may be in force: a payment names the one that it goes to. */
export async function openProviderAccount(
  { records, vault }: Pick<SealingDeps, 'records' | 'vault'>,
  key: Pick<Account, 'providerId' | 'accountId'>,
): Promise<Iban> {
  const account = must(await records.get('account', key), `the account ${key.accountId}`);
  return vault.openAccount(account.record.sealed, key.providerId);
}
