import { noAccountMap } from '@jatkopolku/domain/journal';
import { makeAccountMap } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { accountMapDraft, readMapping } from './account-map-draft.ts';

const map = makeAccountMap();
const draft = accountMapDraft(map);

it('is sent as it was, where nothing is changed', () => {
  expect(readMapping(draft)).toMatchObject({ sent: { accounts: map.accounts }, faults: {} });
  expect(readMapping(accountMapDraft(noAccountMap)).sent).toEqual({
    accounts: noAccountMap.accounts,
  });
});

it('leaves unmapped what is empty, and sends no spaces around a number', () => {
  const accounts = {
    ...draft.accounts,
    'provider-fees': { number: ' 4450 ', costCentre: '' },
    'client-payables': { number: '  ', costCentre: '' },
  };
  expect(readMapping({ accounts }).sent?.accounts).toMatchObject({
    'provider-fees': { number: '4450', costCentre: null },
    'client-payables': { number: null },
  });
});

it.each(['44 50', '=4450', '4'.repeat(21), '44-50'])('%s is no number of an account', (number) => {
  const accounts = { ...draft.accounts, 'client-payables': { number, costCentre: '' } };
  const { sent, faults } = readMapping({ accounts });
  expect(sent).toBeUndefined();
  expect(Object.keys(faults)).toEqual(['accounts.client-payables.number']);
});
