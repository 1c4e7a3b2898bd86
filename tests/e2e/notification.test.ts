import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { NOTICED, makeFirstNotice } from '../pages/first-notice.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs } = site;
const phone = { width: 390, height: 844 };
const pressed = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click();

it('absences are a task until their notices are made, one for each client of the payer', async () => {
  const kaisa = await visitAs('kaisa', '/');
  const tasks = kaisa.locator('.task-groups > li', { hasText: 'Notify the payer of the benefit' });
  await tasks.getByRole('link', { name: /Kela/ }).click();
  await kaisa.getByRole('heading', { name: 'Notices to payers' }).waitFor();
  const fund = kaisa.getByRole('region', { name: /^Not notified: .*3/ });
  await fund.getByRole('row').nth(1).waitFor();
  expect(await faultsOf(kaisa)).toEqual([]);
  await kaisa.getByRole('button', { name: /^Make the notices: .*3$/ }).click();
  await kaisa
    .getByText(/notices? (was|were) made\.$/)
    .first()
    .waitFor();
  await fund.waitFor({ state: 'detached' });
  await kaisa.locator('td', { hasText: 'made, not sent' }).first().waitFor();
});

it('a notice is downloaded, sent and acknowledged, by whom and when', async () => {
  await makeFirstNotice(site.address);
  const kaisa = await visitAs('kaisa', `/clients/${NOTICED}/notifications/1`, phone);
  const download = kaisa.waitForEvent('download');
  await pressed(kaisa, 'Download the PDF');
  expect((await download).suggestedFilename()).toBe(`notification-${NOTICED}-1.pdf`);
  await pressed(kaisa, 'Mark as sent');
  await pressed(kaisa, 'Yes, it is sent');
  await kaisa.getByText('The notice is marked as sent.').first().waitFor();
  expect(await faultsOf(kaisa)).toEqual([]);
  await pressed(kaisa, 'Mark as acknowledged');
  await pressed(kaisa, 'Yes, the receiver has acknowledged it');
  await kaisa.locator('dd', { hasText: 'acknowledged' }).first().waitFor();
  expect(await kaisa.locator('dd', { hasText: 'Kaisa Koskinen' }).count()).toBe(3);
  expect(await overflowOf(kaisa)).toBe(0);
});

it('whom the notices do not concern is not led to them', async () => {
  const maija = await visitAs('maija', '/notifications');
  await maija.locator('h1').waitFor();
  expect(await maija.getByRole('button', { name: /^Make the notices/ }).count()).toBe(0);
});
