import { clockAt, localDate } from '@jatkopolku/kernel';
import { makePaymentSettings } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { changePaymentSettings, readPaymentSettings } from './payment-settings.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

let regions = 0;

function region() {
  const { records, vault } = test.region(`region-settings-${(regions += 1)}`);
  return { records, vault, clock: clockAt(localDate('2021-04-01')) };
}

const { settingsId: _, sealed: __, ibanMark: ___, ending: ____, ...asked } = makePaymentSettings();
const iban = 'fi21 1234 5600 0007 85';

describe('by what the region pays', () => {
  it('is set for the first time with its account, which is sealed', async () => {
    const deps = region();
    expect(await readPaymentSettings(deps)).toBeUndefined();
    const first = { version: 0, actor: 'raija' };
    const set = await changePaymentSettings(deps, first, { ...asked, iban });
    expect(set).toMatchObject({ ok: true, value: { record: { ending: '0785' }, version: 1 } });
    const known = (await readPaymentSettings(deps))?.record;
    expect(JSON.stringify(known)).not.toContain('FI2112345600000785');
    expect(await deps.vault.openOwnAccount(known?.sealed ?? '')).toBe('FI2112345600000785');
  });

  it('keeps its account where no other is given', async () => {
    const deps = region();
    await changePaymentSettings(deps, { version: 0, actor: 'raija' }, { ...asked, iban });
    const later = { version: 1, actor: 'risto' };
    const closedDays = [localDate('2021-12-23')];
    const changed = { ...asked, closedDays, iban: null };
    expect(await changePaymentSettings(deps, later, changed)).toMatchObject({
      ok: true,
      value: { record: { closedDays, ending: '0785' }, version: 2 },
    });
  });

  it.each([
    ['no account at first', { iban: null }, 'invalid-iban'],
    ['an account that does not pass', { iban: 'FI2112345600000786' }, 'invalid-iban'],
    ['a business id that does not pass', { iban, businessId: '9900001-9' }, 'invalid-business-id'],
  ])('with %s is refused', async (_name, change, code) => {
    const deps = region();
    const set = await changePaymentSettings(
      deps,
      { version: 0, actor: 'raija' },
      { ...asked, ...change },
    );
    expect(set).toMatchObject({ ok: false, error: [{ code }] });
    expect(await readPaymentSettings(deps)).toBeUndefined();
  });

  it('is not set over what somebody else has set meanwhile', async () => {
    const deps = region();
    const set = () =>
      changePaymentSettings(deps, { version: 0, actor: 'raija' }, { ...asked, iban });
    const both = await Promise.all([set(), set()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
