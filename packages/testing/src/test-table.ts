import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import {
  type CompanyRegister,
  type Records,
  type Requests,
  type Vault,
  kinds,
} from '@jatkopolku/application';
import { openEngine } from '@jatkopolku/engine';
import { type Clock, clockAt, localDate } from '@jatkopolku/kernel';
import {
  type BrokenTrail,
  type FolderFiles,
  type Upgraded,
  brokenTrails,
  ensureTable,
  folderFiles,
  keysFromFile,
  makeRecords,
  makeRequests,
  makeVault,
  openTable,
  upgradeItems,
} from '@jatkopolku/store';

import { makeRegister } from './test-register.ts';

export interface TestRegion {
  readonly records: Records;
  readonly requests: Requests;
  readonly vault: Vault;
  readonly files: FolderFiles;
  /** A register that knows nobody, unless the test brings its own. */
  readonly register: CompanyRegister;
  readonly clock: Clock;
  /** What of its audit trail does not fit its records. */
  brokenTrails(): Promise<readonly BrokenTrail[]>;
  /** Writes what is in an earlier form once more in the newest. */
  upgrade(): Promise<Upgraded>;
}

/** A table of its own in an engine of its own, in memory: one for each test file. */
export interface TestTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly endpoint: string;
  /** A region's records; a region without a name of its own is a fresh one, empty. */
  records(regionId?: string): Records;
  vault(regionId?: string): Promise<Vault>;
  /** A region with all that the API asks of one, by the clock given. */
  region(regionId: string, clock?: Clock): TestRegion;
  /** Every item of a region as it lies in the table. */
  itemsOf(regionId: string): Promise<Record<string, unknown>[]>;
  /** What of a region's audit trail does not fit its records. */
  brokenTrails(regionId: string): Promise<readonly BrokenTrail[]>;
  /** Takes an item away past the store. */
  remove(key: { readonly pk: unknown; readonly sk: unknown }): Promise<void>;
  /** Puts an item past the store, such as a damaged one. */
  put(item: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

export const TODAY = localDate('2021-04-01');
export const testClock: Clock = clockAt(TODAY);

/** What closes a month, on a day on which the months around {@link TODAY} have ended. */
export function closingDeps(
  records: Records,
  { register = makeRegister(), today = localDate('2021-07-01') } = {},
) {
  return { records, register, clock: clockAt(today) };
}

export async function openTestTable(): Promise<TestTable> {
  const engine = await openEngine({});
  const table = 'jatkopolku-test';
  const client = openTable({ endpoint: engine.endpoint, table });
  await ensureTable(client, table);
  const folder = await mkdtemp(join(tmpdir(), 'jatkopolku-keys-'));
  const keys = await keysFromFile(join(folder, 'keys.json'));
  let regions = 0;
  const broken = async (regionId: string) =>
    (await brokenTrails({ client, table, regionId })).broken;
  return {
    client,
    table,
    endpoint: engine.endpoint,
    records: (regionId = `region-${(regions += 1)}`) =>
      makeRecords({ client, table, regionId, clock: testClock }),
    vault: (regionId = 'region') => Promise.resolve(makeVault(keys, regionId)),
    region: (regionId, clock = testClock) => ({
      register: makeRegister(),
      records: makeRecords({ client, table, regionId, clock }),
      requests: makeRequests({ client, table, regionId }),
      vault: makeVault(keys, regionId),
      files: folderFiles({ folder: join(folder, 'files'), regionId, key: 'test', clock }),
      clock,
      brokenTrails: () => broken(regionId),
      upgrade: () => upgradeItems({ client, table }, kinds),
    }),
    itemsOf: (regionId) => scan(client, table, regionId),
    put: async (Item) => {
      await client.send(new PutCommand({ TableName: table, Item }));
    },
    brokenTrails: broken,
    remove: async ({ pk, sk }) => {
      await client.send(new DeleteCommand({ TableName: table, Key: { pk, sk } }));
    },
    close: async () => {
      client.destroy();
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function scan(client: DynamoDBDocumentClient, table: string, regionId: string) {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: table, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items.filter(({ pk }) => String(pk).startsWith(`${regionId}#`));
}
