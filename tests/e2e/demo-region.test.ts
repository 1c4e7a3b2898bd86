import { readFile } from 'node:fs/promises';

import { kymenlaakso } from '@jatkopolku/demo';
import { type EngineHandle, openEngine } from '@jatkopolku/engine';
import { openRegion, readSettings, userIdOf } from '@jatkopolku/local';
import { makeGrant } from '@jatkopolku/testing/builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  type Terminal,
  type Workplace,
  jatkopolku,
  makeWorkplace,
  openTerminal,
} from './program.ts';

interface Expected {
  accepted: unknown;
  rejected: unknown;
  months: { month: string }[];
  years: Record<string, unknown>;
  ended: Record<string, unknown>;
}

const year = (name: string) => ['--from', `${name}-01-01`, '--to', `${name}-12-31`];

/** Each month is released the same way: some are enough, and the last ones stay as they were booked. */
const RELEASED = 4;
/** Some thirty commands, one after the other. */
const COMMANDS_MS = 900_000;

let place: Workplace;
let engine: EngineHandle;
let terminal: Terminal;
let expected: Expected;
let imported: object;

beforeAll(async () => {
  place = await makeWorkplace();
  const file = new URL('../expected/kymenlaakso.json', import.meta.url);
  expected = JSON.parse(await readFile(file, 'utf8')) as Expected;
  terminal = openTerminal();
  // The commands share it, as they do where the program serves.
  engine = await openEngine({ file: place.data });
  imported = (await run('import', kymenlaakso.folder)) as object;
});
afterAll(async () => {
  terminal.close();
  await engine.close();
  await place.remove();
});

const run = (...args: string[]) => terminal.json(...args, '--data', place.data);
const say = (...args: string[]) => terminal.run(...args, '--data', place.data);

async function byYear(report: string, years: Record<string, unknown>) {
  const entries: [string, unknown][] = [];
  for (const name of Object.keys(years))
    entries.push([name, await run('report', report, ...year(name))]);
  return Object.fromEntries(entries);
}

/** Keys in one order everywhere, so that equal documents are equal bytes. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, field]) => [key, canonical(field)]));
}

function bytes(value: unknown): string {
  return JSON.stringify(canonical(value), null, 1);
}

describe('the demo region', () => {
  it(
    'imported and settled gives the expected figures byte for byte',
    async () => {
      const months: unknown[] = [];
      for (const { month } of expected.months) months.push(await run('settle', month));
      const quarter = ['--from', '2021-01-01', '--to', '2021-03-31'];
      const feedback = (await run('report', 'feedback', ...year('2020'))) as {
        feedback_average: number;
      };
      const actual = {
        ...imported,
        months,
        years: await byYear('clients', expected.years),
        ended: await byYear('ended', expected.ended),
        ended_2021q1_by_length: await run('report', 'lengths', ...quarter),
        reviews_on_time: await run('report', 'reviews', ...year('2020')),
        feedback_average: feedback.feedback_average,
      };
      expect(bytes(actual)).toBe(bytes(expected));
    },
    COMMANDS_MS,
  );

  it('serves commands that run at the same moment, whichever ends first', async () => {
    const months = ['2020-01', '2020-02', '2020-03', '2020-04'];
    const settled = await Promise.all(
      months.map((month) => jatkopolku('settle', month, '--dry-run', '--data', place.data)),
    );
    expect(settled.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  });

  it('settled again books nothing and says so', async () => {
    const { code, stderr } = await say('settle', '2020-01');
    // A slow machine hears how far it is before.
    const last = stderr.trimEnd().split('\n').at(-1);
    expect([code, last]).toEqual([0, '2020-01: nothing to book, all of it is booked already.']);
  });

  it('is reported to people in tables and sentences', async () => {
    const settled = await say('settle', '2020-01', '--dry-run');
    expect(settled.stdout).toContain('Settlement of 2020-01: 922 clients, 6313 attended days');
    const report = await say('report', 'clients', ...year('2020'));
    expect(report.stdout).toMatch(/clients +1255/);
  });

  it(
    'is released by another person than who booked it, and its books are whole, released or not',
    async () => {
      await giveFinance('risto');
      const own = await say('release', '2020-01');
      expect([own.code, own.stderr]).toEqual([
        1,
        'Somebody else must decide this: you made it yourself.\n',
      ]);
      for (const { month } of expected.months.slice(0, RELEASED)) {
        const { runs } = (await run('release', month, '--as', 'risto')) as { runs: object[] };
        expect(runs).toMatchObject([{ runNo: 1, state: 'released' }]);
      }
      expect(await run('verify')).toMatchObject({
        months: 15,
        runs: 15,
        statements: 600,
        recomputed: 600,
        findings: [],
      });
    },
    COMMANDS_MS,
  );
});

/** Gives somebody the role of finance, as an administrator would. */
async function giveFinance(user: string): Promise<void> {
  const region = await openRegion(readSettings({ data: place.data }, {}));
  const record = makeGrant({ userId: userIdOf(user), role: 'finance', providerId: null });
  await region.records.commit([{ kind: 'grant', record }], {
    event: 'role-granted',
    actor: 'test',
  });
  await region.close();
}
