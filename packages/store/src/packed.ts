import { deflateRawSync, inflateRawSync } from 'node:zlib';

import type { Fields } from '@jatkopolku/application';
import * as z from 'zod';

/** The attribute in which a packed record lies. */
export const PACKED = 'packed';

const fieldsSchema = z.record(z.string(), z.unknown());

/** A record's fields in few bytes: a write is paid by the kilobyte, and long lists repeat themselves. */
export function pack(fields: object): Uint8Array {
  return deflateRawSync(JSON.stringify(fields));
}

export function unpack(packed: Uint8Array): Fields {
  return fieldsSchema.parse(JSON.parse(inflateRawSync(packed).toString('utf8')));
}
