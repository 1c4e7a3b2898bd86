import { cents, localDate } from '@jatkopolku/kernel';
import { makeByRule, makeClaim } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { approvedByRule, approvesByRule, beforeApproval } from './by-rule.ts';
import { CLEAN_CLAIM_RULE } from './decided-by-rule.ts';
import { type ClaimState, claimStates } from './lifecycle.ts';
import type { Sample } from './sample.ts';
import { claimSteps } from './steps.ts';

const sample: Sample = {
  milestone: 'start',
  number: 5_000,
  risks: [],
  percent: 10,
  isDrawn: false,
};
const clean = makeClaim({
  amountCents: 50_000,
  evidence: [{ fileId: 'FL1', kind: 'other' }],
  sample,
});
const ground = {
  rule: makeByRule({ upToCents: 50_000 }),
  settings: { fourEyesAboveCents: cents(60_000) },
  isOnlyClaim: true,
};

describe('the rule', () => {
  it('approves a clean claim that was not drawn', () => {
    expect(approvesByRule(clean, ground)).toBe(true);
  });

  it.each([
    ['a cent more than its amount', { amountCents: cents(50_001) }, {}],
    ['what was drawn', { sample: { ...sample, isDrawn: true } }, {}],
    ['what drew nothing', { sample: null }, {}],
    ['what nothing shows', { evidence: [] }, {}],
    ['what somebody has taken up', { takenUp: true }, {}],
    ['what takes two people', {}, { settings: { fourEyesAboveCents: cents(49_999) } }],
    ['another claim of a placement', {}, { isOnlyClaim: false }],
  ])('does not approve %s', (_what, own, around) => {
    expect(approvesByRule({ ...clean, ...own }, { ...ground, ...around })).toBe(false);
  });

  it('goes by the second part alone where that is claimed', () => {
    const terms = { months: 3, amountCents: 20_000, dueOn: '2020-09-01', claimBy: '2020-11-30' };
    const filed = { filedOn: '2020-09-02', filedBy: 'worker-1', rejectedOn: null } as const;
    const second = makeClaim({
      ...clean,
      amountCents: 70_000,
      secondPart: { ...terms, ...filed, months: 3 },
      state: 'second-submitted',
    });
    expect(approvesByRule(second, ground)).toBe(true);
    expect(approvedByRule(second, localDate('2020-09-02'))).toMatchObject({
      state: 'approved',
      parts: [{ milestone: 'lasting', amountCents: 20_000, approvedBy: CLEAN_CLAIM_RULE }],
    });
  });

  it('approves all that was claimed, and before that it was filed', () => {
    const today = localDate('2020-06-10');
    const approved = approvedByRule(clean, today);
    expect(approved).toMatchObject({
      state: 'approved',
      decidedOn: today,
      decidedBy: CLEAN_CLAIM_RULE,
      decisionReason: '',
      parts: [{ partNo: 1, amountCents: 50_000, approvedOn: today }],
    });
    expect(beforeApproval(approved)).toMatchObject({ state: 'submitted', parts: [] });
  });

  const day = localDate('2020-06-10');
  const approves: Readonly<Record<ClaimState, boolean>> = {
    draft: false,
    submitted: true,
    returned: false,
    approved: false,
    'second-submitted': true,
    'second-returned': false,
    rejected: false,
    withdrawn: false,
    'clawed-back': false,
  };
  it.each(claimStates.filter((state) => approves[state]))('approves what is %s', (state) => {
    expect(claimSteps.approve.after[state]).toBe('approved');
    expect(approvedByRule({ ...clean, state }, day).state).toBe('approved');
  });

  it.each(claimStates.filter((state) => !approves[state]))('is never asked of %s', (state) => {
    expect(claimSteps.approve.after[state]).toBeNull();
    const approve = () => approvedByRule({ ...clean, state }, day);
    expect(approve).toThrow('a filed claim can be approved');
  });
});
