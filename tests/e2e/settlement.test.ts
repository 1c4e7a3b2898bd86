import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { id, must, parseMonth } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { focusedOf, tabTo } from '../pages/keyboard.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs } = site;

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true });
const table = (page: Page, caption: string) =>
  page.locator('.wide', { has: page.locator('caption', { hasText: caption }) });

async function openMonth(username: string, month: string, settings = {}): Promise<Page> {
  const page = await visitAs(username, `/settlements/${month}`, settings);
  await page.locator('.providers').waitFor();
  return page;
}

/** Whole cents of what a cell shows, such as `€1,234.50`. */
function centsIn(text: string): number {
  const digits = text.replaceAll(/[^\d-]/g, '');
  return digits === '' || digits === '-' ? 0 : Number(digits);
}

/** The amounts of a column of a table, without its sum; columns count from 1. */
async function columnOf(page: Page, caption: string, column: number): Promise<number[]> {
  const cells = table(page, caption).locator(
    `.figures > tbody > tr:not(.opened) > :nth-child(${column})`,
  );
  return (await cells.allTextContents()).map(centsIn);
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

async function bookBySecondPress(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Book the (month|changes)$/ }).click();
  await page.getByRole('button', { name: /^Yes, book/ }).click();
}

describe('a month that waits', () => {
  it('is followed from its sum to a provider, a client and a day', async () => {
    const page = await visitAs('raija');
    await page.getByRole('link', { name: 'Months', exact: true }).click();
    const row = page.getByRole('row', { name: 'February 2020' });
    await row.getByText('Ended, waits to be settled').waitFor();
    await row.getByRole('link').click();
    await heading(page, 'Settlement of February 2020').waitFor();

    const totals = table(page, 'What the month comes to');
    const inAll = centsIn(
      await totals.getByRole('row', { name: /To providers in all/ }).innerText(),
    );
    await page.locator('.providers tfoot').waitFor();
    expect(sum(await columnOf(page, 'What providers earn', 6))).toBe(inAll);
    expect(inAll).toBeGreaterThan(0);

    await page.getByRole('link', { name: 'Koulutuskuntayhtymä Esimerkki' }).click();
    await heading(page, 'Koulutuskuntayhtymä Esimerkki: February 2020').waitFor();
    const fees = sum(await columnOf(page, 'Day fees by agreement', 5));
    expect(sum(await columnOf(page, 'Accepted month sheets', 3))).toBe(fees);
    await table(page, 'Bonuses approved').getByText('K001').waitFor();

    const client = page.getByRole('row', { name: /^Hämäläinen Sofia L00215/ });
    await client.getByRole('button', { name: 'Hämäläinen Sofia' }).click();
    const days = page.locator('.days');
    await days.getByText('Absent').or(days.getByText('5 h')).first().waitFor();
    const ofDays = await days.locator('tbody td:nth-child(3)').allTextContents();
    const ofClient = centsIn(await client.locator('td').nth(1).innerText());
    expect(sum(ofDays.map(centsIn))).toBe(ofClient);
    expect(new URL(page.url()).search).toBe('?open=L00215');
  });

  it('shows which days are held, where and why', async () => {
    const page = await openMonth('raija', '2020-02');
    await page.getByText('13 days are held').waitFor();
    await page.getByText('The client had no benefit in force on the day').waitFor();
    await page.getByRole('link', { name: 'Esimerkkisäätiö 3 (5)' }).click();
    await page.getByRole('button', { name: 'Show the days of all' }).click();
    const held = page.locator('.days').getByText('held: no benefit in force');
    await held.first().waitFor();
    expect(await held.count()).toBe(5);
  });

  it('is read by an auditor, who books nothing', async () => {
    const page = await openMonth('tarja', '2020-08');
    await page.getByText('Finance books the month.').waitFor();
    expect(await page.getByRole('button', { name: /book/i }).count()).toBe(0);
  });
});

