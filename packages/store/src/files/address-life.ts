import { type Instant, instantOf } from '@jatkopolku/kernel';

/** Addresses of files are good for so long. */
export const ADDRESS_LIFE_SECONDS = 5 * 60;

/** The moment until which an address that is given now is good. */
export function addressEnd(now: Instant): Instant {
  return instantOf(new Date(Date.parse(now) + ADDRESS_LIFE_SECONDS * 1000));
}
