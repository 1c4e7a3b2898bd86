import { people } from '@jatkopolku/http/groups/people';
import { fontsBeside } from '@jatkopolku/http/host';
import { keysFromKms, makeVault } from '@jatkopolku/store';

import { checkedEnvSchema, readEnv, sealedEnvSchema } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';
import { openRegister } from '../register.ts';

const env = readEnv(sealedEnvSchema.extend(checkedEnvSchema.shape));
const keys = keysFromKms({ wrappingKeyArn: env.WRAPPING_KEY_ARN, markKeyArn: env.MARK_KEY_ARN });
const register = openRegister(env);
const regions = openRegions(env, (regionId) => ({ vault: makeVault(keys, regionId), register }));

export const handler = hostApp('people', env, {
  routes: [people(regions, fontsBeside(import.meta.url))],
});
