import { type Clock, instantSchema } from '@jatkopolku/kernel';
import { Hono } from 'hono';
import * as z from 'zod';

import type { ApiEnvironment } from '../context.ts';

export const healthSchema = z.strictObject({
  /** `unavailable` while the records cannot be read. */
  status: z.enum(['ok', 'unavailable']),
  version: z.string().min(1),
  time: instantSchema,
});

export interface HealthDependencies {
  readonly version: string;
  readonly now: Clock['now'];
  /** Whether the records can be read; without it health says only that the app answers. */
  readonly canRead?: () => Promise<boolean>;
}

export function makeHealthRoutes({ version, now, canRead }: HealthDependencies) {
  return new Hono<ApiEnvironment>().get('/', async (c) => {
    const status = (await canRead?.()) === false ? 'unavailable' : 'ok';
    c.header('Cache-Control', 'no-store');
    if (status === 'unavailable') c.header('Retry-After', '1');
    const body = healthSchema.parse({ status, version, time: now() });
    return c.json(body, status === 'ok' ? 200 : 503);
  });
}
