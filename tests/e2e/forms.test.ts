import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { focusedOf } from '../pages/keyboard.ts';
import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (page: Page, text: string) =>
  page.locator('form').getByText(text, { exact: true }).click();
const row = (page: Page, number: number) =>
  page.getByRole('group', { name: `Instructor ${number}`, exact: true });

async function writeInstructor(
  page: Page,
  number: number,
  name: string,
  about = 'Carpenter',
): Promise<void> {
  await page.getByLabel(`Instructor ${number}: name`).fill(name);
  await row(page, number).getByText('Vocational qualification', { exact: true }).click();
  await page.getByLabel(`Instructor ${number}: which, in words`).fill(about);
}

async function writeApplication(page: Page): Promise<void> {
  await choose(page, 'Lot 2: Työelämävalmiudet');
  await page.getByLabel('Lot 2: price of an attended day, EUR').fill('26,50');
  await page.getByLabel('Lot 2: places at a time').fill('8');
  await page.getByLabel('Name', { exact: true }).fill('Ritva Responsible');
  await choose(page, 'Bachelor of social services or equal (817/2015 §8)');
  await page.getByLabel('Years of experience').fill('5');
  await writeInstructor(page, 1, 'First');
}

/** Presses a button, and says what has the focus in the same moment: before anything can be typed. */
const focusAtOnce = (page: Page, name: string) =>
  page.evaluate<string>(`
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '${name}').click();
    document.activeElement.labels[0].textContent`);

describe('a list in a form', () => {
  it('moves the focus within the press, so that nothing typed meanwhile lands in another field', async () => {
    const page = await visitAs('sirpa', '/admissions/new');
    const added = await focusAtOnce(page, 'Add an instructor');
    expect(added).toBe('Instructor 2: name');
    const removed = await focusAtOnce(page, 'Remove instructor 1');
    expect(removed).toBe('Instructor 1: name');
    const refused = await focusAtOnce(page, 'Save and look through');
    expect(refused).toContain('Lot 1');
  });

  it('gets and loses rows by keyboard at 320 pixels, and keeps them when the page is loaded again', async () => {
    const page = await visitAs('sirpa', '/admissions/new', { width: 320 });
    await writeInstructor(page, 1, 'First');
    for (const [number, name] of [
      [2, 'Second'],
      [3, 'Third'],
    ] as const) {
      await page.getByRole('button', { name: 'Add an instructor' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focusedOf(page)).toBe(`Instructor ${number}: name`);
      await page.keyboard.type(name);
    }
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    await page.getByLabel('Instructor 3: name').waitFor();
    await page.getByRole('button', { name: 'Remove instructor 2' }).focus();
    await page.keyboard.press('Enter');
    // The row that took its place has the focus, and what happened is said.
    await expect.poll(() => focusedOf(page)).toBe('Instructor 2: name');
    expect(await page.getByLabel('Instructor 2: name').inputValue()).toBe('Third');
    await page.getByText('Instructor 2 was removed.').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Remove instructor 2' }).click();
    await expect.poll(() => focusedOf(page)).toBe('Add an instructor');
    expect(await page.getByRole('button', { name: /^Remove instructor/ }).count()).toBe(0);
  });

  it('shows at the third row what the API refuses of it', async () => {
    const page = await visitAs('sirpa', '/admissions/new');
    await writeApplication(page);
    for (const number of [2, 3]) {
      await press(page, 'Add an instructor');
      await writeInstructor(page, number, `Number ${number}`, `Trade ${number}`);
    }
    // The site asks the same as the API: what only the API finds wrong is changed on its way there.
    await page.route(/applications/, async (route) => {
      const body = route.request().postData() ?? '';
      const wrong = body.replace('Number 3', '\u6f22').replace('Trade 3', 'x'.repeat(5_000));
      await route.continue({ postData: wrong });
    });
    await press(page, 'Save and look through');
    const third = row(page, 3);
    await third.getByText('cannot be printed in documents').waitFor();
    await third.getByText(/shorten it to \d+ characters/).waitFor();
    for (const number of [1, 2])
      expect(await row(page, number).locator('.fi-status-text--error').count()).toBe(0);
    await expect.poll(() => focusedOf(page)).toBe('Instructor 3: name');
    expect(await faultsOf(page)).toEqual([]);
    // The summary leads to each of them.
    await page.locator('.fault-summary a').nth(1).click();
    await expect.poll(() => focusedOf(page)).toBe('Instructor 3: which, in words');
    await page.unroute(/applications/);
    await page.keyboard.type('r');
    await expect.poll(() => page.locator('.fault-summary').count()).toBe(0);
    await press(page, 'Save and look through');
    await page.getByText('Not sent yet.').first().waitFor();
  });
});

describe('a day', () => {
  it('is written as the reader writes it, and shown as the pages show days', async () => {
    const page = await visitAs('heikki', '/frameworks/new', { width: 320 });
    const first = page.getByLabel('First day');
    for (const [typed, shown] of [
      ['1.9.2021', '1 Sept 2021'],
      ['31.12.', '31 Dec 2020'],
      ['2021-09-01', '1 Sept 2021'],
      ['31.11.2021', '31.11.2021'],
    ] as const) {
      await first.fill(typed);
      await first.blur();
      expect(await first.inputValue()).toBe(shown);
    }
    await press(page, 'Begin the draft');
    await page.getByText('First day: give a real day.').first().waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
