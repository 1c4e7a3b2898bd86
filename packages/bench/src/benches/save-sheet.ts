import { invariant, must } from '@jatkopolku/kernel';
import { openTestTable } from '@jatkopolku/testing/table';

import type { Bench } from '../bench.ts';
import { bareSending, forRegion, openBare } from '../fixtures/bare.ts';
import {
  CLIENTS,
  DAYS,
  daysOf,
  fillProvider,
  openWorkersApi,
  savePath,
} from '../fixtures/provider-month.ts';
import { hear } from '../fixtures/sent.ts';
import { measureRatio, timesText } from '../turns.ts';

/**
 * A worker saves a month of a client through the API, with verified token, rights, rules, limits and audit
 * event; the baseline sends the same items in the same kind of call by the bare SDK, for another region.
 */
export const saveSheet: Bench = {
  id: 'save',
  name: 'Save a month sheet',
  run: async () => {
    const test = await openTestTable();
    const bare = openBare(test.endpoint);
    try {
      const api = await openWorkersApi(test, 'ours');
      await fillProvider(test, 'base');
      const { sent } = hear(test.client);
      let turn = 0;
      const save = async () => {
        const no = (turn % CLIENTS) + 1;
        turn += 1;
        const { status, body } = await api.send('PATCH', savePath(no), daysOf(DAYS, turn % 400));
        invariant(status === 200, `A month is saved: ${body}`);
      };
      let next: ReturnType<typeof bareSending>;
      const prepare = () => {
        const place = sent.findIndex(({ name }) => name === 'TransactWriteCommand');
        const written = must(sent.splice(0, place + 1).at(-1), 'what our save has written');
        next = bareSending(forRegion(written, 'ours', 'base'));
      };
      // The baseline comes one save later, so that either side can begin a turn.
      await save();
      const ratio = await measureRatio(
        { ours: save, base: () => next(bare), prepare },
        { rounds: 7, times: CLIENTS, warm: 2 * CLIENTS },
      );
      return [
        {
          id: 'save.p50',
          name: 'save a month sheet through the API, by the bare SDK writing the same items',
          unit: '×',
          goal: { atMost: 1.5 },
          value: ratio.value,
          spread: ratio.spread,
          note: timesText(ratio),
        },
      ];
    } finally {
      bare.destroy();
      await test.close();
    }
  },
};
