import { noPaymentSettings } from '@jatkopolku/domain/payment';
import { localDate } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { readSettings, settingsDraft } from './settings-draft.ts';

const known = {
  debtorName: 'Kymenlaakson hyvinvointialue',
  businessId: '9900001-8',
  ending: '0785',
  bic: null,
  rulebook: 'epc-2025',
  characterSet: 'finnish',
  remittance: 'text',
  closedDays: [localDate('2021-12-23')],
} as const;
const settings = { ...known, closedDays: [...known.closedDays] };

it('the account stays as it is where no other is written', () => {
  const { sent } = readSettings(settingsDraft(settings), settings);
  const { ending: _, ...rest } = settings;
  expect(sent).toEqual({ ...rest, iban: null });
});

it('the first account is compulsory', () => {
  const first = settingsDraft(noPaymentSettings);
  const draft = { ...first, debtorName: 'A', businessId: '9900001-8' };
  expect(readSettings(draft, noPaymentSettings).faults).toEqual({
    iban: { code: 'field-missing' },
  });
});

it('says at which day and code something is wrong', () => {
  const draft = { ...settingsDraft(settings), closedDays: [{ day: 'soon' }], bic: 'OP' };
  expect(Object.keys(readSettings(draft, settings).faults).toSorted()).toEqual([
    'bic',
    'closedDays.0.day',
  ]);
});

it('a bank’s code may be written in small letters', () => {
  const draft = { ...settingsDraft(settings), bic: ' okoyfihh ' };
  expect(readSettings(draft, settings).sent).toMatchObject({ bic: 'OKOYFIHH' });
});
