import { makeClaim, makeGrant, makeSheet } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { reachOf, refusalOf } from './rights.ts';
import { type Role, roles } from './roles.ts';

describe('how far a right reaches', () => {
  it.each<[Role[], 'region' | 'own' | undefined]>([
    [['provider-worker'], 'own'],
    [['provider-worker', 'case-worker'], 'region'],
    [['admin'], undefined],
    [[], undefined],
  ])('of %j on a client: %s', (held, reach) => {
    expect(reachOf({ roles: held }, 'readClient')).toBe(reach);
  });

  it('is no region for a provider’s role where clients are shown', () => {
    for (const role of ['provider-worker', 'provider-manager'] as const) {
      expect(reachOf({ roles: [role] }, 'listClients')).toBe('own');
    }
    expect(roles.filter((role) => reachOf({ roles: [role] }, 'logDays'))).toEqual([
      'provider-worker',
      'provider-manager',
    ]);
  });
});

describe('a record as it is', () => {
  const submitted = makeSheet({ state: 'submitted', submittedBy: 'maija', loggedBy: ['ville'] });
  const claim = makeClaim({ state: 'submitted', submittedBy: 'maija', amendedBy: 'ville' });

  it.each(['maija', 'ville'])('is not decided by %s, who made it', (userId) => {
    for (const action of ['acceptSheet', 'returnSheet'] as const) {
      expect(refusalOf(action, submitted, userId)).toEqual({ code: 'own-work' });
    }
    expect(refusalOf('decideClaim', claim, userId)).toEqual({ code: 'own-work' });
  });

  it('is decided by somebody else while it waits', () => {
    expect(refusalOf('acceptSheet', submitted, 'leena')).toBeUndefined();
    expect(refusalOf('decideClaim', claim, 'leena')).toBeUndefined();
    expect(refusalOf('acceptSheet', { ...submitted, state: 'accepted' }, 'leena')).toEqual({
      code: 'not-in-this-state',
      details: { state: 'accepted' },
    });
  });

  it('is worked on by its maker', () => {
    expect(refusalOf('submitSheet', { ...submitted, state: 'open' }, 'maija')).toBeUndefined();
    expect(refusalOf('resubmitClaim', { ...claim, state: 'returned' }, 'maija')).toBeUndefined();
  });

  it('when it is a role, is confirmed neither by its giver nor by its holder', () => {
    const grant = makeGrant({ state: 'proposed', userId: 'holder', grantedBy: 'giver' });
    expect(refusalOf('confirmGrant', grant, 'giver')).toEqual({ code: 'own-work' });
    expect(refusalOf('confirmGrant', grant, 'holder')).toEqual({ code: 'own-work' });
    expect(refusalOf('confirmGrant', grant, 'other')).toBeUndefined();
    expect(refusalOf('revokeGrant', grant, 'giver')).toBeUndefined();
  });
});
