import { docs } from '@jatkopolku/http/docs';
import { assetsBeside } from '@jatkopolku/http/host';

import { envSchema, readEnv } from '../env.ts';
import { hostApp } from '../host.ts';

/** Health, the document of the API with its readable page, and the answer for unknown addresses. */
export const handler = hostApp('docs', readEnv(envSchema), {
  routes: [docs(assetsBeside(import.meta.url))],
});
