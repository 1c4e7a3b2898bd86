import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

interface Capacity {
  readonly CapacityUnits?: number;
}
interface Consumed {
  readonly ConsumedCapacity?: Capacity | readonly Capacity[];
}

/** What went to the table while something was read, or written. */
interface Calls {
  calls: number;
  /** Capacity units, as the engine counts them. */
  units: number;
  /** Those of them that were written. */
  writeUnits: number;
}

/** Reads or writes something, and counts the requests that it takes and what they cost. */
export async function countCalls<T>(
  client: DynamoDBDocumentClient,
  work: () => Promise<T>,
): Promise<Calls & { readonly answer: T }> {
  const counted: Calls = { calls: 0, units: 0, writeUnits: 0 };
  const name = 'counting-calls';
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        counted.calls += 1;
        const asked = { ...args.input, ReturnConsumedCapacity: 'TOTAL' };
        const result = await next({ ...args, input: asked });
        const { ConsumedCapacity: consumed } = result.output as Consumed;
        const parts = consumed === undefined ? [] : [consumed].flat();
        for (const { CapacityUnits = 0 } of parts as readonly Capacity[]) {
          counted.units += CapacityUnits;
          if (/Write|Put|Delete|Update/.test(commandName)) counted.writeUnits += CapacityUnits;
        }
        return result;
      },
    { step: 'initialize', name },
  );
  try {
    return { answer: await work(), ...counted };
  } finally {
    client.middlewareStack.remove(name);
  }
}
