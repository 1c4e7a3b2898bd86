import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

/** The deadline of March is over: the ninth of April, five business days with Easter between them. */
const site = useSite({ JATKOPOLKU_TODAY: '2021-04-12' });
const { visitAs } = site;
const phone = { width: 390, height: 844 };

it('sheets that are late are tasks of their provider and of the coordinator', async () => {
  const worker = await visitAs('maija', '/');
  const own = worker.locator('.task-groups > li', { hasText: 'Submit the days of' });
  await own.first().waitFor();

  const county = await visitAs('kirsi', '/');
  const chased = county.locator('.task-groups > li', { hasText: 'Ask for the month sheets' });
  await chased.first().waitFor();
  await chased
    .getByText(/\d+ sheets?/)
    .first()
    .waitFor();
  expect(await faultsOf(county)).toEqual([]);
  await chased.getByRole('link').first().click();
  await county.locator('h1').waitFor();
  expect(await faultsOf(county)).toEqual([]);
});

it('the admin gives more time from a day to come on', async () => {
  const admin = await visitAs('jussi', '/sheet-settings', phone);
  await admin.getByText('5 business days', { exact: true }).waitFor();
  await admin.getByText('The last day for the sheets of March 2021: 9 Apr 2021').waitFor();
  await admin.getByRole('button', { name: 'Change the deadline' }).click();
  await admin.getByLabel('First day').fill('2021-04-12');
  await admin.getByLabel('Business days').fill('7');
  await admin.getByRole('button', { name: 'Save', exact: true }).click();
  await admin.getByText('A new deadline begins tomorrow at the earliest.').first().waitFor();
  await admin.getByLabel('First day').fill('2021-05-01');
  await admin.getByRole('button', { name: 'Save', exact: true }).click();
  await admin.getByText('From 1 May 2021').waitFor();
  await admin.getByText('7 business days').waitFor();
  expect(await faultsOf(admin)).toEqual([]);
  expect(await overflowOf(admin)).toBe(0);
});
