import type { RecoveryLetterFacts } from '@jatkopolku/contracts/letters/recovery-letter';
import type { Recovery } from '@jatkopolku/domain/recovery';
import { type Result, must, success } from '@jatkopolku/kernel';

import type { PaymentDeps } from '../payment/batch-head.ts';
import type { KeyOf } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { versionReader } from '../verify/version-reader.ts';

/** Which letter of a recovery: the notice of it, or the decision on it. */
export type RecoveryLetterName = 'notice' | 'decision';

/**
 * What a letter of a recovery is written from: the client's name and language, and the county's account, are those
 * of the records when the letter was made, so that it is the same whenever it is printed.
 * @returns `no-letter` for a decision that nobody has made yet.
 */
export async function openRecoveryLetter(
  deps: PaymentDeps,
  { letter, ...key }: KeyOf<'recovery'> & { readonly letter: RecoveryLetterName },
): Promise<Result<RecoveryLetterFacts, Refusal>> {
  const recovery = (await deps.records.get('recovery', key))?.record;
  if (!recovery) return refuse('not-found');
  const { clientId, clientVersion, decision } = recovery;
  const versionIn = letter === 'notice' ? clientVersion : decision?.clientVersion;
  if (versionIn === undefined) return refuse('no-letter');
  const client = await versionReader(deps.records)('client', { clientId }, versionIn);
  const known = must(client, `version ${versionIn} of the client ${clientId}`);
  const { firstName, lastName, language } = known;
  const account = letter === 'decision' && decision ? await accountOf(deps, decision) : null;
  return success({ recovery, name: `${firstName} ${lastName}`, language, account });
}

/** The county's account by the settings that were in force. */
async function accountOf(
  { records, vault }: PaymentDeps,
  { settingsVersion }: NonNullable<Recovery['decision']>,
) {
  const key = { settingsId: 'payments' } as const;
  const settings = await versionReader(records)('paymentSettings', key, settingsVersion);
  const known = must(settings, `version ${settingsVersion} of the settings of payments`);
  return { iban: await vault.openOwnAccount(known.sealed), payee: known.debtorName };
}
