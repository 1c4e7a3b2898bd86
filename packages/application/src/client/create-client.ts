import {
  type Client,
  type ClientInput,
  clientSchema,
  ownPersonId,
} from '@jatkopolku/domain/client';
import {
  type Iban,
  type LocalDate,
  type PersonalIdentityCode,
  type ProblemCode,
  type Result,
  birthOf,
  parseIban,
  parsePersonalIdentityCode,
  success,
} from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { Vault } from '../ports.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

export interface ClientDeps {
  readonly records: Records;
  readonly vault: Vault;
}

/** What the record holds of a client without sealing it. */
export type ClientFacts = Omit<
  ClientInput,
  'clientId' | 'personId' | 'sealed' | 'identityMark' | 'ibanMark' | 'birthAhead'
>;

export interface MakeClient extends ClientFacts, Pick<Client, 'clientId'> {
  readonly personalIdentityCode: string;
  /** Null while no account is known. */
  readonly iban: string | null;
}

/**
 * Takes a client into the region: identity code and account are sealed, and each person is one client.
 * The refusal names who is a client already.
 */
export async function createClient(
  { records, vault }: ClientDeps,
  { personalIdentityCode, iban, ...facts }: MakeClient,
  { actor, today }: Asking<LocalDate>,
): Saved<Client> {
  const secrets = readSecrets(personalIdentityCode, iban, today);
  if (!secrets.ok) return secrets;
  const { code, account } = secrets.value;
  const record = clientSchema.parse({
    ...facts,
    personId: ownPersonId(facts.clientId),
    sealed: await vault.seal({ personalIdentityCode: code, iban: account }, facts.clientId),
    identityMark: await vault.mark('identity', code),
    ibanMark: account && (await vault.mark('iban', account)),
    birthAhead: false,
  } satisfies ClientInput);
  const made = await createRecord(records, {
    kind: 'client',
    record,
    actor,
    fresh: ['sealed'],
    taken: 'already-client',
  });
  if (made.ok) return made;
  const existing = await records.holderOf('client', ['identity', record.identityMark]);
  return refuse(...made.error.map((problem) => ({ ...problem, ...(existing && { existing }) })));
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
  const account = iban === null ? null : parseIban(iban);
  const problem = codeProblem(code, today);
  if (code && !problem && account !== undefined) return success({ code, account });
  return refuse(
    ...(problem ? [problem] : []),
    ...(account === undefined ? (['invalid-iban'] as const) : []),
  );
}

function codeProblem(
  code: PersonalIdentityCode | undefined,
  today: LocalDate,
): ProblemCode | undefined {
  if (!code) return 'invalid-personal-identity-code';
  return birthOf(code) > today ? 'birth-ahead' : undefined;
}

type ExpectedClient = Expected<Pick<Client, 'clientId'>>;

export function changeClient(
  records: Records,
  expected: ExpectedClient,
  facts: ClientFacts,
): Saved<Client> {
  const edit = (record: Client) => success(clientSchema.parse({ ...record, ...facts }));
  return changeRecord(records, { kind: 'client', ...expected, edit });
}

/** Changes the account that the client is paid to; null when there is none. */
export function changeAccount(
  { records, vault }: ClientDeps,
  expected: ExpectedClient,
  iban: string | null,
): Saved<Client> {
  const account = iban === null ? null : parseIban(iban);
  if (account === undefined) return Promise.resolve(refuse('invalid-iban'));
  const edit = async (record: Client) => {
    const { personalIdentityCode } = await vault.open(record.sealed, record.clientId);
    const sealed = await vault.seal({ personalIdentityCode, iban: account }, record.clientId);
    const ibanMark = account && (await vault.mark('iban', account));
    return success({ ...record, sealed, ibanMark });
  };
  return changeRecord(records, { kind: 'client', ...expected, edit });
}
