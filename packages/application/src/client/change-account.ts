import {
  type AccountProposal,
  type Client,
  type ClientSecrets,
  accountDecisionProblem,
  waitingAccount,
} from '@jatkopolku/domain/client';
import { type Clock, type Iban, readIban, success } from '@jatkopolku/kernel';

import { type Edited, type Expected, changeRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Vault } from '../ports.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';

export interface ClientDeps {
  readonly records: Records;
  readonly vault: Vault;
}

export interface AccountDeps extends ClientDeps {
  readonly clock: Clock;
}

/** Who acts, and what they are called. */
interface Actor {
  readonly actor: string;
  readonly name: string;
}

type ExpectedAccount = Expected<Pick<Client, 'clientId'>> & Actor;

/**
 * Enters another account for a client: it waits for a second person, in place of one that waits already. The account in
 * force takes back what waits. Null takes both away at once: no money goes anywhere by it.
 * @returns `invalid-iban`; `account-same` for the account in force where nothing waits.
 */
export async function changeAccount(
  deps: AccountDeps,
  { name, ...expected }: ExpectedAccount,
  written: string | null,
): Saved<Client> {
  const { records, vault } = deps;
  const change = { kind: 'client', ...expected } as const;
  if (written === null) {
    const edit = (record: Client) => withoutAccount(vault, record);
    return changeRecord(records, { ...change, event: 'account-removed', edit });
  }
  const account = readIban(written);
  if (!account) return refuse('invalid-iban');
  const ibanMark = await vault.mark('iban', account);
  const edit = async (record: Client): Promise<Edited<Client>> => {
    if (record.ibanMark === ibanMark) return withoutProposal(record);
    const { personalIdentityCode } = await vault.open(record.sealed, record.clientId);
    const secrets = { personalIdentityCode, iban: account };
    const by = { actor: expected.actor, name };
    return success({
      ...record,
      accountProposal: await proposalOf(deps, { ...record, secrets }, by),
    });
  };
  return changeRecord(records, { ...change, event: whatHappened, edit });
}

function whatHappened({ accountProposal }: Client) {
  return accountProposal === null ? 'account-withdrawn' : 'account-proposed';
}

async function withoutAccount(vault: Vault, record: Client): Promise<Edited<Client>> {
  const { personalIdentityCode } = await vault.open(record.sealed, record.clientId);
  const sealed = await vault.seal({ personalIdentityCode, iban: null }, record.clientId);
  return success({ ...record, sealed, ibanMark: null, accountProposal: null });
}

function withoutProposal(record: Client): Edited<Client> {
  if (!waitingAccount(record)) return refuse({ code: 'account-same', at: '/iban' });
  return success({ ...record, accountProposal: null });
}

interface Proposed extends Pick<Client, 'clientId'> {
  readonly secrets: ClientSecrets & { readonly iban: Iban };
}

/** An account as it waits for the second person: sealed at once. */
export async function proposalOf(
  { vault, clock }: Pick<AccountDeps, 'vault' | 'clock'>,
  { clientId, secrets }: Proposed,
  { actor, name }: Actor,
): Promise<AccountProposal> {
  return {
    sealed: await vault.seal(secrets, clientId),
    ibanMark: await vault.mark('iban', secrets.iban),
    ending: secrets.iban.slice(-4),
    proposedBy: actor,
    proposedByName: name,
    proposedAt: clock.businessNow(),
    refusal: null,
  };
}

/** Confirms the account that waits, as the second person: from now on payments go to it. */
export function confirmClientAccount(
  { records, vault }: ClientDeps,
  expected: Expected<Pick<Client, 'clientId'>>,
): Saved<Client> {
  return changeRecord(records, {
    kind: 'client',
    ...expected,
    event: 'account-confirmed',
    edit: async (record) => {
      const problem = accountDecisionProblem('confirm', record, expected.actor);
      const proposal = waitingAccount(record);
      if (problem || !proposal?.sealed) return refuse(problem ?? 'no-account-waits');
      const { clientId } = record;
      // The code is that of the record: it may have been corrected since the account was entered.
      const [{ personalIdentityCode }, { iban }] = await Promise.all([
        vault.open(record.sealed, clientId),
        vault.open(proposal.sealed, clientId),
      ]);
      const sealed = await vault.seal({ personalIdentityCode, iban }, clientId);
      return success({ ...record, sealed, ibanMark: proposal.ibanMark, accountProposal: null });
    },
  });
}

/** Refuses the account that waits, as the second person: the one in force stays, and who entered it reads why. */
export function refuseClientAccount(
  { records, clock }: Pick<AccountDeps, 'records' | 'clock'>,
  { name, ...expected }: ExpectedAccount,
  { reason }: { readonly reason: string },
): Saved<Client> {
  return changeRecord(records, {
    kind: 'client',
    ...expected,
    event: 'account-refused',
    edit: (record) => {
      const problem = accountDecisionProblem('refuse', record, expected.actor);
      const proposal = waitingAccount(record);
      if (problem || !proposal) return refuse(problem ?? 'no-account-waits');
      const refusal = { by: expected.actor, name, at: clock.businessNow(), reason };
      const accountProposal = { ...proposal, sealed: null, ibanMark: null, refusal };
      return success({ ...record, accountProposal });
    },
  });
}
