import { BODY_LIMIT_BYTES, type Operation } from '@jatkopolku/contracts';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import type { ApiEnvironment } from './context.ts';
import { problemResponse } from './problem.ts';

/** Where no gateway has measured a body, it is read no further than its operation takes. */
export function limitBody({
  bodyLimitBytes: limit = BODY_LIMIT_BYTES,
}: Pick<Operation, 'bodyLimitBytes'>): MiddlewareHandler<ApiEnvironment> {
  return bodyLimit({
    maxSize: limit,
    onError: (c) => problemResponse(c, { code: 'body-too-large', details: { limit } }),
  });
}
