import { work } from '@jatkopolku/http/groups/work';

import { checkedEnvSchema, readEnv } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';
import { openRegister } from '../register.ts';

const env = readEnv(checkedEnvSchema);
const register = openRegister(env);

export const handler = hostApp('work', env, {
  routes: [work(openRegions(env, () => ({ register })))],
});
