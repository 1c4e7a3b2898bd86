import { apiOf } from '@jatkopolku/bench/web/demo-api';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';
import { jatkopolku } from './program.ts';

/** The last day of April: its sheets can be sent, and a cap may begin on its first day. */
const TODAY = '2021-04-30';
const site = useSite({ JATKOPOLKU_TODAY: TODAY });
const { visitAs } = site;

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const phone = { width: 390, height: 844 };

/** The admin sets a cap of 20 euros from the first of the month on. */
async function setCap(): Promise<void> {
  const admin = await visitAs('jussi', '/travel-settings', phone);
  await admin.getByText('Off: travel of any amount is paid').waitFor();
  await admin.getByRole('button', { name: 'Change the cap' }).click();
  await admin.getByLabel('First day', { exact: true }).fill('2021-03-31');
  await admin.getByLabel('Cap per day (euros)').fill('20');
  await save(admin);
  await admin
    .getByText(/A cap begins on the first day of this month/)
    .first()
    .waitFor();
  expect(await faultsOf(admin)).toEqual([]);
  await admin.getByLabel('First day', { exact: true }).fill('2021-04-01');
  await save(admin);
  await admin.getByText('From 1 Apr 2021').waitFor();
  await admin.getByText('€20.00').waitFor();
  expect(await faultsOf(admin)).toEqual([]);
  expect(await overflowOf(admin)).toBe(0);
}

/** The worker logs a day of 35 euros of travel for the first client whose month is open, and sends the month. */
async function logFarDay(): Promise<{ readonly name: string; readonly placementId: string }> {
  const page = await visitAs('maija', '/sheets?month=2021-04');
  await page.locator('.month-desk').waitFor();
  const row = page.locator('tr[data-placement]:not(.closed)').first();
  const name = await row.locator('th').evaluate((one) => one.firstChild?.textContent ?? '');
  const placementId = (await row.getAttribute('data-placement')) ?? '';
  const own = page.locator(`tr[data-placement="${placementId}"]`);
  await own.locator('td[data-day="27"]').focus();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  const travel = page.getByLabel('Travel, euros');
  await travel.fill('35,00');
  await travel.press('Enter');
  await page.getByText(/€35\.00 is above the region’s cap of €20\.00 per day/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await travel.press('Enter');
  const label = () => own.locator('td[data-day="27"]').getAttribute('aria-label');
  await expect.poll(label).toBe('present 5 h, travel €35.00');
  await page.getByText('Everything is saved').waitFor();
  await page.getByRole('button', { name: 'One client' }).click();
  await page.getByLabel('Client', { exact: true }).selectOption({ label: name });
  await page.getByRole('button', { name: `Send: ${name}` }).click();
  await page.getByRole('button', { name: /^Yes, send 1/ }).click();
  await page.getByText(/^Sent\./).waitFor();
  return { name, placementId };
}

/** The client's day as finance sees it in the provider's month. */
async function dayAt(finance: Page, placementId: string): Promise<string> {
  await finance.goto(`/settlements/2021-04/P01?open=${placementId}`);
  const day = finance.locator('.days tr', { hasText: '27 Apr 2021' });
  await day.waitFor();
  return day.innerText();
}

describe('travel above the region’s cap per day', () => {
  it('is held when the month is accepted, until an approver accepts it with a reason', async () => {
    await setCap();
    const { name, placementId } = await logFarDay();

    const approver = await visitAs('antti', '/approvals?type=sheet');
    const link = approver.locator('.approval', { hasText: name }).getByRole('link');
    await link.first().click();
    await approver.getByText(/^Travel above €20\.00 a day: .*27\/04/).waitFor();
    await approver.getByRole('heading', { name: 'Travel above the cap per day' }).waitFor();
    expect(await faultsOf(approver)).toEqual([]);
    await approver.getByRole('button', { name: 'Accept the month' }).click();
    await approver.locator('[role=status]', { hasText: `${name} is accepted` }).waitFor();

    const finance = await visitAs('raija', '/settlements/2021-04');
    await finance.getByText('Travel of clients held, above the cap per day').waitFor();
    expect(await dayAt(finance, placementId)).toContain('€15.00 held, above the cap per day');
    expect(await faultsOf(finance)).toEqual([]);

    await approver.goto('/');
    const task = approver.locator('.task-groups > li', { hasText: 'travel above the cap' });
    await task.getByRole('link', { name }).first().click();
    await approver.getByText('Waits for an approver').waitFor();
    await approver.getByRole('button', { name: 'Decide on the travel above the cap' }).click();
    await approver.getByRole('button', { name: 'Save the decision' }).click();
    await approver.getByText('Choose what is paid.').first().waitFor();
    expect(await faultsOf(approver)).toEqual([]);
    await approver.getByText('All of the travel').click();
    await approver.getByLabel('Reason').fill('No bus runs after the evening shift.');
    await approver.getByRole('button', { name: 'Save the decision' }).click();
    await approver.getByText(/^Accepted up to €35\.00 on 30 Apr 2021: No bus runs/).waitFor();
    expect(await faultsOf(approver)).toEqual([]);

    const day = await dayAt(finance, placementId);
    expect(day).toContain('€35.00');
    expect(day).not.toContain('held, above');
    await jatkopolku('settle', '2021-04', '--data', site.data, '--today', '2021-05-03');
    const api = await apiOf(site.address, 'raija');
    const run = { params: { month: '2021-04', runNo: '1' }, query: {}, body: {} } as const;
    const booked = await api.call('readStatements', run);
    const lines = booked.ok ? booked.value.items.flatMap((one) => one.lines) : [];
    const travel = lines.filter((line) => line.kind === 'travel');
    const own = travel.find((line) => line.kind === 'travel' && line.placementId === placementId);
    expect(own?.amountCents).toBeGreaterThanOrEqual(3_500);
  });

  it('is read, not set, by finance', async () => {
    const page = await visitAs('raija', '/travel-settings');
    await page.locator('dl').waitFor();
    expect(await page.getByRole('button', { name: 'Change the cap' }).count()).toBe(0);
  });
});
