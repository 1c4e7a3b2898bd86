import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { tabTo } from '../pages/keyboard.ts';
import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

async function openQueue(username: string, search = '', settings = {}): Promise<Page> {
  const page = await visitAs(username, `/approvals${search}`, settings);
  await lines(page).first().waitFor();
  return page;
}

const lines = (page: Page) => page.locator('.approval');
/** What the queue says, once the names of its clients have come. */
async function namedLines(page: Page): Promise<readonly string[]> {
  await lines(page).filter({ hasText: '…' }).first().waitFor({ state: 'detached' });
  return lines(page).allTextContents();
}
const sheetLinks = (page: Page) => page.getByRole('link', { name: /^Month sheet, / });
const announced = (page: Page, text: RegExp) => page.locator('[role=status]', { hasText: text });
const headingOf = async (page: Page) => (await page.locator('h1').textContent()) ?? '';
const accept = (page: Page) => page.getByRole('button', { name: 'Accept the month' });
const queueFound = (page: Page, count: number) =>
  page.getByRole('heading', { level: 2, name: new RegExp(`^${count} wait`) });

/** The client of the sheet that is open, and an address of it without the queue. */
async function openFirstSheet(username: string, settings = {}) {
  const page = await openQueue(username, '?type=sheet', settings);
  await sheetLinks(page).first().click();
  await accept(page).waitFor();
  const named = /^Month sheet of (\p{L}+ \p{L}+),/u;
  await expect.poll(() => headingOf(page)).toMatch(named);
  const client = named.exec(await headingOf(page))?.[1] ?? '';
  return { page, client, address: new URL(page.url()).pathname };
}

describe('the queue of approvals', () => {
  it('is oldest first and keeps what was chosen to be shown in the address', async () => {
    const page = await openQueue('antti');
    const all = await lines(page).count();
    await page.getByLabel('Kind').selectOption('Month sheets');
    await page.locator('.approval', { hasText: 'Claim' }).first().waitFor({ state: 'detached' });
    await sheetLinks(page).first().waitFor();
    const sheets = await sheetLinks(page).count();
    await queueFound(page, sheets).waitFor();
    expect(sheets).toBeLessThan(all);
    await page.getByLabel('Provider').selectOption('Esimerkkiseurakunta 2');
    const others = page.locator('.approval', { hasText: 'Esimerkkiseurakunta 1' });
    await others.first().waitFor({ state: 'detached' });
    await lines(page).first().waitFor();
    const own = await namedLines(page);
    expect(new URL(page.url()).search).toBe('?type=sheet&provider=P02');
    await page.reload();
    await lines(page).first().waitFor();
    expect(await page.getByLabel('Provider').inputValue()).toBe('P02');
    expect(await namedLines(page)).toEqual(own);
    await page.getByLabel('Only late ones').check();
    await page.getByText('Nothing waits that is like this.').waitFor();
  });

  it('says of each item why it is looked at', async () => {
    const page = await openQueue('aino');
    const [first = '', ...rest] = await lines(page).allTextContents();
    expect(first).toContain('Nothing speaks against it.');
    expect(rest.at(-1)).toContain('Submitted before the month was over');
  });
});

