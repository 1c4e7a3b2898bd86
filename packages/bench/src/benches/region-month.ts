import { bookMonth, previewMonth } from '@jatkopolku/application';
import { clockAt, invariant, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { businessIds, fillRegionMonth, regionMonth } from '@jatkopolku/testing/region-month';
import { makeRegister } from '@jatkopolku/testing/register';
import { openTestTable } from '@jatkopolku/testing/table';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { bareSending, openBare } from '../fixtures/bare.ts';
import { hear } from '../fixtures/sent.ts';
import { measureRatio, timesText } from '../turns.ts';

const month = must(parseMonth(regionMonth.month), 'a month');
const clock = clockAt(localDate('2021-07-01'));

/**
 * A region's month of 1,500 clients and 12,000 days: previewed, against the bare SDK that sends all reads of
 * the preview at once; and booked with its company checks, in units and calls of the table.
 */
export const regionMonths: Bench = {
  id: 'month',
  name: 'Preview and book a region’s month',
  run: async () => {
    const test = await openTestTable();
    const bare = openBare(test.endpoint);
    try {
      const records = test.records();
      const ids = businessIds(regionMonth.providers);
      await fillRegionMonth(records, ids);
      const heard = hear(test.client);
      await previewMonth(records, month);
      const reads = heard.sent.splice(0).map(bareSending);
      heard.stop();
      const previewed = await measureRatio(
        {
          ours: () => previewMonth(records, month),
          base: () => Promise.all(reads.map((read) => read(bare))),
        },
        { rounds: 7, times: 3, warm: 2 },
      );
      const register = makeRegister(Object.fromEntries(ids.map((id) => [id, {}])));
      const { answer, calls, units, writeUnits } = await countCalls(test.client, () =>
        bookMonth({ records, register, clock }, month, { actor: 'bench' }),
      );
      invariant(answer.ok, 'The month is booked');
      return [
        {
          id: 'month.preview',
          name: 'preview a region’s month, by the bare SDK reading the same items at once',
          unit: '×',
          goal: { atMost: 1.3 },
          value: previewed.value,
          spread: previewed.spread,
          note: timesText(previewed),
        },
        count('month.read', 'book it: read units', units - writeUnits, 250),
        count('month.written', 'book it: write units', writeUnits, 300),
        count('month.calls', 'book it: calls', calls, 80),
      ];
    } finally {
      bare.destroy();
      await test.close();
    }
  },
};

function count(id: string, name: string, value: number, atMost: number): Figure {
  const unit = id === 'month.calls' ? 'calls' : 'units';
  return { id, name, value, unit, goal: { atMost } };
}
