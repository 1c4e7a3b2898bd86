import { type Problem, type Result, invariant, success } from '@jatkopolku/kernel';

import { type Act, type Change, MAX_ITEMS, type Records } from './records.ts';

/** DynamoDB takes at most 4 MB in one transaction, events included; texts may take three bytes a character. */
const MAX_CHARACTERS = 600_000;

/**
 * Writes groups of changes in order, each group whole or not at all, as many groups to a transaction
 * as fit. One transaction after the other: what a stopped run has written is a beginning of the whole,
 * so that the same work begun again goes on from there.
 * @returns `changed-meanwhile` when somebody changed the same records meanwhile.
 */
export async function commitAll(
  records: Records,
  groups: AsyncIterable<readonly Change[]> | Iterable<readonly Change[]>,
  act: Act,
  onCommitted: (changes: number) => void = () => {},
): Promise<Result<void, Problem>> {
  // While one is written the next is prepared, and begins when that one is done.
  let writing: Promise<Result<void, Problem>> = Promise.resolve(success(undefined));
  for await (const transaction of packed(records, groups)) {
    const result = await writing;
    if (!result.ok) return result;
    writing = records.commit(transaction, act).then((written) => {
      if (written.ok) onCommitted(transaction.length);
      return written;
    });
    // An error is thrown where it is waited for, which may be after the next is prepared.
    writing.catch(() => {});
  }
  return writing;
}

function isReplacing(group: readonly Change[]): boolean {
  return group.some(({ before }) => before !== undefined);
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
