import { randomBytes } from 'node:crypto';

import { grantFirstAdmin, importPackage, kinds, verifyRegion } from '@jatkopolku/application';
import { id, invariant } from '@jatkopolku/kernel';
import {
  brokenTrails,
  keysFromKms,
  makeRecords,
  makeVault,
  openTable,
  upgradeItems,
} from '@jatkopolku/store';
import { packageOf, smallPackage } from '@jatkopolku/testing/package';
import {
  TODAY,
  type TestTable,
  openTestTable,
  testClock as clock,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { type KeyKeeper, openKeyKeeper } from './testing/key-keeper.ts';
import { boundsOf, permissionsOf } from './testing/permissions.ts';
import { type Stacks, synthesiseTemplates } from './testing/synthesised.ts';
import { type TableGate, openTableGate } from './testing/table-gate.ts';

const own = 'esimerkki';
const keyArn = 'arn:aws:kms:eu-north-1:444455556666:key/00000000-0000-0000-0000-000000000000';

let data: Stacks['data'];
let test: TestTable;
let gate: TableGate;
let keeper: KeyKeeper;

/** The table and the keys, as the operator's role reaches them. */
beforeAll(async () => {
  ({ data } = synthesiseTemplates());
  test = await openTestTable();
  const roles = Object.keys(data.findResources('AWS::IAM::Role'));
  const operator = roles.find((name) => name.startsWith('Operator'));
  invariant(operator !== undefined, 'the operator has a role');
  const permissions = permissionsOf(data, operator);
  gate = await openTableGate(test.endpoint, { permissions, bounds: boundsOf(data, operator) });
  keeper = await openKeyKeeper(permissions, randomBytes(32));
  vi.stubEnv('AWS_ENDPOINT_URL_KMS', keeper.endpoint);
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
}, 300_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await Promise.all([gate.close(), keeper.close()]);
  await test.close();
});

function reached(regionId: string) {
  const { table } = test;
  const client = openTable({ endpoint: gate.endpoint, table });
  const records = makeRecords({ client, table, regionId, clock });
  const keys = keysFromKms({ wrappingKeyArn: keyArn, markKeyArn: keyArn });
  return { client, table, regionId, records, clock, vault: makeVault(keys, regionId) };
}

describe('the operator', () => {
  it('imports, makes administrators, upgrades and verifies, and nothing is refused on the way', async () => {
    const region = reached(own);
    const source = packageOf(smallPackage());
    const deps = { ...region, source, today: TODAY, progress: () => {} };
    await importPackage(deps, { strict: true });
    const person = { grantId: id<'Grant'>('G9'), userId: 'aino', name: 'Aino' };
    expect((await grantFirstAdmin(region, person, 'cli: Olli')).ok).toBe(true);
    expect(await upgradeItems(region, kinds)).toEqual({});
    const trails = async () => (await brokenTrails(region)).broken;
    const verified = await verifyRegion({ ...region, brokenTrails: trails, progress: () => {} });
    expect(verified.findings).toEqual([]);
    expect(gate.refused).toEqual([]);
    expect([...keeper.used].toSorted()).toEqual(['kms:GenerateDataKey', 'kms:GenerateMac']);
  });

  it('opens no seal that it made', async () => {
    const { records, vault } = reached(own);
    const [client] = await records.list('client');
    invariant(client?.record.sealed !== undefined, 'the client has a seal');
    await expect(vault.open(client.record.sealed, client.record.clientId)).rejects.toThrow();
  });

  it('reaches no region that the stage does not name', async () => {
    const { records } = reached('elsewhere');
    await expect(records.list('client')).rejects.toThrow('not authorized');
    expect(gate.refused.at(-1)).toContain('elsewhere#client');
  });

  it('removes nothing: neither a record nor an event of the audit trail', () => {
    const actions = [...gate.used].map((name) => name.split(' ')[0]);
    expect(actions).not.toContain('DeleteItem');
    expect(actions).toContain('Scan');
  });
});
