import { expect, it } from 'vitest';

import { faultsOf } from '../pages/faults.ts';
import { NOTICED } from '../pages/first-notice.ts';
import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

it('a late benefit shows whose days another pays before it is saved, and where it lies over another after', async () => {
  const kaisa = await visitAs('kaisa', `/clients/${NOTICED}`);
  await kaisa.getByRole('button', { name: 'Add a benefit', exact: true }).click();
  await kaisa.getByText('Earnings-related allowance', { exact: true }).first().click();
  await kaisa.getByLabel('Unemployment fund').fill('YTK');
  await kaisa.getByLabel('From').fill('1.3.2021');
  const effects = kaisa.locator('li', {
    hasText: 'The payer was Kela, and is unemployment fund YTK',
  });
  await effects.filter({ hasText: 'March 2021' }).waitFor();
  expect(await faultsOf(kaisa)).toEqual([]);
  await kaisa.getByRole('button', { name: 'Save', exact: true }).click();
  await kaisa.getByText('The benefit was saved.').first().waitFor();
  await kaisa
    .getByText(/^Overlap from 1 Mar 2021: .*Of these Earnings-related allowance pays\.$/)
    .waitFor();
  expect(await faultsOf(kaisa)).toEqual([]);
});
