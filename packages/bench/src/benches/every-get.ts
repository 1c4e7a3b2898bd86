import { type Kind, type Records, kinds } from '@jatkopolku/application';
import { type Operation, operationName, operations } from '@jatkopolku/contracts';
import {
  type Action,
  type Caller,
  callerSchema,
  policy,
  reachOf,
  roles,
} from '@jatkopolku/domain/access';
import { countCalls } from '@jatkopolku/store';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { openAppAs } from '../fixtures/app-as.ts';
import { openDemo } from '../fixtures/open-demo.ts';

/** Of the demo region; ids that are not here are those of the first record that has one. */
const asked: Readonly<Record<string, string>> = {
  providerId: 'P01',
  month: '2021-03',
  year: '2021',
  runNo: '1',
  day: '2021-04-30',
};

const queries: Readonly<Record<string, string>> = {
  readReport: '?from=2020-01-01&to=2020-12-31',
  listClaimSignals: '?from=2020-01-01&to=2020-12-31',
  readBonusForecast: '?from=2021-01&to=2021-03',
};

const reports = ['ended', 'lengths', 'reviews', 'clients', 'feedback'];

/** What computes a region's whole month reads what it is computed from, as booking it does. */
const ofWholeMonth = new Set(['previewSettlement', 'compareSettlement', 'readReconciliation']);

/** Files that are made of a whole month or range are exports, which read what they hold. */
const isExport = (name: string) => name.endsWith('Document') || name === 'readPaymentFile';

interface Cost {
  readonly name: string;
  readonly calls: number;
  readonly units: number;
}

/**
 * Every address that answers a GET on the demo region, asked by each role that may: the most calls of the
 * table that one takes, and the most read units. The caller's roles are known, as from the second request on.
 */
export const everyGet: Bench = {
  id: 'get',
  name: 'What any GET reads on the demo region',
  run: async () => {
    const demo = await openDemo();
    try {
      const costs: Cost[] = [];
      const ids = await idsIn(demo.region.records);
      for (const one of Object.values(operations)) {
        if (one.method !== 'GET' || isExport(operationName(one))) continue;
        for (const path of pathsOf(one, ids)) {
          for (const caller of callersOf(one, demo.regionId)) {
            const cost = await costOf(demo, { caller, path });
            const name = [operationName(one), ...reports.filter((report) => path.includes(report))];
            if (cost) costs.push({ ...cost, name: name.join(' ') });
          }
        }
      }
      const open = new Set(costs.map(({ name }) => name.split(' ')[0]));
      const [months, others] = [true, false].map((isMonth) =>
        costs.filter(({ name }) => ofWholeMonth.has(name) === isMonth),
      );
      return [
        figure(others, { id: 'get', name: 'any other GET', what: 'calls', atMost: 40 }),
        figure(others, { id: 'get', name: 'any other GET', what: 'units', atMost: 60 }),
        figure(months, {
          id: 'get.month',
          name: 'a GET of a whole month',
          what: 'calls',
          atMost: 80,
        }),
        figure(months, {
          id: 'get.month',
          name: 'a GET of a whole month',
          what: 'units',
          atMost: 250,
        }),
        answered(open.size),
      ];
    } finally {
      await demo.close();
    }
  },
};

interface Asked {
  readonly id: string;
  readonly name: string;
  readonly what: 'calls' | 'units';
  readonly atMost: number;
}

function figure(costs: readonly Cost[] = [], { id, name: of, what, atMost }: Asked): Figure {
  const byCost = costs.toSorted((a, b) => b[what] - a[what]);
  // Of the roles that may ask, the one for whom most is read.
  const worst = byCost.filter(
    ({ name }, at) => byCost.findIndex((one) => one.name === name) === at,
  );
  const beyond = worst.filter((cost) => cost[what] > atMost);
  const named = (beyond.length > 0 ? beyond : worst.slice(0, 1)).map(
    (cost) => `${cost.name} ${cost[what]}`,
  );
  return {
    id: `${id}.${what}`,
    name: `${of}: most ${what === 'calls' ? 'calls' : 'read units'}`,
    value: worst[0]?.[what] ?? Number.NaN,
    unit: what,
    goal: { atMost },
    note: named.join(', '),
  };
}

/** So that an address that is refused does not go for a cheap one. */
function answered(value: number): Figure {
  return {
    id: 'get.answered',
    name: 'GETs that answered, and were counted',
    value,
    unit: 'operations',
    goal: { atLeast: 70 },
  };
}

type Demo = Awaited<ReturnType<typeof openDemo>>;

async function costOf(
  { client, region, regionId }: Demo,
  { caller, path }: { readonly caller: Caller; readonly path: string },
): Promise<Omit<Cost, 'name'> | undefined> {
  const app = openAppAs(caller, { regionId, region });
  const { answer, calls, units, writeUnits } = await countCalls(client, async () =>
    app.request(path, { headers: { Authorization: 'Bearer bench' } }),
  );
  return answer.status === 200 ? { calls, units: units - writeUnits } : undefined;
}

/** Each role that may alone; a provider's people are of the largest one. */
function callersOf(operation: Operation, regionId: string): Caller[] {
  return roles
    .map((role) =>
      callerSchema.parse({
        userId: `bench-${role}`,
        name: 'Bench',
        roles: [role],
        providerId: role.startsWith('provider-') ? asked['providerId'] : null,
        regionId,
      }),
    )
    .filter((caller) => mayAsk(caller, operationName(operation)));
}

/** What is not in the policy is open to everybody with a role. */
function mayAsk(caller: Caller, name: string): boolean {
  return !(name in policy) || reachOf(caller, name as Action) !== undefined;
}

function pathsOf(operation: Operation, ids: Readonly<Record<string, string>>): string[] {
  const { path, query } = operation;
  const name = operationName(operation);
  const given = { ...ids, ...asked };
  const filled = path.replaceAll(/\{(\w+)\}/g, (whole, part: string) =>
    part in given ? encodeURIComponent(given[part as keyof typeof given] ?? '') : whole,
  );
  const limit = 'limit' in query.shape ? '?limit=200' : '';
  const full = `/api/v1${filled}${queries[name] ?? limit}`;
  return path.includes('{report}')
    ? reports.map((report) => full.replace('{report}', report))
    : [full];
}

/** An id of each kind, of the first of its records. */
async function idsIn(records: Records): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const kind of Object.keys(kinds) as Kind[]) {
    const { partition } = kinds[kind] as { partition?: readonly string[] };
    if (partition !== undefined) continue;
    const first = { partition: undefined, limit: 1, cursor: undefined } as const;
    const page = await records.page(kind as 'client', first);
    for (const [field, value] of Object.entries(page?.items[0]?.record ?? {})) {
      const isName = /(?:Id|No)$/.test(field);
      if (isName && (typeof value === 'string' || typeof value === 'number')) {
        ids[field] ??= String(value);
      }
    }
  }
  return ids;
}
