import { importPackage } from '@jatkopolku/application';
import { type Operation, type OperationName, operations } from '@jatkopolku/contracts';
import { type Action, type Role, policy, reachOf, roles } from '@jatkopolku/domain/access';
import { helsinkiDayOf, id } from '@jatkopolku/kernel';
import { makeApplication, makeFile, makeGrant } from '@jatkopolku/testing/builders';
import { packageOf, smallPackage } from '@jatkopolku/testing/package';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ownChecks, ownLists } from './ownership.ts';
import { type PersonName, callerOf, makeTestApi } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  const { records, vault } = test.region('kymenlaakso');
  const source = packageOf(smallPackage());
  const deps = { records, vault, source, today: TODAY, progress: () => {} };
  await importPackage(deps, { strict: true });
  const act = { event: 'created', actor: 'test' } as const;
  await records.commit([{ kind: 'grant', record: makeGrant() }], act);
  const file = makeFile({ fileId: id('F1'), state: 'released', offeredBy: 'somebody' });
  await records.commit([{ kind: 'file', record: file }], act);
  await records.commit([{ kind: 'application', record: makeApplication() }], act);
});
afterAll(() => test.close());

/** An address of each operation for a record of provider P1, in the small region. */
const params: Record<string, string> = {
  frameworkId: 'FW',
  providerId: 'P1',
  agreementId: 'A1',
  applicationId: 'H1',
  clientId: 'C1',
  placementId: 'L1',
  claimId: 'K1',
  month: '2020-01',
  runNo: '1',
  report: 'clients',
  fileId: 'F1',
  userId: 'worker-1',
  grantId: 'G1',
  day: '2021-04-01',
  position: '0',
  hash: 'a'.repeat(64),
};

/** Bodies that name another’s record, where the address does not. */
const bodies: Partial<Record<OperationName, object>> = {
  fileClaim: {
    placementId: 'L1',
    pathType: 'open-labour-market',
    pathStartsOn: '2020-03-01',
    counterpartName: 'Employer',
    counterpartBusinessId: '9900050-1',
  },
  resubmitClaim: {
    pathType: 'open-labour-market',
    pathStartsOn: '2020-03-01',
    counterpartName: 'Employer',
    counterpartBusinessId: '9900050-1',
  },
  findClients: { words: 'asiakas' },
  logDays: { days: { '01': null } },
  changeResponsiblePerson: {
    responsiblePerson: 'Person',
    qualification: '817-2015-7',
    experienceYears: 1,
  },
};

const guarded = Object.entries<Operation>(operations).filter(([name]) => name !== 'readMe');
const names: Record<Role, PersonName> = {
  'provider-worker': 'worker',
  'provider-manager': 'manager',
  'case-worker': 'case-worker',
  approver: 'approver',
  procurement: 'procurement',
  coordinator: 'coordinator',
  finance: 'finance',
  auditor: 'auditor',
  admin: 'admin',
};

async function ask(name: string, operation: Operation, as: ReturnType<typeof callerOf>) {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, part: string) => params[part] ?? part);
  const body = bodies[name as OperationName] ?? {};
  const { status, json } = await send(operation.method, path, {
    as,
    headers: { 'If-Match': '"99"', 'Idempotency-Key': 'never-made-anything' },
    ...(operation.method !== 'GET' && { body }),
  });
  const { code } = json as { code?: string };
  return { status, code, json };
}

