import { readFile } from 'node:fs/promises';

import { apiOf } from '@jatkopolku/bench/web/demo-api';
import ICAL from 'ical.js';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';

import expected from '../expected/kymenlaakso.json' with { type: 'json' };
import { tabTo } from '../pages/keyboard.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs } = site;

describe('the desk', () => {
  it('shows procurement what is to be decided by when, and leads from the task to the decision', async () => {
    const page = await visitAs('hanna');
    await page.getByText('Confirm as the second person a decision on an option').waitFor();
    await page.getByRole('link', { name: 'Options', exact: true }).click();
    // The cooperation’s option comes first.
    await page
      .locator('.term-groups > li')
      .first()
      .getByText('to be decided by 2 Oct 2021')
      .waitFor();
    const group = page.locator('.term-groups > li', { hasText: 'by 31 Aug 2022' }).first();
    const drawn = group.locator('.term-picture').first();
    expect(await drawn.getAttribute('aria-label')).toContain('Option 1 1 Sept 2022 – 31 Aug 2023');
    await page.getByLabel('View').selectOption('table');
    // Beside the terms, what is set aside has tables of its own.
    const caption = page.locator('caption', { hasText: ', as of ' });
    const terms = page.locator('.wide').filter({ has: caption }).locator('tbody tr');
    await terms.first().waitFor();
    expect(await terms.count()).toBe(61);
    expect(page.url()).toContain('view=table');
    await page.getByLabel('Lot', { exact: true }).selectOption('3');
    await expect.poll(() => terms.count()).toBe(9);
  });
});

describe('option 1 for all but one', () => {
  let decisionId = '';

  it('is proposed by keyboard alone; who proposed it cannot confirm it', async () => {
    const page = await visitAs('heikki', '/options');
    await page
      .locator('.term-groups > li', { hasText: 'by 31 Aug 2022' })
      .getByRole('link', { name: /^Propose a decision/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    // All 59 but the service-home association, which is under review.
    await page.getByText('The decision reaches 58 agreements.').waitFor();
    await tabTo(page, 'Esimerkkisäätiö 1 A003');
    await page.keyboard.press('Space');
    await page.getByText('The decision reaches 57 agreements.').waitFor();
    await page.getByLabel('New day price of Esimerkkiseurakunta 1 A001, euros').focus();
    await page.keyboard.type('27,50');
    // A text that is too long gives a fault: the press is not without an answer.
    await page.getByLabel('Grounds').fill('x'.repeat(2_001));
    await tabTo(page, 'Propose');
    await page.keyboard.press('Enter');
    await page.getByText('Grounds: shorten it to 2000 characters at most.').first().waitFor();
    await page.getByLabel('Grounds').fill('');
    await page.getByLabel('Grounds').focus();
    await page.keyboard.type('The service is needed and does well.');
    await tabTo(page, 'Propose');
    await page.keyboard.press('Enter');
    await page.getByText('You proposed this').waitFor();
    expect(await page.getByRole('button', { name: 'Confirm' }).count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Decision on option 1',
    );
    decisionId = page.url().split('/').at(-1) ?? '';
  });

  it('is confirmed by another, and the providers get notices', async () => {
    const page = await visitAs('hanna', `/options/${decisionId}`);
    await page.getByText('left out by choice').waitFor();
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await page.getByRole('button', { name: 'Yes, confirm' }).click();
    await page.getByText('confirmed and notified').waitFor();
    const progress = await page
      .getByText(/of \d+ shown in Jatkopolku, \d+ by e-mail, 0 acknowledged/)
      .last()
      .textContent();
    const [, done, all] = /(\d+) of (\d+) shown/.exec(progress ?? '') ?? [];
    expect(done).toBe(all);
    expect(Number(all)).toBeGreaterThan(50);
  });

  it('a second one for the same, a late or a third one cannot be', async () => {
    const page = await visitAs('hanna', '/options/demo-option');
    await page.getByText('This option is decided already').waitFor();
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await page.getByRole('button', { name: 'Yes, confirm' }).click();
    await page.getByText('This did not work').or(page.getByText('Changed meanwhile')).waitFor();
    const api = await apiOf(site.address, 'hanna');
    const proposal = { frameworkId: 'FW-2019', use: 'use', lot: null, agreementIds: null } as const;
    const rest = { except: [], prices: [], reason: 'Third', conditions: '' };
    const third = await api.call('proposeOption', {
      key: 'a-third-option',
      body: { ...proposal, optionNo: 3, ...rest },
    });
    expect(third).toMatchObject({ error: { code: 'option-limit-exceeded' } });
  });

  it('comes to the provider as a task; the PDF is read, and acknowledged on a phone', async () => {
    const page = await visitAs('sirpa', '/', { width: 360 });
    await page.getByText('Acknowledge the decision on your option').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Notices' }).first().click();
    const line = page.locator('.main .found > li', { hasText: 'A001' });
    await line.getByText('27.50').waitFor();
    const fetched = page.waitForEvent('download');
    await line.getByRole('button', { name: /^Open the decision/ }).click();
    const path = await (await fetched).path();
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)));
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toContain('Päätös option 1 käyttämisestä');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('27,50 €');
    expect(text).toContain('Hanna Heino');
    await line.getByRole('button', { name: /^Acknowledge/ }).click();
    await line.getByText('acknowledged', { exact: false }).first().waitFor();
    await expect.poll(() => line.getByRole('button', { name: /^Acknowledge/ }).count()).toBe(0);
  });

  it('is drawn as decided, and what was left out is listed apart', async () => {
    const page = await visitAs('heikki', '/options');
    await page.locator('.term-used').first().waitFor();
    const apart = page.getByText(/^Lot 1, \d+ of its agreements/);
    await expect.poll(() => apart.count()).toBeGreaterThan(0);
  });
});

describe('the calendar', () => {
  it('is made, read by a calendar program, and taken out of use', async () => {
    const page = await visitAs('heikki', '/options');
    await page.getByRole('button', { name: 'Make an address' }).click();
    const address = await page.getByLabel('Your address.', { exact: false }).inputValue();
    const answer = await fetch(address);
    expect(answer.headers.get('Cache-Control')).toMatch(/^private/);
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as never);
    const days = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(new ICAL.Event(event).startDate));
    expect(days).toContain('2023-08-31');
    await page.getByRole('button', { name: /^Take out of use/ }).click();
    await page.getByText('You have no address in use.').waitFor();
    expect((await fetch(address)).status).toBe(404);
  });
});

describe('the performance of the providers', () => {
  it('adds up to what the demo region is known to have settled, provider by provider', async () => {
    const api = await apiOf(site.address, 'heikki');
    const providers = expected.months[0]?.providers ?? [];
    let days = 0;
    let answers = 0;
    for (const { provider_id: providerId } of providers) {
      const progress = await api.call('readPerformance', { params: { providerId } });
      if (!progress.ok) throw new Error(progress.error.detail);
      const { total, feedback } = progress.value;
      const settled = expected.months.flatMap((month) =>
        month.providers.filter((one) => one.provider_id === providerId),
      );
      const sum = settled.reduce((cents, one) => cents + one.total_cents, 0);
      expect([providerId, total.feeCents + total.bonusCents]).toEqual([providerId, sum]);
      days += total.days;
      answers += feedback.answers;
    }
    expect(providers).toHaveLength(40);
    expect(days).toBe(expected.years['2020'].days + expected.years['2021'].days);
    expect(answers).toBe(300);
  });
});
