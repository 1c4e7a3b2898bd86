import { money } from '@jatkopolku/http/groups/money';
import { fontsBeside } from '@jatkopolku/http/host';

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