describe('the policy', () => {
  it('has a row for every operation, and none for what is no operation', () => {
    expect(Object.keys(policy).toSorted()).toEqual(guarded.map(([name]) => name).toSorted());
  });

  it('lets nobody but finance book, nobody but approvers decide, and auditors and admins change nothing of the work', () => {
    const allowed = (action: Action) => roles.filter((role) => reachOf({ roles: [role] }, action));
    expect(allowed('bookSettlement')).toEqual(['finance']);
    expect(allowed('decideClaim')).toEqual(['approver']);
    expect(allowed('acceptSheet')).toEqual(['approver']);
    const changes = guarded.filter(([, { effect }]) => effect !== 'read').map(([name]) => name);
    const changedBy = (role: Role) =>
      changes.filter((name) => allowed(name as Action).includes(role));
    expect(changedBy('auditor')).toEqual([]);
    expect(changedBy('admin').every((name) => name.endsWith('Grant'))).toBe(true);
  });

  it('knows for whatever reaches only one’s own whether it is', () => {
    const own = guarded
      .map(([name]) => name as Action)
      .filter((name) => roles.some((role) => reachOf({ roles: [role] }, name) === 'own'));
    const checked = new Set<string>([...Object.keys(ownChecks), ...ownLists]);
    expect(own.filter((name) => !checked.has(name))).toEqual([]);
  });
});

describe.each(guarded)('%s', (name, operation) => {
  it.each(roles)('asked by %s: let through as the policy says', async (role) => {
    const { status, code } = await ask(name, operation, callerOf(names[role]));
    const isAllowed = reachOf({ roles: [role] }, name as Action) !== undefined;
    expect([status === 403 && code === 'not-allowed', status]).toEqual([!isAllowed, status]);
    expect(status).toBeLessThan(500);
  });

  it('asked from another region: gives nothing of this one', async () => {
    for (const role of roles) {
      const { status, json } = await ask(name, operation, callerOf(names[role], 'etela-savo'));
      const { items, clients, providers } = json as Record<string, unknown>;
      expect([name, items ?? [], clients ?? 0, providers ?? []]).toEqual([name, [], 0, []]);
      // A region without anything is booked, and nothing is in its run.
      expect([200, 201, 400, 403, 404, 412, 422]).toContain(status);
    }
  });
});

/** What reaches the provider's own only, by each of its roles; a list of tasks has none, and offering names no record. */
const ownOnly = (['provider-worker', 'provider-manager'] as const).flatMap((role) =>
  guarded
    .filter(([name]) => reachOf({ roles: [role] }, name as Action) === 'own')
    .filter(([name]) => name !== 'listTasks' && name !== 'offerFile')
    .map(([name, operation]) => ({ role, name, operation })),
);
const isList = (name: string) => ownLists.some((list) => list === name);

describe('asked by somebody of another provider', () => {
  const askAsStranger = (name: string, operation: Operation, role: Role) =>
    ask(name, operation, {
      ...callerOf(names[role]),
      userId: 'stranger',
      providerId: id<'Provider'>('P9'),
    });

  it.each(ownOnly.filter(({ name }) => isList(name)))(
    '$name gives a $role nothing of P1',
    async ({ role, name, operation }) => {
      const { json } = await askAsStranger(name, operation, role);
      const { items = [] } = json as { items?: unknown[] };
      expect(items).toEqual([]);
    },
  );

  it.each(ownOnly.filter(({ name }) => !isList(name)))(
    '$name refuses a $role',
    async ({ role, name, operation }) => {
      const { status, code } = await askAsStranger(name, operation, role);
      expect(['not-yours', 'request-invalid', 'not-allowed', 'version-stale']).toContain(code);
      expect(status).toBeGreaterThanOrEqual(400);
    },
  );
});

describe('the use log', () => {
  it('has one entry for each act that shows clients, before they are shown', async () => {
    const caller = { ...callerOf('case-worker', 'kymenlaakso'), userId: 'looker' };
    await send('GET', '/clients', { as: caller });
    await send('GET', '/clients/C1', { as: caller });
    await send('GET', '/frameworks', { as: caller });
    const day = helsinkiDayOf(new Date());
    const { json } = await send('GET', `/uses/${day}?limit=200`, { as: callerOf('auditor') });
    const { items } = json as { items: { record: Record<string, unknown> }[] };
    const own = items.map(({ record }) => record).filter(({ userId }) => userId === 'looker');
    expect(own).toMatchObject([
      { action: 'listClients', clientIds: ['C1'] },
      { action: 'readClient', clientIds: ['C1'], roles: ['case-worker'] },
    ]);
  });
});
