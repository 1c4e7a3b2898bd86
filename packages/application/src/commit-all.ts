import { type Problem, type Result, invariant, success } from '@jatkopolku/kernel';

import { type Act, type Change, MAX_ITEMS, type Records } from './records.ts';

/** DynamoDB takes at most 4 MB in one transaction, events included; texts may take three bytes a character. */
const MAX_CHARACTERS = 600_000;

/** Transactions under way at once: while the engine works on one, the next is made ready. */
const LANES = 2;

/**
 * Writes groups of changes, each group whole or not at all, as many groups to a transaction as fit.
 * Transactions with replaced records keep their order; new records may overtake one another.
 * What was written before a refusal stays: the same work begun again goes on from there.
 * @returns `changed-meanwhile` when somebody changed the same records meanwhile.
 */
export async function commitAll(
  records: Records,
  groups: AsyncIterable<readonly Change[]> | Iterable<readonly Change[]>,
  act: Act,
  onCommitted: (changes: number) => void = () => {},
): Promise<Result<void, Problem>> {
  const underWay: Promise<Result<void, Problem>>[] = [];
  for await (const transaction of packed(records, groups)) {
    const refused = await waitFor(underWay, isReplacing(transaction) ? 0 : LANES - 1);
    if (refused) return refused;
    underWay.push(begin(records, transaction, act, onCommitted));
  }
  return (await waitFor(underWay, 0)) ?? success(undefined);
}

function begin(
  records: Records,
  transaction: readonly Change[],
  act: Act,
  onCommitted: (changes: number) => void,
): Promise<Result<void, Problem>> {
  const result = records.commit(transaction, act).then((committed) => {
    if (committed.ok) onCommitted(transaction.length);
    return committed;
  });
  // It is awaited in its turn; until then a failure must not count as unhandled.
  result.catch(() => {});
  return result;
}

/** Waits until at most so many are left. @returns the first refusal, once nothing is under way. */
async function waitFor(underWay: Promise<Result<void, Problem>>[], left: number) {
  while (underWay.length > left) {
    const result = await underWay.shift();
    if (!result || result.ok) continue;
    await Promise.allSettled(underWay);
    return result;
  }
  return undefined;
}

function isReplacing(transaction: readonly Change[]): boolean {
  return transaction.some(({ before }) => before !== undefined);
}

async function* packed(
  records: Records,
  groups: AsyncIterable<readonly Change[]> | Iterable<readonly Change[]>,
): AsyncGenerator<Change[]> {
  let transaction: Change[] = [];
  let items = 0;
  let size = 0;
  for await (const group of groups) {
    const weight = group.reduce((sum, change) => sum + records.weigh(change), 0);
    invariant(weight <= MAX_ITEMS, `a group of ${weight} items fits one transaction`);
    const length = JSON.stringify(group).length;
    const isFull = items + weight > MAX_ITEMS || size + length > MAX_CHARACTERS;
    // What is replaced may have been written by the group before: no transaction holds an item twice.
    if (transaction.length > 0 && (isFull || isReplacing(group))) {
      yield transaction;
      [transaction, items, size] = [[], 0, 0];
    }
    transaction.push(...group);
    items += weight;
    size += length;
  }
  if (transaction.length > 0) yield transaction;
}
