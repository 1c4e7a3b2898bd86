import { access } from '@jatkopolku/http/groups/access';

import { readEnv, regionEnvSchema } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';

const env = readEnv(regionEnvSchema);

export const handler = hostApp('access', env, { routes: [access(openRegions(env, () => ({})))] });
