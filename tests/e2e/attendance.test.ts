import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

/** The days of April are gone by, and its sheets can be sent. */
const TODAY = '2021-05-03';
const APRIL = '/sheets?month=2021-04';
const DAYS = '**/api/v1/placements/*/days/*';

const site = useSite({ JATKOPOLKU_TODAY: TODAY });

/** Opens the day log of April, or where else it is looked at. */
async function openDesk(username: string, path = APRIL, width = 1280): Promise<Page> {
  const page = await site.visitAs(username, path, { width });
  await page.locator('.month-desk').waitFor();
  return page;
}

const rowOf = (page: Page, name: string) =>
  page.locator('tr[data-placement]', { has: page.locator('th', { hasText: name }) });
const cell = (row: Locator, day: string) => row.locator(`td[data-day="${day}"]`);
const label = (of: Locator) => of.getAttribute('aria-label');
const saved = (page: Page) => page.getByText('Everything is saved').waitFor();

/** The first client whose month is open, by the name in the grid. */
async function openClient(page: Page, place = 0): Promise<string> {
  const names = await page
    .locator('tr[data-placement]:not(.closed) th')
    .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
  return names[place] ?? 'nobody';
}

describe('the month grid', () => {
  it('logs a day by one tap, keeps it, and counts it', async () => {
    const page = await openDesk('maija');
    const name = await openClient(page);
    const row = rowOf(page, name);
    const before = Number(await row.locator('.number').first().textContent());
    await cell(row, '06').click();
    await expect.poll(() => label(cell(row, '06'))).toMatch(/^present \d h$/);
    expect(Number(await row.locator('.number').first().textContent())).toBe(before + 1);
    await saved(page);
    await page.reload();
    await page.locator('.month-desk').waitFor();
    expect(await label(cell(rowOf(page, name), '06'))).toMatch(/^present/);
    expect(site.complaintsOf(page)).toEqual([]);
  });

  it('takes absences with their reason, hours and travel', async () => {
    const page = await openDesk('maija');
    const row = rowOf(page, await openClient(page, 1));
    await page.getByRole('radio', { name: 'Sick' }).check();
    await cell(row, '07').click();
    await expect.poll(() => label(cell(row, '07'))).toBe('Sick');
    await cell(row, '08').focus();
    await page.keyboard.press('6');
    await page.keyboard.press('Enter');
    await page.getByLabel('Hours', { exact: true }).fill('4.5');
    await page.getByLabel('Travel, euros').fill('6,40');
    await page.getByLabel('Travel, euros').press('Enter');
    await expect.poll(() => label(cell(row, '08'))).toBe('present 4.5 h, travel €6.40');
    await saved(page);
  });

  it('says why a day cannot be logged, and leaves it as it was', async () => {
    const page = await openDesk('petri');
    const row = rowOf(page, await openClient(page));
    for (const day of ['12', '13', '14', '15', '16']) await cell(row, day).click();
    await expect.poll(() => label(cell(row, '16'))).toMatch(/^no entry; not taken: .*week/);
    await page.locator('.day-details .fault', { hasText: 'week' }).waitFor();
    await page.getByText('4 days attended in this week, of at most 4').waitFor();
    await page.getByText('Something is not saved: look at the days').waitFor();
    expect(await page.getByText('Everything is saved').count()).toBe(0);
    // What was taken is saved, and what was not is not kept: the day is as it was.
    await page.reload();
    await page.locator('.month-desk').waitFor();
    await saved(page);
    expect(await label(cell(row, '15'))).toMatch(/^present/);
    expect(await label(cell(row, '16'))).toMatch(/^no entry/);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('is worked by keyboard alone', async () => {
    const page = await openDesk('maija');
    const name = await openClient(page, 2);
    await page.getByRole('radio', { name: 'Present as planned' }).focus();
    for (let steps = 0; steps < 6; steps += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement.tagName === 'TD'`)) break;
    }
    const place = await rowOf(page, name).evaluate((row) =>
      [...(row.parentElement?.children ?? [])].indexOf(row),
    );
    for (let down = 0; down < place; down += 1) await page.keyboard.press('ArrowDown');
    for (let right = 0; right < 20; right += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    const row = rowOf(page, name);
    await expect.poll(() => label(cell(row, '21'))).toMatch(/^present/);
    await page.keyboard.press('n');
    await expect.poll(() => label(cell(row, '21'))).toBe('Not arranged');
    await page.keyboard.press('Delete');
    await expect.poll(() => label(cell(row, '21'))).toBe('no entry');
    await page.keyboard.press('Home');
    expect(await page.evaluate('document.activeElement.dataset.day')).toBe('01');
    await saved(page);
  });

  it('is filled from the plan, and only where nothing is logged', async () => {
    const page = await openDesk('petri');
    const name = await openClient(page, 1);
    const row = rowOf(page, name);
    await page.getByRole('radio', { name: 'Absent without leave' }).check();
    await cell(row, '21').click();
    await page.getByRole('button', { name: 'Fill from the plan' }).click();
    await page.getByText(/\d+ days filled from the plan/).waitFor();
    expect(await label(cell(row, '21'))).toBe('Absent without leave');
    expect(Number(await row.locator('.number').first().textContent())).toBeGreaterThan(3);
    await saved(page);
  });
});

describe('on a bad line', () => {
  it('nothing is lost: what was logged is kept, shown, and sent when the line is back', async () => {
    const page = await openDesk('maija');
    const name = await openClient(page);
    await page.context().setOffline(true);
    await cell(rowOf(page, name), '20').click();
    await page.getByText('Not saved yet: trying again.').waitFor();
    await page.context().setOffline(false);
    await saved(page);
    await page.reload();
    await page.locator('.month-desk').waitFor();
    expect(await label(cell(rowOf(page, name), '20'))).toMatch(/^present/);
  });

  it('a session that ends keeps what was logged until one is signed in again', async () => {
    const page = await openDesk('maija');
    const name = await openClient(page);
    await page.route(DAYS, (route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'about:blank',
          title: 'Unauthorized',
          status: 401,
          code: 'unauthenticated',
          detail: 'Sign in first.',
          correlationId: 'c-1',
        }),
      }),
    );
    await cell(rowOf(page, name), '27').click();
    await page.getByText('Your session has ended').waitFor();
    await page.unroute(DAYS);
    await page.context().clearCookies();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await page.locator('button[name="username"][value="maija"]').click();
    await page.locator('.month-desk').waitFor();
    await expect.poll(() => label(cell(rowOf(page, name), '27'))).toMatch(/^present/);
    await saved(page);
  });
});

describe('on a phone', () => {
  it('one day of all clients is logged, then one client is looked at', async () => {
    const page = await openDesk('ville', `${APRIL}&day=2021-04-22`, 360);
    const line = page.locator('.day-line', { has: page.getByRole('button', { name: /^Present/ }) });
    const name = (await line.first().getAttribute('aria-label')) ?? '';
    const own = page.getByRole('group', { name, exact: true });
    await own.getByRole('button', { name: /^Present/ }).click();
    await own.getByText(/^present \d/).waitFor();
    await own.getByRole('combobox').selectOption('sick');
    await own.getByText('Sick', { exact: true }).first().waitFor();
    await saved(page);
    await page.getByRole('button', { name: 'One client' }).click();
    await page.getByLabel('Client', { exact: true }).selectOption({ label: name });
    await page.getByRole('group', { name: /22/ }).getByText('Sick').first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('sending', () => {
  it('asks once more with what is missing, then sends a client’s month, which is closed', async () => {
    const page = await openDesk('maija');
    const name = await openClient(page);
    await cell(rowOf(page, name), '13').click();
    await saved(page);
    await page.getByRole('button', { name: 'One client' }).click();
    await page.getByLabel('Client', { exact: true }).selectOption({ label: name });
    await page.getByRole('button', { name: `Send: ${name}` }).click();
    await page.getByText('Planned days are not logged for').waitFor();
    await page.getByRole('button', { name: 'Yes, send 1 client’s month' }).click();
    await page.getByText(/^Sent\./).waitFor();
    await page.getByText(new RegExp(`${name} waits because: fewer days in a week`)).waitFor();
    await page.getByText('The county looks at the month before it is accepted').waitFor();
    await page.getByText(/^Fewer days in a week than the plan has, and no absence: \d/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'All clients' }).click();
    await expect.poll(() => rowOf(page, name).getAttribute('class')).toBe('closed');
  });

  it('a sent month that nobody has decided on is taken back, changed, and sent once more', async () => {
    const page = await openDesk('maija');
    const sent = page.locator('tr.closed[data-placement]').filter({ hasText: 'Sent' }).first();
    const name = (await sent.locator('th').evaluate((th) => th.firstChild?.textContent)) ?? '';
    await page.getByRole('button', { name: 'One client' }).click();
    await page.getByLabel('Client', { exact: true }).selectOption({ label: name });
    await page.getByRole('button', { name: `Take back: ${name}` }).click();
    await page.getByRole('button', { name: 'Yes, take the month back' }).click();
    await page.getByText('The month is open again.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'All clients' }).click();
    await cell(rowOf(page, name), '30').click();
    await saved(page);
    await page.getByRole('button', { name: 'One client' }).click();
    await page.getByRole('button', { name: `Send: ${name}` }).click();
    await page.getByRole('button', { name: /^Yes, send 1/ }).click();
    await page.getByText(/^(Sent|Accepted)\./).waitFor();
  });

  it('says that the rule accepted a month without flags', async () => {
    const page = await openDesk('maija');
    const unbegun = page.locator('tr[data-placement]').filter({ hasText: 'Not begun' }).last();
    const name = (await unbegun.locator('th').evaluate((th) => th.firstChild?.textContent)) ?? '';
    await page.getByRole('button', { name: 'One client' }).click();
    await page.getByLabel('Client', { exact: true }).selectOption({ label: name });
    await page.getByRole('button', { name: 'Fill from the plan' }).click();
    await saved(page);
    await page.getByRole('button', { name: /^Send: / }).click();
    await page.getByRole('button', { name: /^Yes, send 1/ }).click();
    await page.getByText('1 was accepted automatically').waitFor();
    await page.getByText('The month was accepted automatically, since').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflowOf(page)).toBe(0);
  });

  it('sends no month of which a day is not saved, and says so', async () => {
    const page = await openDesk('petri');
    const context = page.context();
    const name = await openClient(page);
    await context.setOffline(true);
    await cell(rowOf(page, name), '29').click();
    await page.getByText('Not saved yet: trying again.').waitFor();
    await page.getByRole('button', { name: 'One client' }).click();
    await page.getByLabel('Client', { exact: true }).selectOption({ label: name });
    await page.getByRole('button', { name: `Send: ${name}` }).click();
    await page.getByRole('button', { name: /^Yes, send 1/ }).click();
    const alert = page.getByRole('alert').filter({ hasText: name });
    await alert.getByText('Not sent: some days are not saved yet.').waitFor();
    await context.setOffline(false);
    await saved(page);
    await page.getByRole('button', { name: `Send: ${name}` }).click();
    await page.getByRole('button', { name: /^Yes, send 1/ }).click();
    await page.getByText(/^(Sent|Accepted)\./).waitFor();
    await expect.poll(() => alert.count()).toBe(0);
  });

  it('shows who has sent a month meanwhile, and what is different', async () => {
    const one = await openDesk('ville');
    const two = await openDesk('maija');
    const name = await openClient(two);
    await cell(rowOf(two, name), '14').click();
    await saved(two);
    await two.getByRole('button', { name: 'One client' }).click();
    await two.getByLabel('Client', { exact: true }).selectOption({ label: name });
    await two.getByRole('button', { name: `Send: ${name}` }).click();
    await two.getByRole('button', { name: /^Yes, send 1/ }).click();
    await two.getByText(/^(Sent|Accepted)\./).waitFor();
    await cell(rowOf(one, name), '28').click();
    await one.getByText('Changed meanwhile').waitFor();
    await one.getByText(/^Changed by Maija Mäkinen, /).waitFor();
    await one.getByText(/^State: (Open|Not begun) → (Sent|Accepted)$/).waitFor();
    expect(await one.locator('.first-things').textContent()).toContain(name);
    // What was kept is shown once, and not tried for ever.
    await one.getByRole('button', { name: 'Read again' }).click();
    const notTaken = one.getByRole('alert').getByText(/Not taken: .*28/);
    await notTaken.waitFor();
    await one.getByText('Something is not saved: look at the days').waitFor();
    await one.reload();
    await one.locator('.month-desk').waitFor();
    await saved(one);
    expect(await notTaken.count()).toBe(0);
  });
});
