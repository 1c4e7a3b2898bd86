import { procurement } from '../groups/procurement.ts';
import { readEnv, regionEnvSchema } from './env.ts';
import { hostApp } from './host.ts';
import { openRegions } from './regions.ts';

const env = readEnv(regionEnvSchema);

export const handler = hostApp('procurement', env, {
  routes: [procurement(openRegions(env, () => ({})))],
});
