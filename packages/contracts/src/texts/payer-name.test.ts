import { expect, it } from 'vitest';

import { payerName } from './payer-name.ts';

it.each([
  ['kela', 'fi', 'Kela'],
  ['kela', 'sv', 'FPA'],
  ['county', 'en', 'the county'],
  ['held', 'fi', 'pidätetty'],
  ['fund-Rakennusalan_kassa', 'fi', 'työttömyyskassa Rakennusalan kassa'],
  ['fund-ykk', 'en', 'unemployment fund ykk'],
  ['another', 'sv', 'another'],
] as const)('%s is in %s: %s', (payer, language, name) => {
  expect(payerName(payer, language)).toBe(name);
});
