import { option } from '@jatkopolku/http/groups/option';
import { fontsBeside } from '@jatkopolku/http/host';

import { checkedEnvSchema, readEnv } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';
import { openRegister } from '../register.ts';

const env = readEnv(checkedEnvSchema);
const register = openRegister(env);

export const handler = hostApp('option', env, {
  routes: [
    option(
      openRegions(env, () => ({ register })),
      fontsBeside(import.meta.url),
    ),
  ],
});
