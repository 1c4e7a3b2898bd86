import { describe, expect, it } from 'vitest';

import { readAdmissionsAddress, readNewApplication } from './address.ts';

describe('the address of the applications', () => {
  it.each([
    [{}, {}],
    [
      { framework: 'DPS-2021', state: 'more-asked' },
      { framework: 'DPS-2021', state: 'more-asked' },
    ],
    [{ state: 'all' }, { state: 'all' }],
    [{ state: 'draft' }, {}],
    [{ framework: 7, state: 'unheard' }, {}],
    [{ framework: 'x'.repeat(101) }, {}],
  ])('%j is read as %j', (given, expected) => {
    expect(readAdmissionsAddress(given)).toEqual(expected);
  });

  it('of a new one names its framework at most', () => {
    expect(readNewApplication({ framework: 'DPS-2021', other: 1 })).toEqual({
      framework: 'DPS-2021',
    });
    expect(readNewApplication({ framework: '' })).toEqual({});
  });
});
