import { systemClock } from '@jatkopolku/kernel';
import { makeHttpRegister } from '@jatkopolku/register';

import type { CheckedEnv } from './env.ts';

/** The open register that the stage asks. */
export function openRegister({ REGISTER_URL: url }: CheckedEnv) {
  return makeHttpRegister({ url, clock: systemClock });
}
