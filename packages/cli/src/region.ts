import { isAbsolute, resolve } from 'node:path';

import { type Flags, type OpenRegion, openRegion, readSettings } from '@jatkopolku/local';

/** Opens the region that the flags and the environment name, and closes it whatever happens. */
export async function withRegion<T>(
  flags: Flags,
  work: (region: OpenRegion) => Promise<T>,
): Promise<T> {
  const data = flags.data === undefined ? undefined : fromCaller(flags.data);
  const region = await openRegion(readSettings({ ...flags, data }, process.env));
  try {
    return await work(region);
  } finally {
    await region.close();
  }
}

/** A path as the caller meant it: npm runs scripts in the project's folder, wherever it was called. */
export function fromCaller(path: string): string {
  return isAbsolute(path) ? path : resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
