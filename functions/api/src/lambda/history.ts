import { history } from '@jatkopolku/http/groups/history';

import { readEnv, regionEnvSchema } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';

const env = readEnv(regionEnvSchema);

export const handler = hostApp('history', env, { routes: [history(openRegions(env, () => ({})))] });
