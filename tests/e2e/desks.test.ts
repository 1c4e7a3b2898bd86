import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { id } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { NEW_CLAIM, chooseFirstClient, contract, daysOf } from '../pages/claim-form.ts';
import { useSite } from '../pages/site.ts';

/** April is over, and can be logged whole. */
const TODAY = '2021-05-03';

const site = useSite({ JATKOPOLKU_TODAY: TODAY });
const { visitAs } = site;

/** The design system's radio buttons lie under their labels. */
const choose = (page: Page, option: string) =>
  page.locator('form').getByText(option, { exact: true }).click();

interface LoggedMonth {
  readonly placementId: string;
  readonly attended: number;
}

/** The worker logs the first open client's April as it was planned, and a Saturday, and sends it. */
async function logApril(page: Page): Promise<LoggedMonth> {
  await page.locator('.month-desk').waitFor();
  const row = page.locator('tr[data-placement]:not(.closed)').first();
  const placementId = (await row.getAttribute('data-placement')) ?? '';
  const name = await row.locator('th').evaluate((head) => head.firstChild?.textContent ?? '');
  const own = page.locator(`tr[data-placement="${placementId}"]`);
  await page.getByRole('button', { name: 'Fill from the plan' }).click();
  await page.getByText(/\d+ days filled from the plan/).waitFor();
  await own.locator('td[data-day="10"]').click();
  await page.getByText('Everything is saved').waitFor();
  const attended = Number(await own.locator('.number').first().textContent());
  await page.getByRole('button', { name: 'One client' }).click();
  await page.getByLabel('Client', { exact: true }).selectOption({ label: name });
  await page.getByRole('button', { name: `Send: ${name}` }).click();
  await page.getByRole('button', { name: /^Yes, send 1 client/ }).click();
  await page.getByText(/^Sent\./).waitFor();
  return { placementId, attended };
}

/** Another worker claims a bonus for the path that a client has found; gives the claim's id. */
async function claimBonus(page: Page): Promise<string> {
  await chooseFirstClient(page);
  const { inTime } = await daysOf(page);
  await choose(page, 'Degree education, €450.00');
  await page.getByLabel('Employer or school', { exact: true }).fill('Esimerkkiopisto');
  await page.getByLabel('Business ID of the employer or school').fill('9900047-2');
  await choose(page, 'No employment: studies, training or a trial');
  await page.getByLabel('First day in work or education').fill(inTime);
  await page.getByLabel('Add a file').setInputFiles(contract);
  await page.locator('.attached li').waitFor();
  await page.getByRole('button', { name: 'File the claim' }).click();
  await page.getByText('Waits for the county’s decision').waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

it('days are logged, sent, claimed for, approved, settled and booked by those whose work it is', async () => {
  const { placementId, attended } = await logApril(await visitAs('maija', '/sheets?month=2021-04'));
  expect(attended).toBeGreaterThan(3);
  const claimId = await claimBonus(await visitAs('ville', NEW_CLAIM));

  const county = await apiOf(site.address, 'antti');
  const read = await county.call('readPlacement', {
    params: { placementId: id<'Placement'>(placementId) },
  });
  const clientId = read.ok ? read.value.record.clientId : 'nobody';
  const approver = await visitAs(
    'antti',
    `/approvals/sheets/P01/2021-04/${clientId}/${placementId}`,
  );
  await approver
    .getByText(/weekend, public holiday or eve/i)
    .first()
    .waitFor();
  await approver.getByRole('button', { name: 'Accept the month' }).click();
  // The next item of the queue follows.
  await approver.waitForURL((url) => !url.pathname.endsWith(placementId));
  await approver.goto(`/approvals/claims/${claimId}`);
  await choose(approver, 'Approve: the bonus is paid');
  await approver.getByRole('button', { name: 'Approve the claim' }).click();
  await approver.waitForURL((url) => !url.pathname.endsWith(claimId));

  // The month is booked, and each of the client's days is found in it.
  const finance = await visitAs('raija', '/settlements/2021-04');
  await finance.getByRole('button', { name: 'Book the month' }).click();
  await finance.getByRole('button', { name: /^Yes, book April 2021/ }).click();
  await finance
    .getByText(/booked/i)
    .first()
    .waitFor();
  await finance.goto(`/settlements/2021-04/P01?open=${placementId}`);
  const days = finance.locator('.days tbody tr');
  await days.first().waitFor();
  expect(await days.filter({ hasText: ' h' }).count()).toBe(attended);
  // A bonus belongs to the month of its approval.
  await finance.goto('/settlements/2021-05/P01');
  await finance.getByText(claimId).first().waitFor();
  await finance.getByText('€450.00').first().waitFor();
});
