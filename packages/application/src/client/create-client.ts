import {
  type Client,
  type ClientInput,
  clientSchema,
  ownPersonId,
} from '@jatkopolku/domain/client';
import { readMunicipality } from '@jatkopolku/domain/municipality';
import {
  type Iban,
  type LocalDate,
  type PersonalIdentityCode,
  type Result,
  parsePersonalIdentityCode,
  readIban,
  refusal,
  success,
} from '@jatkopolku/kernel';

import { type Edited, type Expected, changeRecord } from '../change-record.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type AccountDeps, proposalOf } from './change-account.ts';
import { codeProblem } from './correct-identity-code.ts';

/** What the record holds of a client without sealing it. */
export type ClientFacts = Omit<
  ClientInput,
  | 'clientId'
  | 'personId'
  | 'sealed'
  | 'identityMark'
  | 'ibanMark'
  | 'birthAhead'
  | 'accountProposal'
  | 'formerMarks'
  | 'identityCorrection'
  | 'protection'
  | 'death'
>;

export interface MakeClient extends ClientFacts, Pick<Client, 'clientId'> {
  readonly personalIdentityCode: string;
  /** Null while no account is known. */
  readonly iban: string | null;
}

/** Who takes a client in, and what they are called. */
type NamedAsking = Asking<LocalDate> & { readonly name: string };

/**
 * Takes a client into the region: identity code and account are sealed, and each person is one client. The account
 * waits for a second person, as each that somebody enters. The refusal names who is a client already.
 */
export async function createClient(
  deps: AccountDeps,
  { personalIdentityCode, iban, ...facts }: MakeClient,
  { actor, name, today }: NamedAsking,
): Saved<Client> {
  const { records, vault } = deps;
  const secrets = readSecrets(personalIdentityCode, iban, today);
  const home = homeOf(facts.municipality, today);
  if (!secrets.ok || !home.ok) return refusal([...problemsIn(secrets), ...problemsIn(home)]);
  const { code, account } = secrets.value;
  const { clientId } = facts;
  const proposed = account && { clientId, secrets: { personalIdentityCode: code, iban: account } };
  const record = clientSchema.parse({
    ...facts,
    municipality: home.value,
    personId: ownPersonId(clientId),
    sealed: await vault.seal({ personalIdentityCode: code, iban: null }, clientId),
    identityMark: await vault.mark('identity', code),
    ibanMark: null,
    birthAhead: false,
    accountProposal: proposed && (await proposalOf(deps, proposed, { actor, name })),
  } satisfies ClientInput);
  const made = await createRecord(records, {
    kind: 'client',
    record,
    actor,
    fresh: ['sealed', 'accountProposal'],
    taken: 'already-client',
  });
  if (made.ok && hasSameAccount(made.value.record, record)) return made;
  const problems = made.ok ? [{ code: 'already-client' } as const] : made.error;
  const existing = await records.holderOf('client', ['identity', record.identityMark]);
  return refuse(...problems.map((problem) => ({ ...problem, ...(existing && { existing }) })));
}

/** Whether the client who was there already is the one who would be made. */
function hasSameAccount(known: Client, made: Client): boolean {
  return known.accountProposal?.ibanMark === made.accountProposal?.ibanMark;
}

interface ReadSecrets {
  readonly code: PersonalIdentityCode;
  readonly account: Iban | null;
}

function readSecrets(
  codeText: string,
  iban: string | null,
  today: LocalDate,
): Result<ReadSecrets, Refusal> {
  const code = parsePersonalIdentityCode(codeText);
  const account = iban === null ? null : readIban(iban);
  const problem = codeProblem(code, today);
  if (code && !problem && account !== undefined) return success({ code, account });
  return refuse(
    ...(problem ? [problem] : []),
    ...(account === undefined ? (['invalid-iban'] as const) : []),
  );
}

type ExpectedClient = Expected<Pick<Client, 'clientId'>>;

/** The municipality by the register of the day. */
function homeOf(municipality: string, today: LocalDate): Result<string, Refusal> {
  const read = readMunicipality(municipality, today);
  return read.ok ? read : refuse({ ...read.error, at: '/municipality' });
}

function problemsIn(read: Result<unknown, Refusal>): Refusal {
  return read.ok ? [] : read.error;
}

/** Facts of a client as they are from now on; null leaves one as it is. */
export type ChangedFacts = Pick<Client, 'language' | 'interpreter'> & {
  readonly [Fact in WithheldFact]: string | null;
};
type WithheldFact = 'firstName' | 'lastName' | 'municipality' | 'phone' | 'email' | 'address';

export function changeClient(
  records: Records,
  { today, ...expected }: ExpectedClient & { readonly today: LocalDate },
  { firstName, lastName, municipality, phone, email, address, ...facts }: ChangedFacts,
): Saved<Client> {
  const edit = (record: Client): Edited<Client> => {
    // What an import brought stays as it was written, until somebody writes another.
    const isLeft = municipality === null || municipality === record.municipality;
    const home = isLeft ? success(record.municipality) : homeOf(municipality, today);
    if (!home.ok) return home;
    return success({
      ...record,
      ...facts,
      firstName: firstName ?? record.firstName,
      lastName: lastName ?? record.lastName,
      municipality: home.value,
      phone: phone ?? record.phone,
      email: email ?? record.email,
      address: address ?? record.address,
    });
  };
  return changeRecord(records, { kind: 'client', ...expected, edit });
}
