import { confirmAccount, proposeAccount } from '@jatkopolku/application';
import { id, remainderOf97 } from '@jatkopolku/kernel';

import type { OpenRegion } from '../open-region.ts';
import { saved } from './saved.ts';

/** Who proposed the demo's accounts, and who confirmed them: nobody who signs in, so that nothing of theirs is their own work. */
const [proposer, checker] = [
  { actor: 'demo', name: 'Demo' },
  { actor: 'demo-checker', name: 'Demo' },
];

/** The demo's providers have accounts that two people have confirmed, so that they can bill. */
export async function seedAccounts(
  region: Omit<OpenRegion, 'regionId' | 'close' | 'files'>,
): Promise<void> {
  for (const [at, { record }] of (await region.records.list('provider')).entries()) {
    const key = { providerId: record.providerId, accountId: id<'Account'>('ACCOUNT-1') };
    await saved(proposeAccount(region, { ...key, iban: demoIban(at + 1) }, proposer));
    await saved(confirmAccount(region, { key, version: 1, ...checker }));
  }
}

/** An account of no real bank that passes the check of its digits. */
function demoIban(no: number): string {
  const account = `999999${String(no).padStart(8, '0')}`;
  const check = 98 - remainderOf97(`${account}FI00`);
  return `FI${String(check).padStart(2, '0')}${account}`;
}
