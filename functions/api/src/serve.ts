import type { Records } from '@jatkopolku/application';
import type { AnswerOf, Operation } from '@jatkopolku/contracts';
import type { Caller } from '@jatkopolku/domain/access';
import type { Clock, Problem, Result } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { Authenticate } from './caller.ts';
import type { ApiContext, ApiEnvironment } from './context.ts';
import { type PlacedProblem, problemResponse } from './problem.ts';
import { type ValidRequest, readRequest } from './request.ts';

/** A region as the API works with it. */
export interface ApiRegion {
  readonly records: Records;
  readonly clock: Clock;
}

export interface ApiDependencies {
  readonly authenticate: Authenticate;
  readonly openRegion: (regionId: Caller['regionId']) => ApiRegion;
}

interface Call<O extends Operation> extends ValidRequest<O>, ApiRegion {
  readonly caller: Caller;
}

export interface Refused {
  readonly problem: Problem;
  readonly faults?: readonly PlacedProblem[];
}

/** What an operation's handler gives: its answer, or why not. */
export type Handler<O extends Operation> = (call: Call<O>) => Promise<Result<AnswerOf<O>, Refused>>;

/**
 * Serves one operation: proves who asks, validates all that is sent, shapes the answer by its schema
 * and says its version in the ETag.
 */
export function serve<O extends Operation>(
  app: Hono<ApiEnvironment>,
  { authenticate, openRegion }: ApiDependencies,
  operation: O,
  handler: Handler<O>,
): void {
  const path = `/api/v1${operation.path}`.replaceAll(/\{(\w+)\}/g, ':$1');
  app.on(operation.method, path, async (c) => {
    const caller = await authenticate(bearerOf(c));
    if (!caller) return problemResponse(c, { code: 'unauthenticated' });
    const request = await readRequest(c, operation);
    if (!request.ok) return problemResponse(c, request.error.problem, request.error.faults);
    const call = { ...request.value, caller, ...openRegion(caller.regionId) };
    const result = await handler(call);
    if (!result.ok) return problemResponse(c, result.error.problem, result.error.faults);
    return answer(c, operation, result.value);
  });
}

function bearerOf(c: ApiContext): string {
  return /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
}

function answer(c: ApiContext, operation: Operation, value: unknown): Response {
  const body = operation.answer.parse(value);
  c.header('Cache-Control', 'no-store');
  const version = versionOf(body);
  if (version !== undefined) c.header('ETag', `"${version}"`);
  return c.json(body as object, operation.effect === 'create' ? 201 : 200);
}

function versionOf(body: unknown): number | undefined {
  const isVersioned = typeof body === 'object' && body !== null && 'version' in body;
  return isVersioned ? Number(body.version) : undefined;
}
