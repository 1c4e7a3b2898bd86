import { must } from '@jatkopolku/kernel';
import { type RunningRegister, demoCompanies, startRegister } from '@jatkopolku/register-server';
import {
  makeCalendar,
  makeClaim,
  makeClient,
  makeClosedPeriod,
  makePlacement,
  makeProvider,
  makeWorkplace,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { deployFunction } from './testing/deployed-api.ts';
import { isLike } from './testing/permissions.ts';
import { type Synthesised, synthesise } from './testing/synthesised.ts';

/** The first of its round's nights on which the only provider is asked about. */
const NIGHTS = Array.from({ length: 28 }, (_, day) => new Date(Date.UTC(2021, 3, 1 + day, 2, 30)));

let platform: Synthesised;
let table: TestTable;
let register: RunningRegister;
let functionId: string;

beforeAll(async () => {
  platform = synthesise();
  table = await openTestTable();
  register = await startRegister({ companies: await demoCompanies() });
  functionId = must(
    Object.keys(platform.jobs.findResources('AWS::Lambda::Function'))[0],
    'the function',
  );
}, 300_000);
afterAll(async () => {
  await register.close();
  await table.close();
});

async function nightAt(now: Date) {
  const { jobs, directory } = platform;
  return deployFunction({ stack: jobs, directory }, functionId, {
    now,
    engine: table.endpoint,
    table: table.table,
    issuer: '',
    registerUrl: register.url,
    bucket: { endpoint: '', name: '' },
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
}

/** Nobody has logged a day of it, and the deadline of its one month is over. */
const placementOfFebruary = makePlacement({
  startsOn: '2021-02-01',
  endsOn: '2021-02-26',
  endedOn: null,
});

/** A claim whose second part is due on the first of the nights. */
function lastingClaim() {
  return makeClaim({
    state: 'approved',
    decidedOn: '2021-01-10',
    secondPart: {
      months: 3,
      amountCents: 20_000,
      dueOn: '2021-04-01',
      claimBy: '2021-06-30',
      filedOn: null,
      filedBy: null,
      rejectedOn: null,
    },
  });
}

/** A day on which the client's workplace was closed: the rest of the month is asked for. */
const closedInFebruary = makeClosedPeriod({
  workplace: { businessId: '9900110-9', name: 'Town workshop' },
  startsOn: '2021-02-08',
  endsOn: '2021-02-08',
});

/** Somebody was away, of which a payer is to hear: its sheet is asked for. */
const absentInFebruary = makeCalendar({ months: { '2021-02': [0, 0b10] } });

describe('the nightly round as it is deployed', { timeout: 300_000 }, () => {
  it('asks about its share and writes to a provider inside its rights, all of which it uses', async () => {
    const records = table.records('esimerkki');
    const contact = { name: 'Contact', role: 'Manager', email: 'p1@example.fi', phone: '' };
    const record = makeProvider({ businessId: '9900044-8', contacts: [contact] });
    const act = { event: 'created', actor: 'test' } as const;
    const changes = [
      { kind: 'provider', record },
      { kind: 'claim', record: lastingClaim() },
      { kind: 'placement', record: placementOfFebruary },
      { kind: 'calendar', record: absentInFebruary },
      { kind: 'client', record: makeClient() },
      { kind: 'workplace', record: makeWorkplace() },
      { kind: 'closedPeriod', record: closedInFebruary },
    ] as const;
    await records.commit(changes, act);
    const used = new Set<string>();
    let granted: readonly string[] = [];
    for (const now of NIGHTS) {
      const { host, gate, keys, granted: rights } = await nightAt(now);
      const asked = await host.run({});
      granted = rights;
      for (const right of gate.used) used.add(right);
      expect(gate.refused).toEqual([]);
      host.close();
      await gate.close();
      await keys.close();
      if (JSON.stringify(asked) === '{"esimerkki":1}') break;
    }
    expect(await records.get('check', record)).toMatchObject({
      record: { finding: 'review', grounds: expect.arrayContaining(['trade-register']) },
    });
    const written = await records.waiting('mail', 'unsent', 10);
    expect(written.map(({ record: mail }) => mail.path).toSorted()).toEqual([
      '/claims/K1',
      '/sheets?month=2021-02',
    ]);
    const isPartOf = (right: string) =>
      granted.some((wider) => wider !== right && isLike(wider, right));
    expect(granted.filter((right) => !used.has(right) && !isPartOf(right))).toEqual([]);
  });
});

describe('its schedule', () => {
  it('starts it each morning by the clocks of Finland, and keeps what fails', () => {
    const all = Object.values(platform.jobs.findResources('AWS::Scheduler::Schedule'));
    expect(all).toMatchObject([
      {
        Properties: {
          ScheduleExpression: 'cron(30 5 * * ? *)',
          ScheduleExpressionTimezone: 'Europe/Helsinki',
          Target: { RetryPolicy: { MaximumRetryAttempts: 2 }, DeadLetterConfig: {} },
        },
      },
    ]);
    platform.jobs.resourceCountIs('AWS::SQS::Queue', 1);
  });
});
