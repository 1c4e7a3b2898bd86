import { fontsBeside } from '../documents/fonts.ts';
import { option } from '../groups/option.ts';
import { readEnv, regionEnvSchema } from './env.ts';
import { hostApp } from './host.ts';
import { openRegions } from './regions.ts';

const env = readEnv(regionEnvSchema);

export const handler = hostApp('option', env, {
  routes: [
    option(
      openRegions(env, () => ({})),
      fontsBeside(import.meta.url),
    ),
  ],
});
