import { randomBytes } from 'node:crypto';

import { must } from '@jatkopolku/kernel';
import { operatorCommands } from '@jatkopolku/testing/operator-commands';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
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
  const operator = must(
    roles.find((name) => name.startsWith('Operator')),
    'the operator has a role',
  );
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

const commandsIn = (regionId: string) =>
  operatorCommands({ endpoint: gate.endpoint, table: test.table, regionId, keyArn });

describe('the operator', () => {
  it('imports, makes administrators, upgrades and verifies, and nothing is refused on the way', async () => {
    const commands = commandsIn(own);
    await commands.import();
    expect((await commands.grant('aino')).ok).toBe(true);
    expect(await commands.upgrade()).toEqual({});
    expect((await commands.verify()).findings).toEqual([]);
    expect(gate.refused).toEqual([]);
    expect([...keeper.used].toSorted()).toEqual(['kms:GenerateDataKey', 'kms:GenerateMac']);
  });

  it('opens no seal that it made', async () => {
    await expect(commandsIn(own).openSeal()).rejects.toThrow();
  });

  it('reaches no region that the stage does not name', async () => {
    await expect(commandsIn('elsewhere').grant('aino')).rejects.toThrow('not authorized');
    expect(gate.refused.at(-1)).toContain('elsewhere#access#grant');
  });

  it('removes nothing: neither a record nor an event of the audit trail', () => {
    const actions = [...gate.used].map((name) => name.split(' ')[0]);
    expect(actions).not.toContain('DeleteItem');
    expect(actions).toContain('Scan');
  });
});
