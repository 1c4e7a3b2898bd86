import { id } from '@jatkopolku/kernel';
import {
  makeApplication,
  makeDelegation,
  makeFile,
  makeFramework,
  makeGrant,
  makePlacement,
} from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type Reach, reaches } from './reach.ts';
import { isKnownTo } from './sight.ts';

const P1 = id<'Provider'>('P1');
const viewer = (reach: Reach, providerId = P1) => ({ userId: 'maija', providerId, reach });
/** The reaches by which it is known. */
const knownBy = (isKnown: (reach: Reach) => boolean) => reaches.filter(isKnown);

describe('what a viewer may know of', () => {
  it.each([
    ['a draft', { submittedOn: null }, ['region', 'own']],
    ['a sent one', { submittedOn: '2021-04-01' }, ['region', 'sent', 'own']],
    ['a draft of another provider', { submittedOn: null, providerId: 'P2' }, ['region']],
    [
      'one sent by another provider',
      { submittedOn: '2021-04-01', providerId: 'P2' },
      ['region', 'sent'],
    ],
  ] as const)('of applications: %s', (_name, overrides, expected) => {
    const application = makeApplication(overrides);
    expect(knownBy((reach) => isKnownTo('application', application, viewer(reach)))).toEqual(
      expected,
    );
  });

  it.each([
    ['draft', ['region']],
    ['published', ['region', 'sent']],
  ] as const)('of tenders: one in the state %s', (state, expected) => {
    const framework = makeFramework({ state });
    expect(knownBy((reach) => isKnownTo('framework', framework, viewer(reach)))).toEqual(expected);
  });

  it.each([
    ['maija', ['region', 'paper', 'made']],
    ['ville', ['region']],
  ] as const)('of files by themselves: what %s sent', (offeredBy, expected) => {
    const file = makeFile({ offeredBy });
    expect(knownBy((reach) => isKnownTo('file', file, viewer(reach)))).toEqual(expected);
  });

  it.each([
    ['maija', ['region', 'paper', 'made']],
    ['ville', ['region']],
  ] as const)('of roles: what %s left to a deputy', (userId, expected) => {
    const grant = makeDelegation({ delegator: { userId, name: 'Away', grantId: 'G0' } });
    expect(knownBy((reach) => isKnownTo('grant', grant, viewer(reach)))).toEqual(expected);
  });

  it('is nothing that is only one’s own, for somebody of no provider', () => {
    const nobody = { userId: 'maija', providerId: null, reach: 'own' } as const;
    expect(isKnownTo('placement', makePlacement(), nobody)).toBe(false);
    expect(isKnownTo('grant', makeGrant({ providerId: null, role: 'approver' }), nobody)).toBe(
      false,
    );
  });
});
