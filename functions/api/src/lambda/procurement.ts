import { procurement } from '../groups/procurement.ts';
import { checkedEnvSchema, readEnv } from './env.ts';
import { hostApp } from './host.ts';
import { openRegions } from './regions.ts';
import { openRegister } from './register.ts';

const env = readEnv(checkedEnvSchema);
const register = openRegister(env);

export const handler = hostApp('procurement', env, {
  routes: [procurement(openRegions(env, () => ({ register })))],
});
