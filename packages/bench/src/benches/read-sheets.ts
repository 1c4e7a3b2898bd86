import { invariant } from '@jatkopolku/kernel';
import { openTestTable } from '@jatkopolku/testing/table';

import type { Bench } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { bareSending, openBare } from '../fixtures/bare.ts';
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
import { type Heard, hear } from '../fixtures/sent.ts';
import { measureRatio, timesText } from '../turns.ts';

const { clientId, placementId } = namesOf(1);

const reads = [
  {
    id: 'read.sheet',
    name: 'read a month sheet through the API, by the bare SDK getting it and noting the look',
    path: `/sheets/P1/${MONTH}/${clientId}/${placementId}`,
    atMost: 1.2,
    times: 100,
  },
  {
    id: 'read.month',
    name: `read a provider’s month of ${CLIENTS} sheets, by the bare SDK`,
    path: `/sheets/P1/${MONTH}?limit=100`,
    atMost: 1.25,
    times: 40,
  },
];

/**
 * A worker reads through the API; the baseline sends what the API sends by the bare SDK, one after the
 * other: the read and the entry of the access log, which is one put however the API writes it.
 */
export const readSheets: Bench = {
  id: 'read',
  name: 'Read month sheets',
  run: async () => {
    const test = await openTestTable();
    const bare = openBare(test.endpoint);
    try {
      const api = await openWorkersApi(test, 'ours');
      for (let no = 1; no <= CLIENTS; no += 1) {
        await api.send('PATCH', savePath(no), daysOf(DAYS, no));
      }
      const heard = hear(test.client);
      const figures: Figure[] = [];
      for (const { id, name, path, atMost, times } of reads) {
        const read = () => reading(api, path);
        const again = await replaying(heard, read);
        const ratio = await measureRatio(
          { ours: read, base: () => again(bare) },
          { rounds: 7, times, warm: 2 * times },
        );
        figures.push({
          id,
          name,
          unit: '×',
          goal: { atMost },
          value: ratio.value,
          spread: ratio.spread,
          note: timesText(ratio),
        });
      }
      return figures;
    } finally {
      bare.destroy();
      await test.close();
    }
  },
};

async function reading(api: WorkersApi, path: string): Promise<void> {
  const { status, body } = await api.send('GET', path);
  invariant(status === 200, `It is read: ${body}`);
}

/** What a read sends, once more by another client; each time the look has a name of its own. */
async function replaying({ sent }: Heard, read: () => Promise<void>) {
  await read();
  sent.length = 0;
  await read();
  const commands = sent.splice(0);
  let turn = 0;
  return async (bare: ReturnType<typeof openBare>) => {
    turn += 1;
    for (const command of commands) await bareSending(renamed(command, turn))(bare);
  };
}

/** The entry of a look under another key: the same one is refused a second time. */
function renamed(command: Heard['sent'][number], turn: number): Heard['sent'][number] {
  const put = putOf(command.input);
  if (!put) return command;
  const { Item, ...rest } = put;
  return {
    name: 'TransactWriteCommand',
    input: {
      TransactItems: [{ Put: { ...rest, Item: { ...Item, sk: `${String(Item['sk'])}-${turn}` } } }],
    },
  };
}

interface Put {
  readonly Item: Record<string, unknown>;
}

function putOf(input: object): Put | undefined {
  if ('Item' in input) return input as Put;
  const { TransactItems: [only] = [] } = input as { TransactItems?: readonly { Put?: Put }[] };
  return only?.Put;
}
