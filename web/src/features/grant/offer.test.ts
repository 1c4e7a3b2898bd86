import { describe, expect, it } from 'vitest';

import { type Draft, emptyDraft, readOffer, rolesToGive } from './offer.ts';

const admin = { userId: 'admin-1', providerId: null };
const manager = { userId: 'manager-1', providerId: 'P1' };
const draft: Draft = { userId: 'u-1', name: 'Person One', role: 'approver', providerId: '' };

describe('a role to give', () => {
  it('is what the API takes', () => {
    expect(readOffer({ ...draft, userId: ' u-1 ' }, admin).offer).toEqual({
      userId: 'u-1',
      name: 'Person One',
      role: 'approver',
      providerId: null,
    });
  });

  it('is for the manager’s own provider', () => {
    expect(readOffer({ ...draft, role: 'provider-worker' }, manager).offer?.providerId).toBe('P1');
    expect(rolesToGive(manager)).toEqual(['provider-worker']);
  });

  it.each([
    [emptyDraft, { userId: 'missing', name: 'missing', role: 'missing' }],
    [{ ...draft, role: 'provider-worker' as const }, { providerId: 'missing' }],
    [{ ...draft, userId: 'admin-1' }, { userId: 'self' }],
  ])('names the field that is wrong: %#', (written, faults) => {
    expect(readOffer(written, admin)).toEqual({ offer: undefined, faults });
  });
});
