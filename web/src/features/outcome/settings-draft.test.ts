import { makeByRule, makeClaimSettings } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { formatIn } from '../../i18n/format.ts';
import { readSettings, settingsDraft } from './settings-draft.ts';

const off = settingsDraft(makeClaimSettings({ fourEyesAboveCents: null }), formatIn('fi'));

it.each([
  ['', null],
  ['  ', null],
  ['500', 50_000],
  ['450,50', 45_050],
  ['0', 0],
  ['700', 70_000],
])('"%s" is sent as %s', (fourEyesAboveCents, sent) => {
  expect(readSettings({ ...off, fourEyesAboveCents })).toMatchObject({
    sent: { fourEyesAboveCents: sent, byRule: null },
    faults: {},
  });
});

it.each(['much', '-1', '700,01', '5 e'])('"%s" is a fault', (fourEyesAboveCents) => {
  const { sent, faults } = readSettings({ ...off, fourEyesAboveCents });
  expect([sent, Object.keys(faults)]).toEqual([undefined, ['fourEyesAboveCents']]);
});

const rule = {
  upToCents: '300',
  inForceFrom: '2021-04-01',
  samplePercent: '10',
  largeAboveCents: '250,50',
  largePercent: '25',
  riskPercent: '100',
};

it('a rule that is ticked is sent, and one that is not is off, whatever was typed', () => {
  expect(readSettings({ ...off, isByRule: ['yes'], byRule: rule }).sent?.byRule).toEqual({
    upToCents: 30_000,
    inForceFrom: '2021-04-01',
    samplePercent: 10,
    largeAboveCents: 25_050,
    largePercent: 25,
    riskPercent: 100,
  });
  expect(readSettings({ ...off, byRule: rule }).sent?.byRule).toBeNull();
});

it.each([
  [{ upToCents: '' }, 'upToCents', 'field-missing'],
  [{ upToCents: '0' }, 'upToCents', 'field-small'],
  [{ upToCents: 'all' }, 'upToCents', 'field-invalid'],
  [{ inForceFrom: '' }, 'inForceFrom', 'field-missing'],
  [{ samplePercent: '101' }, 'samplePercent', 'field-large'],
  [{ samplePercent: '' }, 'samplePercent', 'field-missing'],
  [{ riskPercent: '1,5' }, 'riskPercent', 'field-invalid'],
])('%j is a fault at %s: %s', (own, field, code) => {
  const { sent, faults } = readSettings({ ...off, isByRule: ['yes'], byRule: { ...rule, ...own } });
  expect(sent).toBeUndefined();
  expect(faults).toMatchObject({ [`byRule.${field}`]: { code } });
});

it.each([
  [null, null],
  [45_050, makeByRule()],
])('a draft of %s and a rule is read as it was', (fourEyesAboveCents, byRule) => {
  const draft = settingsDraft(makeClaimSettings({ fourEyesAboveCents, byRule }), formatIn('fi'));
  expect(readSettings(draft).sent).toEqual({ fourEyesAboveCents, byRule });
});
