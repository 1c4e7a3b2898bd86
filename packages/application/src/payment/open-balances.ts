import { type Balance, type PaymentBatch, balancesOf } from '@jatkopolku/domain/payment';
import { type Recovery, untakenOf } from '@jatkopolku/domain/recovery';
import type { Run } from '@jatkopolku/domain/settlement';

import { MAX_ITEMS, type Records, type Versioned } from '../records.ts';
import { statementsIn } from '../settlement/statements.ts';
import { nextBatchNo, returnedSince } from './batch-head.ts';
import { listsOf } from './payment-lists.ts';
import { creditOf } from './taken-credits.ts';

/**
 * A batch takes so many runs, and what came back of so many earlier batches, at most: each is written with its head,
 * and a transaction has its limit. The rest is in the next one.
 */
const MAX_RUNS = 30;
const MAX_ANSWERED = 15;

/** The head and the witness of its settings; and a record with its event, its unique name with it. */
const OF_HEAD = 3;
const OF_RECORD = 2;
const OF_NAMED = 3;

/** What the region owes its clients now, or they it, and what that rests on. */
export interface OpenBalances {
  readonly batchNo: PaymentBatch['batchNo'];
  /** The last batch of clients. */
  readonly last: PaymentBatch | undefined;
  readonly balances: readonly Balance[];
  /** Released runs whose clients' money the next batch takes. */
  readonly runs: readonly Versioned<Run>[];
  /** Earlier batches of which payments came back since. */
  readonly answered: readonly Versioned<PaymentBatch>[];
  /** Recoveries of which money came back, or need not, since. */
  readonly recoveries: readonly Versioned<Recovery>[];
}

/** What the next batch begins with, before it is known who can be paid. Changes nothing. */
export async function openBalances(records: Records): Promise<OpenBalances> {
  const [heads, waiting, recovered] = await Promise.all([
    records.list('paymentBatch'),
    records.waiting('run', 'released', MAX_RUNS),
    records.list('recovery'),
  ]);
  const own = heads.filter(({ record }) => record.payees === 'clients');
  const last = own.at(-1)?.record;
  const runs = waiting.filter(({ record }) => record.batchNo === null);
  const answered = own
    .filter(({ record }) => record.answers > record.answersBalanced)
    .slice(0, MAX_ANSWERED);
  const room = MAX_ITEMS - OF_HEAD - OF_RECORD * (runs.length + answered.length);
  const recoveries = recovered
    .filter(({ record }) => untakenOf(record) > 0)
    .slice(0, Math.floor(room / OF_NAMED));
  const [open, released, returned] = await Promise.all([
    last ? listsOf(records, last) : undefined,
    Promise.all(runs.map(({ record }) => releasedRun(records, record))),
    Promise.all(answered.map(({ record }) => returnedOf(records, record))),
  ]);
  const balances = balancesOf({
    open: open?.leftOut ?? [],
    runs: released,
    returned: returned.flat(),
    credits: recoveries.map(creditOf),
  });
  return { batchNo: nextBatchNo(heads), last, balances, runs, answered, recoveries };
}

async function releasedRun(records: Records, run: Run) {
  const statements = await statementsIn(records, [run]);
  return { month: run.month, lines: statements.flatMap(({ lines }) => lines) };
}

/** Payments of a batch that came back by answers that no later batch has counted. */
async function returnedOf(records: Records, batch: PaymentBatch): Promise<readonly Balance[]> {
  const { payments } = await listsOf(records, batch);
  return returnedSince(records, batch, payments);
}
