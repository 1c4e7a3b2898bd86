import { people } from '@jatkopolku/http/groups/people';
import { fontsBeside } from '@jatkopolku/http/host';
import { keysFromKms, makeVault } from '@jatkopolku/store';

import { readEnv, sealedEnvSchema } from '../env.ts';
import { hostApp } from '../host.ts';
import { openRegions } from '../regions.ts';

const env = readEnv(sealedEnvSchema);
const keys = keysFromKms({ wrappingKeyArn: env.WRAPPING_KEY_ARN, markKeyArn: env.MARK_KEY_ARN });
const regions = openRegions(env, (regionId) => ({ vault: makeVault(keys, regionId) }));

export const handler = hostApp('people', env, {
  routes: [people(regions, fontsBeside(import.meta.url))],
});
