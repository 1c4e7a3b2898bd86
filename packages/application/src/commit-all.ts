import { invariant } from '@jatkopolku/kernel';
import { type Act, type Change, MAX_ITEMS, type Records } from './records.ts';
import { RefusedInput } from './refused-input.ts';

/**
 * Writes groups of changes in order, each group whole or not at all, as many groups to a transaction
 * as fit. What was written before a refusal stays: the same work begun again goes on from there.
 * @throws RefusedInput when somebody changed the same records meanwhile.
 */
export async function commitAll(
  records: Records,
  groups: AsyncIterable<readonly Change[]> | Iterable<readonly Change[]>,
  act: Act,
  onCommitted: (changes: number) => void = () => {},
): Promise<void> {
  for await (const transaction of packed(records, groups)) {
    const result = await records.commit(transaction, act);
    if (!result.ok) throw new RefusedInput(result.error);
    onCommitted(transaction.length);
  }
}

async function* packed(
  records: Records,
  groups: AsyncIterable<readonly Change[]> | Iterable<readonly Change[]>,
): AsyncGenerator<Change[]> {
  let transaction: Change[] = [];
  let items = 0;
  for await (const group of groups) {
    const weight = group.reduce((sum, change) => sum + records.weigh(change), 0);
    invariant(weight <= MAX_ITEMS, `a group of ${weight} items fits one transaction`);
    if (items + weight > MAX_ITEMS) {
      yield transaction;
      [transaction, items] = [[], 0];
    }
    transaction.push(...group);
    items += weight;
  }
  if (transaction.length > 0) yield transaction;
}
