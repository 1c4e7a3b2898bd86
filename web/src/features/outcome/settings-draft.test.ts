import { makeClaimSettings } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { formatIn } from '../../i18n/format.ts';
import { readSettings, settingsDraft } from './settings-draft.ts';

it.each([
  ['', null],
  ['  ', null],
  ['500', 50_000],
  ['450,50', 45_050],
  ['0', 0],
  ['700', 70_000],
])('"%s" is sent as %s', (fourEyesAboveCents, sent) => {
  expect(readSettings({ fourEyesAboveCents })).toMatchObject({
    sent: { fourEyesAboveCents: sent },
    faults: {},
  });
});

it.each(['much', '-1', '700,01', '5 e'])('"%s" is a fault', (fourEyesAboveCents) => {
  const { sent, faults } = readSettings({ fourEyesAboveCents });
  expect([sent, Object.keys(faults)]).toEqual([undefined, ['fourEyesAboveCents']]);
});

it.each([null, 45_050])('a draft of %s is read as it was', (fourEyesAboveCents) => {
  const draft = settingsDraft(makeClaimSettings({ fourEyesAboveCents }), formatIn('fi'));
  expect(readSettings(draft).sent).toEqual({ fourEyesAboveCents });
});
