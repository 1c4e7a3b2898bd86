import { inflateSync } from 'node:zlib';

import type { Inflate } from '@jatkopolku/domain/file';

/** By the machine's own zlib, which stops at the limit. */
export const inflate: Inflate = (bytes, mostBytes) => {
  try {
    return inflateSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    // Whatever is wrong with it: a reader that is less strict may read what we cannot, so it is not kept.
    return undefined;
  }
};
