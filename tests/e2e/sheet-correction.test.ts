import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import { beforeAll, expect, it } from 'vitest';

import { faultsOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const month = '2021-02';

/** An accepted month of the demo with a day on which somebody was there. */
let address = '';
let attended = '';
beforeAll(async () => {
  const antti = await apiOf(site.address, 'antti');
  const listed = await antti.call('listSheets', {
    params: { providerId: 'P01', month },
    query: {},
  });
  const sheets = must(listed.ok ? listed.value.items : undefined, 'the month sheets');
  const found = sheets.find(
    ({ record }) =>
      record.state === 'accepted' && Object.values(record.days).some((code) => /^\d/.test(code)),
  );
  const { record } = must(found, 'an accepted month');
  const { providerId, clientId, placementId } = record;
  address = `/approvals/sheets/${providerId}/${month}/${clientId}/${placementId}`;
  const day = Object.keys(record.days).find((one) => /^\d/.test(record.days[one] ?? ''));
  attended = `${Number(day)}.2.2021`;
});

it('an accepted month is corrected with a reason, after what it changes in money is seen', async () => {
  const antti = await site.visitAs('antti', address);
  await antti.getByRole('button', { name: 'Correct days', exact: true }).click();
  await antti.getByRole('textbox', { name: 'Day to correct 1' }).fill(attended);
  await antti.locator('form').getByText('No entry', { exact: true }).click();
  await antti.getByText(/^The provider’s fee: .1 days/).waitFor();
  expect(await faultsOf(antti)).toEqual([]);
  await antti.getByLabel('Why it is corrected').fill('The register was wrong.');
  await antti.getByRole('button', { name: 'Save the correction' }).click();
  await antti.getByText('The month is corrected.').first().waitFor();
  await antti.getByText('The accepted month corrected').first().waitFor();
  await antti.getByText('The register was wrong.').first().waitFor();
  expect(await faultsOf(antti)).toEqual([]);
});
