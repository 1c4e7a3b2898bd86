import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

interface Capacity {
  readonly CapacityUnits?: number;
}
interface Consumed {
  readonly ConsumedCapacity?: Capacity | readonly Capacity[];
}

/** What went to the table while something was read, or written. */
export interface Reads {
  calls: number;
  /** Capacity units, as the engine counts them. */
  units: number;
  /** Those of them that were written. */
  writeUnits: number;
}

/** Reads or writes something, and counts the requests that it takes and what they cost. */
export async function countReads<T>(
  client: DynamoDBDocumentClient,
  read: () => Promise<T>,
): Promise<Reads & { readonly answer: T }> {
  const reads: Reads = { calls: 0, units: 0, writeUnits: 0 };
  const name = 'counting-reads';
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        reads.calls += 1;
        const asked = { ...args.input, ReturnConsumedCapacity: 'TOTAL' };
        const result = await next({ ...args, input: asked });
        const { ConsumedCapacity: consumed } = result.output as Consumed;
        const parts = consumed === undefined ? [] : [consumed].flat();
        for (const { CapacityUnits = 0 } of parts as readonly Capacity[]) {
          reads.units += CapacityUnits;
          if (/Write|Put|Delete|Update/.test(commandName)) reads.writeUnits += CapacityUnits;
        }
        return result;
      },
    { step: 'initialize', name },
  );
  try {
    return { answer: await read(), ...reads };
  } finally {
    client.middlewareStack.remove(name);
  }
}
