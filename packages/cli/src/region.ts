import { type Flags, type OpenRegion, openRegion, readSettings } from '@jatkopolku/local';

/** Opens the region that the flags and the environment name, and closes it whatever happens. */
export async function withRegion<T>(
  flags: Flags,
  work: (region: OpenRegion) => Promise<T>,
): Promise<T> {
  const region = await openRegion(readSettings(flags, process.env));
  try {
    return await work(region);
  } finally {
    await region.close();
  }
}
