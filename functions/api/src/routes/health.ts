import { type Clock, instantSchema } from '@jatkopolku/kernel';
import { Hono } from 'hono';
import * as z from 'zod';

import type { ApiEnvironment } from '../context.ts';

export const healthSchema = z.strictObject({
  status: z.literal('ok'),
  version: z.string().min(1),
  time: instantSchema,
});

export interface HealthDependencies {
  readonly version: string;
  readonly now: Clock['now'];
}

export function makeHealthRoutes({ version, now }: HealthDependencies) {
  return new Hono<ApiEnvironment>().get('/', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json(healthSchema.parse({ status: 'ok', version, time: now() }));
  });
}
