import { invariant } from '@jatkopolku/kernel';
import { countCalls } from '@jatkopolku/store';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import {
  DAYS,
  MONTH,
  daysOf,
  namesOf,
  openWorkersApi,
  savePath,
  type WorkersApi,
} from '../fixtures/provider-month.ts';

/** Of a thousand days: 125 clients, 8 days each. */
const CLIENTS = 125;

const ways = [
  { id: 'save.units-month', name: 'a month at once', days: 8, atMost: 750 },
  { id: 'save.units-week', name: 'week by week', days: 2, atMost: 3_000 },
  { id: 'save.units-day', name: 'day by day', days: 1, atMost: 6_000 },
] as const;

/**
 * What a thousand days cost in write units of the table, with the limits held and the audit event in the
 * same transaction, and what a save reads when its worker has the month open.
 */
export const saveUnits: Bench = {
  id: 'save-units',
  name: 'Units of the table for a thousand days',
  run: async () => {
    const test = await openTestTable();
    try {
      const figures: Figure[] = [];
      for (const way of ways) figures.push(...(await figuresOf(test, way)));
      return figures;
    } finally {
      await test.close();
    }
  },
};

async function figuresOf(test: TestTable, { id, name, days, atMost }: (typeof ways)[number]) {
  const api = await openWorkersApi(test, id.replace('.', '-'), CLIENTS);
  await openMonth(api);
  const { units, writeUnits } = await countCalls(test.client, async () => {
    for (let first = 0; first < DAYS.length; first += days) {
      const some = DAYS.slice(first, first + days);
      for (let no = 1; no <= CLIENTS; no += 1) await save(api, no, some);
    }
  });
  const written: Figure = {
    id,
    name: `write units of 1,000 days, ${name}`,
    value: writeUnits,
    unit: 'units',
    goal: { atMost },
  };
  if (days < DAYS.length) return [written];
  const read: Figure = {
    id: 'save.units-read',
    name: 'read units of the 125 saves of a month at once',
    value: units - writeUnits,
    unit: 'units',
    goal: { atMost: 125 },
  };
  return [written, read];
}

/** The worker's page reads the month before anything is saved in it. */
async function openMonth(api: WorkersApi): Promise<void> {
  for (const path of [`/sheets/P1/${MONTH}?limit=100`, `/calendars/P1/${MONTH}`]) {
    const { status, body } = await api.send('GET', path);
    invariant(status === 200, `The month is read: ${body}`);
  }
}

async function save(api: WorkersApi, no: number, days: readonly string[]): Promise<void> {
  const { status, body } = await api.send('PATCH', savePath(no), daysOf(days, 0));
  invariant(status === 200, `${namesOf(no).placementId} is saved: ${body}`);
}
