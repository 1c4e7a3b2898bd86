import { makeProvider } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import type { ProvidersAddress } from '../../addresses/addresses.ts';
import { isAsked, missingOf } from './rows.ts';

const contact = { name: 'Person', role: '', email: '', phone: '' };
const whole = makeProvider({
  contacts: [contact],
  eInvoice: { address: '003799000106', operator: '003723327487' },
  soteri: { number: 'S-1', registeredOn: '2024-01-15' },
  ownControlPlanOn: '2024-01-15',
});

describe('providers that are looked for', () => {
  it.each<[ProvidersAddress, boolean]>([
    [{}, true],
    [{ q: 'EXAMPLE assoc' }, true],
    [{ q: '9900001' }, true],
    [{ q: 'kouvola example' }, true],
    [{ q: 'kotka' }, false],
    [{ kind: 'association-or-foundation' }, true],
    [{ kind: 'company' }, false],
    [{ missing: true }, true],
  ])('%j: %s', (asked, expected) => {
    expect(isAsked(makeProvider(), asked)).toBe(expected);
  });

  it('lack what nobody has recorded', () => {
    expect(missingOf(makeProvider())).toEqual([
      'contacts',
      'eInvoice',
      'soteri',
      'ownControlPlanOn',
    ]);
    expect(missingOf(whole)).toEqual([]);
    expect(isAsked(whole, { missing: true })).toBe(false);
  });
});