describe('a month sheet', () => {
  it('is returned with what to mend and why; its worker sees it, and the next item follows', async () => {
    const { page: approver, client } = await openFirstSheet('antti');
    await approver.getByText('Travel above €20.00 a day: 01/04').waitFor();
    await approver.getByRole('button', { name: 'Return the month' }).click();
    await approver.getByText('Choose what has to be mended.').waitFor();
    await approver.getByText('Write what the provider should do.').waitFor();
    await approver.getByText('Travel', { exact: true }).last().click();
    await approver.getByLabel('What should the provider do?').fill('Whose journey is this?');
    await approver.getByRole('button', { name: 'Return the month' }).click();
    const announcement = announced(
      approver,
      new RegExp(`${client} is returned.*Next: Month sheet`),
    );
    await announcement.waitFor();
    await approver.locator('h1', { hasText: client }).waitFor({ state: 'detached' });
    await accept(approver).waitFor();
    expect(new URL(approver.url()).search).toBe('?type=sheet');

    const worker = await visitAs('maija');
    const tasks = worker.locator('.task-groups > li', { hasText: 'they were returned' });
    // The worker knows the client by name; the county's line of the queue had the id alone.
    await tasks.first().waitFor();
    expect(await tasks.getByText('April 2021').count()).toBeGreaterThan(0);
  });

  it('that another approver has decided meanwhile shows who and what', async () => {
    const { page: second, client, address } = await openFirstSheet('aino');
    const first = await visitAs('antti', address);
    await accept(first).click();
    await announced(first, new RegExp(`The month of ${client} is accepted`)).waitFor();
    await accept(second).click();
    await second.getByText('Changed meanwhile').waitFor();
    await second.getByText(/^Changed by Antti Aaltonen, .*\d\d[.:]\d\d in real time\.$/).waitFor();
    await second.getByText('State: submitted → accepted').waitFor();
    await second.getByRole('button', { name: 'Read again' }).click();
    await second.getByText('This month sheet does not wait: it is accepted.').waitFor();
    await second.getByRole('link', { name: 'Skip to the next' }).click();
    await accept(second).waitFor();
    expect(await headingOf(second)).not.toContain(client);
  });

  it('is accepted by keyboard alone, and the heading of the next one has the focus', async () => {
    const page = await openQueue('aino');
    await page.locator('main').focus();
    await tabTo(page, 'Month sheet, ');
    await page.keyboard.press('Enter');
    await accept(page).waitFor();
    const before = await headingOf(page);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await tabTo(page, 'Skip to the next');
    await tabTo(page, 'Accept the month');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: before }).waitFor({ state: 'detached' });
    await page.locator('h1').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
  });

  it('is looked through and accepted on a small phone', async () => {
    const { page, client } = await openFirstSheet('antti', { width: 320 });
    expect(await overflowOf(page)).toBe(0);
    expect(await page.locator('.month-day:visible').count()).toBeLessThan(10);
    await accept(page).click();
    await announced(page, new RegExp(`The month of ${client} is accepted`)).waitFor();
  });

  it('is seen and not decided by an auditor', async () => {
    const { address } = await openFirstSheet('antti');
    const auditor = await visitAs('tarja', address);
    await auditor.getByText('This month sheet waits for an approver.').waitFor();
    expect(await auditor.locator('main').getByRole('button').count()).toBe(0);
  });
});

describe('a claim', () => {
  it('is put on hold with the reason, which its provider reads, and taken up again', async () => {
    const page = await openQueue('antti', '?type=claim');
    await page
      .getByRole('link', { name: /^Claim/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Put on hold' }).click();
    await page.getByRole('button', { name: 'Put aside' }).click();
    // Both at once, before anything is sent.
    await page.getByText('Fill in A task again on.').first().waitFor();
    await page.getByText('Give the reason.').first().waitFor();
    await page.getByLabel('What it waits for').fill('The school answers in a week');
    await page.getByLabel('A task again on').fill('1.4.2021');
    await page.getByRole('button', { name: 'Put aside' }).click();
    await page.getByText('Choose a day from tomorrow on').first().waitFor();
    await page.getByLabel('A task again on').fill('12.4.2021');
    await page.getByRole('button', { name: 'Put aside' }).click();
    await page.getByText('On hold until 12 Apr 2021: The school answers in a week').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const address = new URL(page.url()).pathname;
    await page.goto('/approvals?type=claim');
    await page.getByText('Put on hold.').waitFor();

    await page.goto(address);
    await page.getByRole('button', { name: 'Take up now' }).click();
    await page.getByText('The claim waits for a decision again.').first().waitFor();
    expect(await page.getByText('On hold until').count()).toBe(0);
  });
});

describe('claims that nothing speaks against', () => {
  it('are approved together, and what was refused stays with why', async () => {
    const first = await openQueue('antti', '?type=claim&state=clean');
    const second = await openQueue('aino', '?type=claim&state=clean');
    const count = await lines(first).count();
    await first
      .getByRole('checkbox', { name: /^Choose: Claim/ })
      .first()
      .check();
    await first.getByRole('button', { name: 'Approve the chosen (1)' }).click();
    await first.getByRole('button', { name: /^Yes, approve 1 claim, €/ }).click();
    await first.getByText('Approved: 1. Not approved: 0.').first().waitFor();
    await queueFound(first, count - 1).waitFor();

    // The second approver still sees them all.
    await second.getByRole('checkbox', { name: /^Choose all claims/ }).focus();
    await second.keyboard.press('Space');
    await tabTo(second, `Approve the chosen (${count})`);
    await second.keyboard.press('Enter');
    await second.keyboard.press('Enter');
    await second
      .getByText(`Approved: ${count - 1}. Not approved: 1.`)
      .first()
      .waitFor();
    const results = second.locator('.bulk-results li');
    expect(await results.count()).toBe(count);
    expect(await results.first().textContent()).toMatch(
      /Not approved: .* Changed by Antti Aaltonen, /,
    );
    expect(await second.evaluate('document.activeElement.textContent')).toBe(
      'What became of the chosen ones',
    );
    await second.getByText('Nothing waits that is like this.').waitFor();
    await second.getByRole('button', { name: 'Close the results' }).click();
    expect(await results.count()).toBe(0);
  });
});