describe('booking', () => {
  it('books the month that the second press names, and then there is nothing to book', async () => {
    const page = await openMonth('raija', '2020-01');
    await page.getByRole('button', { name: 'Book the month' }).click();
    const sure = page.getByRole('button', {
      name: /^Yes, book January 2020: €[\d,.]+ to providers/,
    });
    await page.getByRole('button', { name: 'Not now' }).click();
    expect(await sure.count()).toBe(0);
    await page.getByRole('button', { name: 'Book the month' }).click();
    await sure.click();
    await page.getByText('January 2020 was booked.').first().waitFor();
    await page.getByText('Everything is booked. There is nothing to book now.').waitFor();
    expect(await page.getByRole('button', { name: /^Book/ }).count()).toBe(0);
    await page.getByText(/^original, .*, Raija Rantanen$/).waitFor();
    await page.goto('/settlements');
    const row = page.getByRole('row', { name: 'January 2020' });
    await row.getByText(/^once, last on .* by Raija Rantanen$/).waitFor();
  });

  it('is refused to who saw the month before somebody else booked it', async () => {
    const first = await openMonth('raija', '2020-04');
    const late = await openMonth('risto', '2020-04');
    await bookBySecondPress(first);
    await first.getByText('April 2020 was booked.').first().waitFor();
    await bookBySecondPress(late);
    await late.getByText('Changed meanwhile').waitFor();
    await late.getByRole('button', { name: 'Read again' }).click();
    await late.getByText('Everything is booked.').waitFor();
    expect(await late.locator('.found li').count()).toBe(1);
  });

  it('is one thing, and letting the money go another person’s', async () => {
    const page = await openMonth('raija', '2020-10');
    await bookBySecondPress(page);
    await page.getByText('October 2020 was booked.').first().waitFor();
    await page.getByText('Waits for another person to release it').waitFor();
    await page.getByText('You booked this yourself').waitFor();
    expect(await page.getByRole('button', { name: 'Release for payment' }).count()).toBe(0);

    const other = await visitAs('risto');
    await other.getByRole('link', { name: /^Release for payment what .* October 2020$/ }).click();
    await other.getByRole('button', { name: 'Release for payment' }).click();
    await other.getByText('A release cannot be taken back').waitFor();
    await other.getByRole('button', { name: 'Yes, release run 1 for payment' }).click();
    await other.getByText('Run 1 is released for payment.').first().waitFor();
    await other.getByText(/^Released for payment on .* by Risto /).waitFor();
    expect(await other.getByRole('button', { name: 'Release for payment' }).count()).toBe(0);
    await page.reload();
    await page.getByText(/^Released for payment on .* by Risto /).waitFor();
  });

  it('shows what a background refresh changed between look and press, and books nothing', async () => {
    const page = await openMonth('raija', '2020-02');
    await page.getByRole('button', { name: 'Book the month' }).click();
    const sure = page.getByRole('button', { name: /^Yes, book February 2020/ });
    await sure.waitFor();
    await giveBenefit('2020-02');
    await comeBackLater(page);
    await page.getByText('What this page shows has changed since').waitFor();
    await page.getByText(/^€9 a day to clients, in all: .* → /).waitFor();
    expect(await sure.count()).toBe(0);
    const finance = await apiOf(site.address, 'raija');
    const params = { month: must(parseMonth('2020-02'), 'a month') };
    const compared = await finance.call('compareSettlement', { params });
    expect(compared).toMatchObject({ ok: true, value: { runs: [] } });

    await page.getByRole('button', { name: 'Look again' }).click();
    await bookBySecondPress(page);
    await page.getByText('February 2020 was booked.').first().waitFor();
  });

  it('takes words to a provider along, who reads them on its statement', async () => {
    const page = await openMonth('raija', '2020-05', { width: 390, height: 844 });
    await page.getByRole('button', { name: 'Book the month' }).click();
    await page.getByRole('button', { name: 'Add a message' }).click();
    await page.getByRole('button', { name: /^Yes, book May 2020/ }).click();
    await page.locator('.fi-status-text--error').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: 'To whom message 1 is' }).click();
    await page.getByRole('option', { name: 'Esimerkkiseurakunta 1' }).click();
    await page.getByLabel('Text of message 1').fill('The sheet of one client came late.');
    await page.getByRole('button', { name: /^Yes, book May 2020/ }).click();
    await page.getByText('May 2020 was booked.').first().waitFor();

    const manager = await visitAs('sirpa', '/statements/P01/2020-05');
    await manager.getByText('The county writes: The sheet of one client came late.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
  });

  it('of what has changed since is a correction, which is found among the booked months', async () => {
    const page = await openMonth('raija', '2020-07');
    await bookBySecondPress(page);
    await page.getByText('July 2020 was booked.').first().waitFor();
    await giveBenefit('2020-07');

    await page.goto('/settlements');
    const row = page.getByRole('row', { name: 'July 2020' });
    await row
      .getByText(/^since it was booked: a client’s benefit changed \(\+€[\d,.]+\)$/)
      .waitFor();
    await row.getByRole('link').click();
    await table(page, 'What booking now adds').getByText('held, nobody pays yet').waitFor();
    await bookBySecondPress(page);
    await page.getByText(/^correction, /).waitFor();
    await page.getByText('Everything is booked.').waitFor();

    await page.locator('.found summary').last().click();
    const statements = table(page, 'What run 2 booked');
    await statements.locator('tfoot').waitFor();
    expect(sum(await columnOf(page, 'What run 2 booked', 5))).toBeGreaterThan(0);
    expect(sum(await columnOf(page, 'What run 2 booked', 3))).toBe(0);
  });

  it('is explained: a fee is followed to its days, and to who booked it', async () => {
    const page = await visitAs('raija', '/settlements/2020-11/P03');
    await table(page, 'Day fees by agreement').getByRole('link').first().click();
    const fee = page.locator('.explained');
    await fee.getByText('Only for the next run: nothing keeps it back.').waitFor();
    await fee.getByText('Nothing yet').waitFor();
    await fee.locator('summary', { hasText: 'Who did what' }).click();
    await fee.getByText(/^Imported from another system .*, the import of data/).waitFor();

    const month = await openMonth('raija', '2020-11');
    await bookBySecondPress(month);
    await month.getByText('November 2020 was booked.').first().waitFor();
    await page.reload();
    await fee.getByText(/^Run 1, original: .* Booked by Raija Rantanen on .*/).waitFor();
    await fee.getByText('Nothing: all of it is booked.').waitFor();
    await fee.locator('summary', { hasText: 'days and their rules' }).click();
    await fee.getByText(/^The agreement’s price of a day.*agreement /).waitFor();
    const amounts = await fee.locator('.number:not([scope])').allTextContents();
    const owed = await fee.locator('dd').first().innerText();
    expect(sum(amounts.map(centsIn))).toBe(centsIn(must(owed.split(', ')[1], 'an amount')));
  });

  it('waits until the month has ended, and shows what is not accepted', async () => {
    await logToday();
    const page = await visitAs('raija', '/settlements/2021-04/P02');
    const waiting = table(page, 'Month sheets that are not accepted');
    await waiting.getByText('the provider has not submitted it').waitFor();
    await waiting.getByText('waits for an approver').first().waitFor();
    await waiting.getByText(/^returned to the provider: ./).waitFor();
    expect(await table(page, 'Accepted month sheets').locator('tbody tr').count()).toBe(1);
    await page.getByRole('link', { name: 'The whole month' }).click();
    await page.getByText('It can be booked from 1 May 2021 on.').waitFor();
    expect(await page.getByRole('button', { name: /book/i }).count()).toBe(0);
  });

  it('is done by keyboard alone', async () => {
    const page = await visitAs('raija');
    await page.getByRole('link', { name: 'Months', exact: true }).focus();
    await page.keyboard.press('Enter');
    await heading(page, 'Months').waitFor();
    await page.getByRole('link', { name: 'June 2020' }).waitFor();
    await tabTo(page, /^June 2020$/);
    await page.keyboard.press('Enter');
    await page.locator('.providers').waitFor();
    await tabTo(page, /^Book the month$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Yes, book June 2020/ }).waitFor();
    expect(await focusedOf(page)).toMatch(/^Yes, book June 2020/);
    await page.keyboard.press('Enter');
    // The button is gone for good: one goes on from what came of it, in the same part of the page.
    await page.locator('.booking .result:focus', { hasText: 'June 2020 was booked.' }).waitFor();
    expect(await focusedOf(page)).toBe('June 2020 was booked.');
    await tabTo(page, /^Esimerkkiseurakunta 1$/);
    await page.keyboard.press('Enter');
    await heading(page, 'Esimerkkiseurakunta 1: June 2020').waitFor();
    await page.locator('.row-toggle').first().waitFor();
    await tabTo(page, /^Heikkilä Aino$/);
    await page.keyboard.press('Enter');
    await page.locator('.days').waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-expanded")')).toBe(
      'true',
    );
  });

  it('has room on a phone: tables scroll within the page', async () => {
    const page = await openMonth('raija', '2020-09', { width: 360 });
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: 'Book the month' }).click();
    await page.getByRole('button', { name: /^Yes, book September 2020/ }).waitFor();
    expect(await overflowOf(page)).toBe(0);
    await page.goto('/settlements/2020-09/P03?open=all');
    await page.locator('.days').first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    await page.goto('/settlements/2020-09/P03/explanation');
    // Of the State’s line, all sheets.
    const state = page.locator('.explained', { hasText: 'Compensation from the State' });
    await state
      .getByText('Who did what is shown when you look at the lines of one client.')
      .waitFor();
    await state.locator('summary', { hasText: 'days and their rules' }).click();
    await state.getByText('The State’s compensation of an attended day').waitFor();
    expect(await overflowOf(page)).toBe(0);
  });
});

