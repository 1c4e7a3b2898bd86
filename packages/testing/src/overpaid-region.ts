import {
  type Change,
  type Records,
  contentHash,
  createPaymentBatch,
  readDuePayments,
} from '@jatkopolku/application';
import { type Line, lineSchema } from '@jatkopolku/domain/settlement';
import { type Clock, type LocalDate, clockAt, id, localDate } from '@jatkopolku/kernel';

import { accountNumber, january } from './billed-region.ts';
import { makeClient, makePaymentSettings, makeRun, makeStatement } from './builders.ts';
import type { TestTable } from './test-table.ts';

const act = { event: 'created', actor: 'test' } as const;

/** An activity allowance that the region itself pays; below zero what a correction takes back. */
export const allowance = (clientId: string, amountCents: number): Line =>
  lineSchema.parse({
    kind: 'compensation',
    clientId,
    placementId: 'L1',
    payer: 'county',
    days: 1,
    amountCents,
  });

/** A released run of January that no batch has. */
export async function releaseLines(
  records: Records,
  runNo: number,
  lines: readonly Line[],
): Promise<void> {
  const content = makeStatement({ month: january, runNo, lines: [...lines], sources: null });
  const statement = { ...content, hash: contentHash(content) };
  await records.keep('statement', [statement]);
  const statements = [{ providerId: statement.providerId, part: 1, hash: statement.hash }];
  const record = makeRun({ month: january, runNo, state: 'released', statements });
  await records.commit([{ kind: 'run', record }], act);
}

type Region = Pick<ReturnType<TestTable['region']>, 'records' | 'vault'>;

/** Pays all that is due now, by a batch. */
export async function payAll(region: Region & { readonly clock: Clock }, actor = 'raija') {
  const { mark } = await readDuePayments(region);
  return createPaymentBatch(region, { actor, requestId: 'PB-1', expectedMark: mark });
}

let regions = 0;

/**
 * A region with two clients who have accounts. C1 was paid 27 euros in the first batch, of which a correction has
 * taken 18 back since; C2 is owed 9 euros by it, so that the second batch was made.
 */
export async function overpaidRegion(test: TestTable, day: LocalDate = localDate('2020-03-02')) {
  const regionId = `region-overpaid-${(regions += 1)}`;
  const { records, vault } = test.region(regionId);
  const region = { records, vault, clock: clockAt(day) };
  const clients = ['C1', 'C2'].map(async (written): Promise<Change> => {
    const clientId = id<'Client'>(written);
    const secrets = { personalIdentityCode: '010190-900P', iban: accountNumber } as never;
    const sealed = await vault.seal(secrets, clientId);
    const record = makeClient({ clientId, sealed, ibanMark: written, identityMark: written });
    return { kind: 'client', record };
  });
  const settings = makePaymentSettings({ sealed: await vault.sealOwnAccount(accountNumber) });
  await records.commit(
    [...(await Promise.all(clients)), { kind: 'paymentSettings', record: settings }],
    act,
  );
  await releaseLines(records, 1, [allowance('C1', 2_700)]);
  await payAll(region);
  await releaseLines(records, 2, [allowance('C1', -1_800), allowance('C2', 900)]);
  await payAll(region);
  return { ...region, regionId };
}
