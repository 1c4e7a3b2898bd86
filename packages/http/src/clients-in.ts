import { type ClientId, clientIdSchema } from '@jatkopolku/domain/client';
import * as z from 'zod';

const idsSchema = z.array(clientIdSchema);

/** The clients that an answer names, each once. */
export function clientsIn(body: unknown): ClientId[] {
  const found = new Set<ClientId>();
  collect(body, found);
  return [...found];
}

function collect(value: unknown, found: Set<ClientId>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (name === 'clientId') found.add(clientIdSchema.parse(part));
    else if (name === 'clientIds') for (const one of idsSchema.parse(part)) found.add(one);
    else collect(part, found);
  }
}
