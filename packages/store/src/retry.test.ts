import {
  TransactionCanceledException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { makeProvider } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { makeRecords } from './records.ts';
import { TableBusy, inRounds, patiently } from './retry.ts';
import { CALL_BUDGET_MS } from './table-definition.ts';
import { openTable } from './table.ts';

const meta = { $metadata: {}, message: 'cancelled' };
const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({
    ...meta,
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
const passing = [
  cancelled('TransactionConflict'),
  cancelled('None', 'TransactionConflict', 'ThrottlingError'),
  cancelled('ProvisionedThroughputExceeded', 'None'),
  new TransactionInProgressException(meta),
];
const lasting = [
  cancelled('ConditionalCheckFailed', 'TransactionConflict'),
  cancelled('None'),
  cancelled('ValidationError'),
  new Error('a bug'),
];

function patienceOf() {
  const pauses: number[] = [];
  const pause = (ms: number) => Promise.resolve(void pauses.push(ms));
  return { pauses, patience: { pause, random: () => 0.5, now: () => 0 } };
}

describe('a write', () => {
  it.each(passing)('is tried again after %o, longer after each', async (error) => {
    const { pauses, patience } = patienceOf();
    let left = 3;
    const write = async () => {
      left -= 1;
      if (left > 0) throw error;
      return 'written';
    };
    expect(await patiently(write, patience)).toBe('written');
    expect(pauses).toEqual([25, 50]);
  });

  it.each(lasting)('is not tried again after %o', async (error) => {
    const { pauses, patience } = patienceOf();
    const write = async () => {
      throw error;
    };
    await expect(patiently(write, patience)).rejects.toBe(error);
    expect(pauses).toEqual([]);
  });

  it('is given up after six tries', async () => {
    const { pauses, patience } = patienceOf();
    const write = async () => {
      throw cancelled('TransactionConflict');
    };
    await expect(patiently(write, patience)).rejects.toThrow(TableBusy);
    expect(pauses).toEqual([25, 50, 100, 200, 400]);
  });
});

describe('a write whose tries take long', () => {
  it('is given up when the time of a call is over', async () => {
    const { pauses, patience } = patienceOf();
    let now = 0;
    const write = async () => {
      now += CALL_BUDGET_MS / 2;
      throw cancelled('TransactionConflict');
    };
    await expect(patiently(write, { ...patience, now: () => now })).rejects.toThrow(TableBusy);
    expect(pauses).toEqual([25]);
  });
});

describe('a batch', () => {
  it('is sent until nothing is left, each time after a pause', async () => {
    const { pauses, patience } = patienceOf();
    const sent: number[][] = [];
    const send = async (left: number[]) => {
      sent.push(left);
      return left.slice(1);
    };
    await inRounds([1, 2, 3], send, patience);
    expect(sent).toEqual([[1, 2, 3], [2, 3], [3]]);
    expect(pauses).toEqual([25, 50]);
  });

  it('of which a part is never taken is an outage that passes', async () => {
    const { patience } = patienceOf();
    await expect(inRounds([1], async (left) => left, patience)).rejects.toThrow(TableBusy);
  });
});

describe('the table', () => {
  let test: TestTable;
  let conflicts = 0;
  beforeAll(async () => {
    test = await openTestTable();
  });
  afterAll(() => test.close());
  afterEach(() => {
    conflicts = 0;
  });

  /** The engine itself has no conflicts: they are put between it and the store, as DynamoDB answers them. */
  function conflicting(error = cancelled('None', 'TransactionConflict')) {
    const { endpoint, table } = test;
    const client = openTable({ endpoint, table });
    client.middlewareStack.add(
      (next, context: { commandName?: string }) => (args) => {
        if (!isTransaction(context) || conflicts === 0) return next(args);
        conflicts -= 1;
        throw error;
      },
      { step: 'initialize' },
    );
    const { pauses, patience } = patienceOf();
    const context = { client, table, regionId: `busy-${conflicts}`, clock: testClock, patience };
    return { records: makeRecords(context), pauses };
  }
  const isTransaction = ({ commandName = '' }) => commandName.startsWith('TransactWrite');
  const create = { event: 'created', actor: 'test' } as const;

  it('takes a write that met another', async () => {
    conflicts = 3;
    const { records, pauses } = conflicting();
    const record = makeProvider();
    const written = await records.commit([{ kind: 'provider', record }], create);
    expect(written).toEqual({ ok: true, value: undefined });
    expect(pauses).toHaveLength(3);
    expect(await records.get('provider', record)).toMatchObject({ version: 1 });
  });

  it('distinguishes a condition that failed from what passes beside it', async () => {
    const { records } = conflicting(cancelled('ConditionalCheckFailed', 'ThrottlingError'));
    conflicts = 1;
    const written = await records.commit([{ kind: 'provider', record: makeProvider() }], create);
    expect(written).toEqual({ ok: false, error: { code: 'changed-meanwhile' } });
  });

  it('says that it is busy when it does not come to it, and has written nothing', async () => {
    conflicts = 99;
    const { records } = conflicting();
    const record = makeProvider();
    const written = await records.commit([{ kind: 'provider', record }], create);
    expect(written).toEqual({ ok: false, error: { code: 'unavailable' } });
    expect(await records.get('provider', record)).toBeUndefined();
  });
});
