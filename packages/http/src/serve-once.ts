import { createHash } from 'node:crypto';

import type { Refusal } from '@jatkopolku/application';
import type { AnswerOf, Operation } from '@jatkopolku/contracts';
import { success } from '@jatkopolku/kernel';
import type { Hono } from 'hono';
import * as z from 'zod';

import { locationOf, sendAnswer } from './answer.ts';
import type { ApiRegion, Call } from './call.ts';
import type { ApiContext, ApiEnvironment } from './context.ts';
import { type ApiDependencies, type Handler, refuse, route } from './serve.ts';

const versionedSchema = z.object({ record: z.unknown(), version: z.int() });

/** Gives a name to what is made, or to a part of it: the same request always gives the same one. */
type NewId = (prefix: string, part?: string) => string;

export interface Once<O extends Operation, Region extends ApiRegion> {
  /** Does what is asked. */
  readonly make: (call: Call<O, Region>, newId: NewId) => ReturnType<Handler<O, Region>>;
  /** What the same request made before, as it is now. */
  readonly again: (call: Call<O, Region>, newId: NewId) => Promise<AnswerOf<O> | undefined>;
}

/**
 * Serves an operation that makes something, once for each Idempotency-Key. A repeat is answered with
 * what was made: with 201 while it is as it was answered first, with 200 once it has changed.
 */
export function serveOnce<O extends Operation, Region extends ApiRegion>(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies<Region>,
  operation: O,
  { make, again }: Once<O, Region>,
): void {
  route(app, api, operation, async (c, call) => {
    const newId = idsOf(operation, call);
    let fresh: unknown;
    const answered = await call.requests.once<Refusal>(nameOf(operation, call), async () => {
      const result = await make(call, newId);
      if (!result.ok) return result;
      fresh = operation.answer.parse(result.value);
      return success({ hash: hashOf(fresh) });
    });
    if (!answered.ok) return refuse(c, operation, call, [answered.error].flat());
    if (!answered.value.isRepeat) return sendMade(c, operation, fresh);
    const known = await again(call, newId);
    if (known === undefined) return refuse(c, operation, call, [{ code: 'not-found' }]);
    const body = operation.answer.parse(known);
    c.header('Idempotency-Replayed', 'true');
    const isSame = hashOf(body) === answered.value.hash;
    return isSame ? sendMade(c, operation, body) : sendAnswer(c, body);
  });
}

function sendMade(c: ApiContext, operation: Operation, body: unknown): Response {
  const location = locationOf(operation, body);
  if (location !== undefined) c.header('Location', location);
  return sendAnswer(c, body, 201);
}

function nameOf<O extends Operation>({ method, path }: O, call: Call<O>) {
  return {
    operation: `${method} ${path}`,
    userId: call.caller.userId,
    key: call.idempotencyKey,
    content: [call.params, call.body],
  };
}

/** Ten characters without vowels and look-alikes: easy to say, and no words come out of them. */
const LETTERS = '0123456789BCDFGHJKLMNPQRSTVWXZ';

/** Even when the memory of a request is lost half-way, the request sent again makes the same record. */
function idsOf<O extends Operation>(operation: O, call: Call<O>): NewId {
  return (prefix, ...part) => {
    const { content: _content, ...name } = nameOf(operation, call);
    const bytes = createHash('sha256')
      .update(JSON.stringify([prefix, name, ...part]))
      .digest();
    const letters = [...bytes.subarray(0, 10)].map((byte) => LETTERS[byte % LETTERS.length]);
    return `${prefix}-${letters.join('')}`;
  };
}

/** Of the record where there is one: an address signed for an answer is another one each time. */
function hashOf(body: unknown): string {
  const { record, version } = versionedSchema.safeParse(body).data ?? {};
  const content = record === undefined ? body : [record, version];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}
