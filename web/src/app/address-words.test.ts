import { describe, expect, it } from 'vitest';

import { readFindAddress } from '../features/client/address.ts';
import { readProvidersAddress } from '../features/provider/address.ts';
import { readSearch } from '../features/search/address.ts';

/** Every address that keeps words; a new one with words belongs here. */
const addresses = { readFindAddress, readProvidersAddress, readSearch };

describe.each(Object.entries(addresses))('%s', (_, read) => {
  it.each([
    '010190-900P',
    '010190',
    ' 01 01 90-900P',
    '01.01.90',
    '\u200B010190',
    'Aino 010190-900P',
  ])('never holds %j', (q) => {
    expect(JSON.stringify(read({ q }))).not.toContain('01');
    expect(read({ q })).not.toHaveProperty('q');
  });

  it.each(['aalto', 'Đorđe', 'P01', 'C-0123456789'])('holds %j', (q) => {
    expect(read({ q })).toMatchObject({ q });
  });
});
