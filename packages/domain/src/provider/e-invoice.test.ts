import { expect, it } from 'vitest';

import { eInvoiceAddressKind } from './e-invoice.ts';

it.each([
  ['003707259015', 'ovt'],
  ['003707259015AB123', 'ovt'],
  ['003799000106', 'ovt'],
  ['003707259016', undefined],
  ['003707259015ABC123', undefined],
  ['00370725901', undefined],
  ['FI1444055500000037', 'iban'],
  ['FI1444055500000038', undefined],
  ['0216:003707259015', 'peppol'],
  ['0088:7300010000001', 'peppol'],
  ['9999:', undefined],
  ['216:003707259015', undefined],
  ['', undefined],
  ['yhteys@example.fi', undefined],
])('%j is %s', (address, kind) => {
  expect(eInvoiceAddressKind(address)).toBe(kind);
});
