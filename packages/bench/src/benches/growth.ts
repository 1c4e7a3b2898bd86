import { bookMonth } from '@jatkopolku/application';
import { clockAt, invariant, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { businessIds, fillRegionMonth, regionMonth } from '@jatkopolku/testing/region-month';
import { makeRegister } from '@jatkopolku/testing/register';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import {
  CLIENTS,
  DAYS,
  MONTH,
  type WorkersApi,
  daysOf,
  namesOf,
  openWorkersApi,
  savePath,
} from '../fixtures/provider-month.ts';
import { measureRatio, timesText } from '../turns.ts';

/** Wellbeing services counties, with Helsinki (and Åland apart). */
const COUNTRY = 22;
const month = must(parseMonth(regionMonth.month), 'a month');
const clock = clockAt(localDate('2021-07-01'));
const ids = businessIds(regionMonth.providers);

/**
 * The same work in a table with one region and in tables with ten and with the country's: what a region asks
 * for costs the same, with others in the table as without.
 */
export const growth: Bench = {
  id: 'growth',
  name: 'Growth from one region to the country',
  isLong: true,
  run: async () => {
    const one = await openRegions(1);
    try {
      const alone = await book(one.test);
      const figures: Figure[] = [];
      for (const count of [10, COUNTRY]) figures.push(...(await against(one.api, alone, count)));
      return figures;
    } finally {
      await one.test.close();
    }
  },
};

interface Opened {
  readonly test: TestTable;
  readonly api: WorkersApi;
}

/** The region that works, and the others: each with a provider's month and a region's month. */
async function openRegions(count: number): Promise<Opened> {
  const test = await openTestTable();
  for (let no = 1; no < count; no += 1) {
    await fillRegionMonth(test.region(`other-${no}`, clock).records, ids);
  }
  await fillRegionMonth(test.region('booking', clock).records, ids);
  const api = await openWorkersApi(test, 'ours');
  for (let no = 1; no <= CLIENTS; no += 1) {
    await api.send('PATCH', savePath(no), daysOf(DAYS, no));
  }
  return { test, api };
}

interface Booked {
  readonly calls: number;
  readonly units: number;
}

async function book(test: TestTable): Promise<Booked> {
  const { records } = test.region('booking', clock);
  const register = makeRegister(Object.fromEntries(ids.map((id) => [id, {}])));
  const { answer, calls, units } = await countCalls(test.client, () =>
    bookMonth({ records, register, clock }, month, { actor: 'bench' }),
  );
  invariant(answer.ok, 'The month is booked');
  return { calls, units };
}

async function against(alone: WorkersApi, booked: Booked, count: number): Promise<Figure[]> {
  const { test, api } = await openRegions(count);
  try {
    const figures: Figure[] = [];
    for (const [what, work] of Object.entries({ save, read })) {
      const ratio = await measureRatio(
        { ours: work(api), base: work(alone) },
        { rounds: 7, times: CLIENTS, warm: CLIENTS },
      );
      figures.push({
        id: `growth.${what}-${count}`,
        name: `${what} a month sheet with ${count} regions in the table, by the same with one`,
        unit: '×',
        goal: { atMost: 1.25 },
        value: ratio.value,
        spread: ratio.spread,
        note: timesText(ratio),
      });
    }
    const more = (await book(test)).units - booked.units;
    const units = {
      id: `growth.units-${count}`,
      name: `units that booking a month costs more with ${count} regions`,
      value: more,
      unit: 'units',
      goal: { atMost: 0 },
    };
    return [...figures, units];
  } finally {
    await test.close();
  }
}

function save(api: WorkersApi) {
  let turn = 0;
  return async () => {
    turn += 1;
    const { status } = await api.send(
      'PATCH',
      savePath((turn % CLIENTS) + 1),
      daysOf(DAYS, turn % 400),
    );
    invariant(status === 200, 'It is saved');
  };
}

function read(api: WorkersApi) {
  let turn = 0;
  return async () => {
    turn += 1;
    const { clientId, placementId } = namesOf((turn % CLIENTS) + 1);
    const path = `/sheets/P1/${MONTH}/${clientId}/${placementId}`;
    const { status } = await api.send('GET', path);
    invariant(status === 200, 'It is read');
  };
}
