import { createHash } from 'node:crypto';

import type { Part } from '@jatkopolku/application';

/** Longer parts are replaced by their hash: DynamoDB's sort keys end at 1,024 bytes. */
const PART_LIMIT = 120;

/**
 * A part of a key. `#` separates parts and `~` marks what replaces another text, so both are
 * escaped inside one. An empty name is `~`: no key of DynamoDB may be empty. Numbers take four digits,
 * so that they are listed in their order.
 */
export function keyPart(value: Part): string {
  if (value === null) return '';
  if (value === '') return '~';
  const text = typeof value === 'number' ? String(value).padStart(4, '0') : value;
  const safe = text.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('~', '%7E');
  return Buffer.byteLength(safe) > PART_LIMIT ? `~${hashed(text)}` : safe;
}

export function keyOf(...parts: readonly Part[]): string {
  return parts.map(keyPart).join('#');
}

/** A short name for a content of any length. */
export function hashed(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 32);
}
