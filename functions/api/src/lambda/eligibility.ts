import { eligibility } from '@jatkopolku/http/groups/eligibility';

import { checkedEnvSchema, readEnv } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';
import { openRegister } from '../register.ts';

const env = readEnv(checkedEnvSchema);
const register = openRegister(env);

export const handler = hostApp('eligibility', env, {
  routes: [eligibility(openRegions(env, () => ({ register })))],
});
