import type { Client } from '@jatkopolku/domain/client';
import {
  type LocalDate,
  type PersonalIdentityCode,
  type ProblemCode,
  birthOf,
  parsePersonalIdentityCode,
  success,
} from '@jatkopolku/kernel';

import { type Edited, type Expected, changeRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Vault } from '../ports.ts';
import { refuse } from '../refuse.ts';
import type { AccountDeps } from './change-account.ts';
import { type Named, markOf } from './mark-of.ts';

type ExpectedClient = Expected<Pick<Client, 'clientId'>> & Named;

/** The code as it is right, and why it was another. */
export interface CorrectedCode {
  readonly personalIdentityCode: string;
  readonly reason: string;
}

/**
 * Gives a client the identity code that is right, such as a real one after an artificial one. The client is found by
 * the earlier code from then on too, so that nobody takes the same person in again by it. The account stays.
 * @returns `invalid-personal-identity-code`; `birth-ahead`; `identity-same`; `already-client` with the client who has
 * the code: then two records are one person's, and are merged.
 */
export async function correctIdentityCode(
  deps: AccountDeps,
  { name, ...expected }: ExpectedClient,
  { personalIdentityCode: written, reason }: CorrectedCode,
): Saved<Client> {
  const { records, vault, clock } = deps;
  const code = parsePersonalIdentityCode(written);
  const problem = codeProblem(code, clock.today());
  if (!code || problem) return refuse(problem ?? 'invalid-personal-identity-code');
  const mark = await vault.mark('identity', code);
  const holder = await records.holderOf('client', ['identity', mark]);
  const { clientId } = expected.key;
  if (holder && holder.record.clientId !== clientId) {
    return refuse({ code: 'already-client', existing: holder });
  }
  const correction = { ...markOf(clock, { ...expected, name }), reason };
  return changeRecord(records, {
    kind: 'client',
    ...expected,
    event: 'identity-corrected',
    edit: async (record): Promise<Edited<Client>> => {
      if (record.identityMark === mark) return refuse('identity-same');
      return success({
        ...record,
        ...(await resealed(vault, record, code)),
        identityMark: mark,
        formerMarks: [...record.formerMarks.filter((one) => one !== mark), record.identityMark],
        identityCorrection: correction,
        birthAhead: false,
      });
    },
  });
}

/** Why a code is none that a client has today. */
export function codeProblem(
  code: PersonalIdentityCode | undefined,
  today: LocalDate,
): ProblemCode | undefined {
  if (!code) return 'invalid-personal-identity-code';
  return birthOf(code) > today ? 'birth-ahead' : undefined;
}

/** What is sealed with the code in it: the record's own secrets, and an account that waits for the second person. */
async function resealed(
  vault: Vault,
  { sealed, clientId, accountProposal }: Client,
  personalIdentityCode: PersonalIdentityCode,
): Promise<Pick<Client, 'sealed' | 'accountProposal'>> {
  const { iban } = await vault.open(sealed, clientId);
  const own = await vault.seal({ personalIdentityCode, iban }, clientId);
  if (!accountProposal?.sealed) return { sealed: own, accountProposal };
  const waiting = await vault.open(accountProposal.sealed, clientId);
  const proposed = await vault.seal({ ...waiting, personalIdentityCode }, clientId);
  return { sealed: own, accountProposal: { ...accountProposal, sealed: proposed } };
}
