import { work } from '@jatkopolku/http';

import { readEnv, regionEnvSchema } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';

const env = readEnv(regionEnvSchema);

export const handler = hostApp('work', env, { routes: [work(openRegions(env, () => ({})))] });
