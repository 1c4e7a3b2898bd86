import { type FindMemberships, type Refusal, logAccess } from '@jatkopolku/application';
import { type Operation, operationName, operationSlice } from '@jatkopolku/contracts';
import type { Caller } from '@jatkopolku/domain/access';
import type { Result } from '@jatkopolku/kernel';
import type { Hono } from 'hono';
import * as z from 'zod';

import { sendAnswer } from './answer.ts';
import type { ApiRegion, Call } from './call.ts';
import { ACTING_AS, type Authenticate, findCaller } from './caller.ts';
import { clientsIn } from './clients-in.ts';
import type { ApiContext, ApiEnvironment } from './context.ts';
import { limitBody } from './limit-body.ts';
import { type Handled, withActions } from './permitted.ts';
import { problemResponse } from './problem.ts';
import { toRefused } from './refused.ts';
import { readRequest } from './request.ts';
import { allowedReach } from './rights.ts';
import { unknownProblem } from './subjects.ts';

export interface ApiDependencies<Region extends ApiRegion = ApiRegion> {
  readonly authenticate: Authenticate;
  readonly memberships: FindMemberships;
  readonly openRegion: (regionId: Caller['regionId']) => Region;
  /** All regions that are served, for what names none. */
  readonly regionIds: readonly string[];
}

/** What an operation's handler gives: its answer, or why not. */
export type Handler<O extends Operation, Region extends ApiRegion = ApiRegion> = (
  call: Call<O, Region>,
) => Promise<Result<Handled<O>, Refusal>>;

type App = Hono<ApiEnvironment>;
export type Respond<O extends Operation, Region extends ApiRegion> = (
  c: ApiContext,
  call: Call<O, Region>,
) => Promise<Response>;

/** Serves one operation: its answer is shaped by its schema and carries its version in the ETag. */
export function serve<O extends Operation, Region extends ApiRegion>(
  app: App,
  api: ApiDependencies<Region>,
  operation: O,
  handler: Handler<O, Region>,
): void {
  route(app, api, operation, async (c, call) => {
    const result = await handler(call);
    if (!result.ok) return refuse(c, operation, call, result.error);
    const body = operation.answer.parse(withActions(operation, call, result.value));
    if (operation.effect === 'read') await noteLooking(c, operation, call, body);
    return sendAnswer(c, body);
  });
}

/** Routes an operation: who asks is proven and may, and what is sent is valid, before it is responded to. */
export function route<O extends Operation, Region extends ApiRegion>(
  app: App,
  api: ApiDependencies<Region>,
  operation: O,
  respond: Respond<O, Region>,
): void {
  const path = `/api/v1${operation.path}`.replaceAll(/\{(\w+)\}/g, ':$1');
  app.on(operation.method, path, limitBody(operation), async (c) => {
    const identity = await api.authenticate(bearerOf(c));
    if (!identity) return unauthenticated(c);
    const found = await findCaller(api.memberships, identity, c.req.header(ACTING_AS));
    if (!found.ok) return problemResponse(c, found.error);
    const caller = found.value;
    const reach = allowedReach(caller, operation);
    if (!reach) return problemResponse(c, { code: 'not-allowed' });
    const request = await readRequest(c, operation);
    if (!request.ok) return problemResponse(c, request.error.problem, request.error.faults);
    const own = reach === 'own' ? caller.providerId : null;
    const call = { ...request.value, ...api.openRegion(caller.regionId), caller, reach, own };
    const unknown = await unknownProblem(operation, call, call);
    return unknown ? refuse(c, operation, call, [unknown]) : respond(c, call);
  });
}

/** Looking at clients' data is written down before the data is given out. */
export async function noteLooking<O extends Operation>(
  c: ApiContext,
  operation: O,
  call: Call<O>,
  answered: unknown,
): Promise<void> {
  const clientIds = clientsIn(answered);
  if (clientIds.length === 0 || operationSlice(operation) === 'access') return;
  const action = operationName(operation);
  await logAccess(call, call.caller, {
    action,
    clientIds,
    useId: c.get('correlationId'),
    ...reasonOf(operation, call),
  });
}

const reasonSchema = z.object({ reason: z.string().optional() });

/** Why somebody looks at what is withheld from most, where the operation asks for it. */
function reasonOf<O extends Operation>({ effect, method }: O, { body }: Call<O>) {
  return effect === 'read' && method === 'POST' ? reasonSchema.parse(body) : {};
}

/** Refuses; a refusal that shows a record as it is now, or the client that exists, is a look at that client. */
export async function refuse<O extends Operation>(
  c: ApiContext,
  operation: O,
  call: Call<O>,
  reasons: Refusal,
): Promise<Response> {
  const { problem, faults } = toRefused(reasons, operation);
  await noteLooking(c, operation, call, [problem.meanwhile, problem.existing]);
  return problemResponse(c, problem, faults);
}

export function bearerOf(c: ApiContext): string {
  return /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
}

/** RFC 9110, 11.6.1: the refusal says how to come in. */
export function unauthenticated(c: ApiContext): Promise<Response> {
  c.header('WWW-Authenticate', 'Bearer');
  return problemResponse(c, { code: 'unauthenticated' });
}
