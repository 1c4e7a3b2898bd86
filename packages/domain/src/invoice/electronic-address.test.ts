import { must, parseBusinessId } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { electronicAddress, vatIdOf } from './electronic-address.ts';

const businessId = must(parseBusinessId('9900001-8'), 'a business id');

it.each([
  ['by the OVT code', null, '0037', { scheme: '0037', id: '003799000018' }],
  ['by the newer scheme of it', null, '0216', { scheme: '0216', id: '003799000018' }],
  ['by the business id', null, '0212', { scheme: '0212', id: '9900001-8' }],
  ['by the VAT number', null, '0213', { scheme: '0213', id: 'FI99000018' }],
  ['with its own unit', '003799000018AB1', '0216', { scheme: '0216', id: '003799000018AB1' }],
  [
    'its unit where the scheme has none',
    '003799000018AB1',
    '0212',
    { scheme: '0212', id: '9900001-8' },
  ],
  [
    'an account, which Peppol does not know',
    'FI1444055500000037',
    '0037',
    { scheme: '0037', id: '003799000018' },
  ],
  ['an address of Peppol', '0088:7300010000001', '0216', { scheme: '0088', id: '7300010000001' }],
] as const)('an address %s', (_name, own, scheme, expected) => {
  expect(electronicAddress({ businessId, own }, scheme)).toEqual(expected);
});

it('makes the VAT number of a business id', () => {
  expect(vatIdOf(businessId)).toBe('FI99000018');
});