/** The reader returns to the page when its answers are old, so that it asks again by itself. */
async function comeBackLater(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 60_000;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  })()`);
}

/** Somebody whose days of the month are held gets a benefit for them afterwards. */
async function giveBenefit(text: string): Promise<void> {
  const month = must(parseMonth(text), 'a month');
  const finance = await apiOf(site.address, 'raija');
  const compared = await finance.call('compareSettlement', { params: { month } });
  const held = must(compared.ok ? compared.value.held[0] : undefined, 'held days');
  const params = { month, providerId: held.providerId };
  const read = await finance.call('readProviderMonth', { params });
  const lines = read.ok ? read.value.lines : [];
  const line = lines.find((one) => one.kind === 'compensation' && one.payer === 'held');
  const clientId = line?.kind === 'compensation' ? line.clientId : id<'Client'>('none');
  const caseWorker = await apiOf(site.address, 'kaisa');
  const benefit = {
    benefit: 'social-assistance',
    payer: 'county',
    validFrom: '2020-01-01',
  } as const;
  const made = await caseWorker.call('createBenefit', {
    key: crypto.randomUUID(),
    body: { clientId, ...benefit, validTo: null },
  });
  expect(made).toMatchObject({ ok: true });
}

/** Two more clients of P02 come today: the month of one is accepted at once, the other's is left open. */
async function logToday(): Promise<void> {
  const worker = await apiOf(site.address, 'petri');
  const approver = await apiOf(site.address, 'antti');
  const placements = await worker.call('listPlacements', { query: { limit: '200' } });
  const running = placements.ok
    ? placements.value.items.map(({ record }) => record).filter((one) => one.endsOn > '2021-04-01')
    : [];
  const day = { status: 'present', hours: '5', absenceReason: null, travelCents: null } as const;
  const logged = [];
  for (const { placementId } of running) {
    const params = { placementId, month: '2021-04' };
    const sheet = await worker.call('logDays', { params, body: { days: { '01': day } } });
    if (sheet.ok && sheet.value.record.returnCategory === null) logged.push(sheet.value);
    if (logged.length === 2) break;
  }
  const { record, version } = must(logged[0], 'a sheet');
  await worker.call('submitSheet', { params: record, version });
  const done = await approver.call('acceptSheet', { params: record, version: version + 1 });
  expect(done).toMatchObject({ ok: true });
}
