import { makeClaim } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { decidesOn, looksAtProtected } from './claim-sight.ts';
import type { Role } from './roles.ts';

const looker = (role: Role, userId = 'somebody') => ({ userId, roles: [role] });
const submitted = makeClaim({ state: 'submitted', submittedBy: 'filer' });

describe('a claim of a protected client', () => {
  it.each([
    ['an approver who can decide it', looker('approver'), submitted, true],
    ['an approver who filed it', looker('approver', 'filer'), submitted, false],
    ['an approver once it is decided', looker('approver'), makeClaim({ state: 'rejected' }), false],
    [
      'an approver while it waits for the provider',
      looker('approver'),
      makeClaim({ state: 'returned' }),
      false,
    ],
    ['an auditor', looker('auditor'), submitted, false],
  ])('is open to %s: %s', (_name, who, claim, expected) => {
    expect(decidesOn(who, claim)).toBe(expected);
    expect(looksAtProtected(who, claim)).toBe(expected);
  });

  it.each([
    ['who filed it', looker('provider-worker', 'filer'), submitted, true],
    ['who did not', looker('provider-worker'), submitted, false],
    [
      'while it waits for the provider',
      looker('provider-worker'),
      makeClaim({ state: 'returned' }),
      true,
    ],
  ])('is open to somebody of its provider %s', (_name, who, claim, expected) => {
    expect(looksAtProtected(who, claim)).toBe(expected);
  });
});
