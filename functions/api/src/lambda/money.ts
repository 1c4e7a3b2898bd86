import { fontsBeside, money } from '@jatkopolku/http';

import { checkedEnvSchema, readEnv } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';
import { openRegister } from '../register.ts';

const env = readEnv(checkedEnvSchema);
const register = openRegister(env);

export const handler = hostApp('money', env, {
  routes: [
    money(
      openRegions(env, () => ({ register })),
      fontsBeside(import.meta.url),
    ),
  ],
});
