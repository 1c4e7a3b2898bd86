import type { Refusal } from '@jatkopolku/application';
import type { AnswerOf, Operation } from '@jatkopolku/contracts';
import { type Result, invariant } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiRegion, Call } from './call.ts';
import type { ApiContext, ApiEnvironment } from './context.ts';
import { type ApiDependencies, noteLooking, refuse, route } from './serve.ts';

/** An operation whose answer ends with the bytes of a document. */
type DocumentOperation = Operation & { readonly effect: 'read' };

/** What is answered beside the bytes, and the document in pieces, in their order. */
type Written<O extends Operation> = Omit<AnswerOf<O>, 'base64'> & {
  readonly pieces: Iterable<string>;
};

const NO_BYTES = '"base64":""}';

/**
 * Serves a document while it is written, so that no copy of the whole is held. Its form is that of any other
 * answer, with the bytes as its last field: one that breaks off half-way is no JSON, and nobody takes it for the
 * whole.
 */
export function serveDocument<O extends DocumentOperation, Region extends ApiRegion>(
  app: Hono<ApiEnvironment>,
  api: ApiDependencies<Region>,
  operation: O,
  handler: (call: Call<O, Region>) => Promise<Result<Written<O>, Refusal>>,
): void {
  route(app, api, operation, async (c, call) => {
    const result = await handler(call);
    if (!result.ok) return refuse(c, operation, call, result.error);
    const { pieces, ...said } = result.value;
    const body = operation.answer.parse({ ...said, base64: '' });
    await noteLooking(c, operation, call, body);
    const empty = JSON.stringify(body);
    invariant(empty.endsWith(NO_BYTES), 'The bytes of a document are the last field of its answer');
    return stream(c, inBase64(empty.slice(0, -2), pieces));
  });
}

/**
 * What breaks it off is logged as what breaks any other answer, though its status was sent before. It is not thrown
 * on: the server writes the words of an error where the document broke off, and nobody outside is to read them.
 */
function stream(c: ApiContext, parts: Iterator<Uint8Array<ArrayBuffer>>): Response {
  const failed = c.get('failed');
  const pull = (controller: ReadableStreamDefaultController) => {
    try {
      const { done, value } = parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    } catch (error) {
      failed(error);
      controller.error(new Error('The document broke off'));
    }
  };
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', 'application/json');
  return c.body(new ReadableStream({ pull }));
}

/** Three bytes are four signs: what is left over goes with the next piece. */
function* inBase64(begin: string, pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  yield Buffer.from(begin);
  let rest = Buffer.alloc(0);
  for (const piece of pieces) {
    const bytes = Buffer.concat([rest, Buffer.from(piece)]);
    const end = bytes.length - (bytes.length % 3);
    yield Buffer.from(bytes.toString('base64', 0, end), 'latin1');
    rest = bytes.subarray(end);
  }
  yield Buffer.from(`${rest.toString('base64')}"}`);
}
