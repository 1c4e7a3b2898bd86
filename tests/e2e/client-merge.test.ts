import { apiOf } from '@jatkopolku/bench/web/demo-api';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const PHONE = { width: 390, height: 844 };

const site = useSite();
const { visitAs } = site;

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();

/** The same person taken in a second time, by an artificial code. */
async function takeInTwice(): Promise<string> {
  const caseWorker = await apiOf(site.address, 'kaisa');
  const made = await caseWorker.call('createClient', {
    key: 'takes-in-twice',
    body: {
      firstName: 'Toinen',
      lastName: 'Kerta',
      municipality: 'Jaala',
      language: 'fi',
      interpreter: '',
      phone: '',
      email: '',
      address: '',
      personalIdentityCode: '010190-900P',
      iban: null,
    },
  });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.record.clientId;
}

it('a person who was taken in twice gets the right code, and is joined by two people', async () => {
  const clientId = await takeInTwice();
  const first = await visitAs('kaisa', `/clients/${clientId}`, PHONE);
  await first.getByText('Kouvola').first().waitFor();

  await press(first, 'Correct the identity code');
  await first.getByLabel('Personal identity code').fill('131052-308T');
  await first.getByLabel('Why it is corrected').fill('The real code came');
  await press(first, 'Save');
  await first.getByText('The identity code was corrected.').waitFor();

  await press(first, 'Mark a protected address or death');
  await first.getByLabel('Address protected from').fill('1.3.2021');
  await press(first, 'Save');
  await first.getByText('The mark was saved.').waitFor();
  await first.getByText('1 Mar 2021, population register').waitFor();
  expect(await first.getByText('Kouvola').count()).toBe(0);
  expect(await faultsOf(first)).toEqual([]);
  expect(await overflowOf(first)).toBe(0);

  await press(first, 'Propose a merge');
  await first.getByLabel('The client id that the person goes on with').fill(clientId);
  await first.getByLabel('How it is known that they are one person').fill('One identity');
  await first.getByRole('button', { name: 'Propose a merge', exact: true }).last().click();
  await first.getByText('A client cannot be merged with itself').first().waitFor();
  await first.getByLabel('The client id that the person goes on with').fill('C0001');
  await first.getByRole('button', { name: 'Propose a merge', exact: true }).last().click();
  await first.getByText('The merge was proposed.').waitFor();
  await first.getByText('You proposed this: a second person confirms it.').waitFor();
  expect(await first.getByRole('button', { name: 'Confirm: the same person' }).count()).toBe(0);

  const second = await visitAs('oili');
  await second.getByRole('heading', { name: /whether the client is the same person/ }).waitFor();
  await second.locator('.task-items li', { hasText: clientId }).getByRole('link').click();
  await second.getByText('No days or bonuses are the same: all of them count.').waitFor();
  await press(second, 'Confirm: the same person');
  expect(await faultsOf(second)).toEqual([]);
  await press(second, 'Merge, this cannot be undone');
  await second.getByText('The clients were merged.').waitFor();
  await second.getByText('Was merged into client').waitFor();
  await second.getByRole('link', { name: 'C0001' }).click();
  await second.getByText('Of the same person').waitFor();
});
