import { money } from '../groups/money.ts';
import { readEnv, regionEnvSchema } from './env.ts';
import { hostApp } from './host.ts';
import { openRegions } from './regions.ts';

const env = readEnv(regionEnvSchema);

export const handler = hostApp('money', env, { routes: [money(openRegions(env, () => ({})))] });
