import { id, localDate } from '@jatkopolku/kernel';
import {
  makeAccount,
  makeApplication,
  makeClaim,
  makeDecision,
  makeGrant,
} from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { actionsOf } from './actions.ts';
import { type Role } from './roles.ts';

const today = localDate('2021-04-01');
const asked = (role: Role, userId = 'reader', providerId: string | null = null) => ({
  caller: {
    userId,
    roles: [role],
    providerId: providerId === null ? null : id<'Provider'>(providerId),
  },
  today,
});
const allowed = { allowed: true };
const refused = (code: string) => ({ allowed: false, code });

describe('what may be done to a record', () => {
  const claim = makeClaim({ state: 'submitted', submittedBy: 'maija' });

  it('follows from the right, before anything in the record counts', () => {
    expect(actionsOf('claim', claim, asked('approver'))).toEqual({
      resubmitClaim: refused('not-allowed'),
      fileSecondPart: refused('not-allowed'),
      takeBackClaim: refused('not-allowed'),
      withdrawClaim: refused('not-allowed'),
      holdClaim: allowed,
      endClaimHold: allowed,
      decideClaim: allowed,
      closeAfterCheck: refused('no-after-check'),
      proposeCorrection: refused('not-in-this-state'),
      confirmCorrection: refused('not-in-this-state'),
      dropCorrection: refused('no-correction'),
    });
    expect(actionsOf('claim', claim, asked('auditor', 'maija'))).toEqual({
      resubmitClaim: refused('not-allowed'),
      fileSecondPart: refused('not-allowed'),
      takeBackClaim: refused('not-allowed'),
      withdrawClaim: refused('not-allowed'),
      holdClaim: refused('not-allowed'),
      endClaimHold: refused('not-allowed'),
      decideClaim: refused('not-allowed'),
      closeAfterCheck: refused('not-allowed'),
      proposeCorrection: refused('not-allowed'),
      confirmCorrection: refused('not-allowed'),
      dropCorrection: refused('not-allowed'),
    });
  });

  it.each([
    ['P1', refused('not-in-this-state')],
    ['P2', refused('not-allowed')],
  ])('of P1 is given to a worker of %s as far as the right reaches', (providerId, permission) => {
    const { resubmitClaim } = actionsOf('claim', claim, asked('provider-worker', 'w', providerId));
    expect(resubmitClaim).toEqual(permission);
  });

  it('is left to a second person by who made it', () => {
    const { decideClaim } = actionsOf('claim', claim, asked('approver', 'maija'));
    expect(decideClaim).toEqual(refused('own-work'));
  });

  it('is the maker’s own work also where only one of its steps is open', () => {
    const application = makeApplication({
      state: 'more-asked',
      madeBy: 'maija',
      submittedOn: '2021-03-01',
    });
    const { decideApplication } = actionsOf(
      'application',
      application,
      asked('procurement', 'maija'),
    );
    expect(decideApplication).toEqual(refused('own-work'));
  });

  it('follows from its rule where its state lets it', () => {
    const decision = makeDecision({ proposedBy: 'heikki' });
    const own = actionsOf('decision', decision, asked('procurement', 'heikki'));
    expect([own.confirmOption, own.withdrawOption]).toEqual([refused('own-work'), allowed]);
    const others = actionsOf('decision', decision, asked('procurement', 'hanna'));
    expect([others.confirmOption, others.withdrawOption]).toEqual([allowed, refused('not-yours')]);
    const grant = makeGrant({ role: 'provider-manager' });
    const { revokeGrant } = actionsOf('grant', grant, asked('provider-manager', 'm', 'P1'));
    expect(revokeGrant).toEqual(refused('not-yours'));
    const paid = makeAccount({ state: 'confirmed', heldSince: null });
    expect(actionsOf('account', paid, asked('finance')).releaseAccountHold).toEqual(
      refused('not-held'),
    );
  });
});
