import { makeBillingSlot, makeRun } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { slotUse } from './billing-slot.ts';

const own = makeBillingSlot({ runNo: 2 });
const part = { claimId: own.claimId, partNo: own.partNo };
const earlier = makeBillingSlot({ runNo: 1 });

describe('the slot of a part’s bill', () => {
  it.each([
    ['nobody took', undefined, undefined, 'free'],
    ['an attempt at the same run took', own, undefined, 'own'],
    ['a run took that was booked without the part', earlier, makeRun(), 'free'],
    ['a run took that refunds the part', earlier, makeRun({ refunds: [part] }), 'free'],
    ['a run bills', earlier, makeRun({ bills: [part] }), 'taken'],
    ['a run took whose head is not written', earlier, undefined, 'taken'],
    ['a later run of the month took', makeBillingSlot({ runNo: 3 }), undefined, 'overtaken'],
    [
      'the same run of another month took',
      makeBillingSlot({ month: '2020-02', runNo: 2 }),
      undefined,
      'taken',
    ],
  ] as const)('that %s', (_what, slot, holder, use) => {
    expect(slotUse(slot, own, holder)).toBe(use);
  });

  it('is another one than that of its refund', () => {
    const refund = makeBillingSlot({ runNo: 2, way: 'refund' });
    const holder = makeRun({ bills: [part] });
    expect(slotUse(makeBillingSlot({ way: 'refund' }), refund, holder)).toBe('free');
  });
});
