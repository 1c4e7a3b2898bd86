import type { Records, Refusal, Requests } from '@jatkopolku/application';
import type { AnswerOf, Operation } from '@jatkopolku/contracts';
import type { Caller } from '@jatkopolku/domain/access';
import type { Clock, Result } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import { sendAnswer } from './answer.ts';
import type { Authenticate } from './caller.ts';
import type { ApiContext, ApiEnvironment } from './context.ts';
import { problemResponse } from './problem.ts';
import { toRefused } from './refused.ts';
import { type ValidRequest, readRequest } from './request.ts';

/** A region as the API works with it. */
export interface ApiRegion {
  readonly records: Records;
  readonly clock: Clock;
  readonly requests: Requests;
}

export interface ApiDependencies<Region extends ApiRegion = ApiRegion> {
  readonly authenticate: Authenticate;
  readonly openRegion: (regionId: Caller['regionId']) => Region;
}

export type Call<O extends Operation, Region extends ApiRegion = ApiRegion> = ValidRequest<O> &
  Region & { readonly caller: Caller };

/** What an operation's handler gives: its answer, or why not. */
export type Handler<O extends Operation, Region extends ApiRegion = ApiRegion> = (
  call: Call<O, Region>,
) => Promise<Result<AnswerOf<O>, Refusal>>;

type App = Hono<ApiEnvironment>;
export type Respond<O extends Operation, Region extends ApiRegion> = (
  c: ApiContext,
  call: Call<O, Region>,
) => Promise<Response>;

/** Serves one operation: its answer is shaped by its schema and tells its version in the ETag. */
export function serve<O extends Operation, Region extends ApiRegion>(
  app: App,
  api: ApiDependencies<Region>,
  operation: O,
  handler: Handler<O, Region>,
): void {
  route(app, api, operation, async (c, call) => {
    const result = await handler(call);
    return result.ok
      ? sendAnswer(c, operation.answer.parse(result.value))
      : refuse(c, operation, result.error);
  });
}

/** Routes an operation: proves who asks and validates all that is sent before it is responded to. */
export function route<O extends Operation, Region extends ApiRegion>(
  app: App,
  { authenticate, openRegion }: ApiDependencies<Region>,
  operation: O,
  respond: Respond<O, Region>,
): void {
  const path = `/api/v1${operation.path}`.replaceAll(/\{(\w+)\}/g, ':$1');
  app.on(operation.method, path, async (c) => {
    const caller = await authenticate(bearerOf(c));
    if (!caller) return unauthenticated(c);
    const request = await readRequest(c, operation);
    if (!request.ok) return problemResponse(c, request.error.problem, request.error.faults);
    return respond(c, { ...request.value, ...openRegion(caller.regionId), caller });
  });
}

export function refuse(c: ApiContext, operation: Operation, reasons: Refusal): Response {
  const { problem, faults } = toRefused(reasons, operation);
  return problemResponse(c, problem, faults);
}

function bearerOf(c: ApiContext): string {
  return /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
}

/** RFC 9110, 11.6.1: who is not let in is told how to come. */
function unauthenticated(c: ApiContext): Response {
  c.header('WWW-Authenticate', 'Bearer');
  return problemResponse(c, { code: 'unauthenticated' });
}
