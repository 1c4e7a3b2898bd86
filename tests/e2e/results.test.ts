import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { focusedOf } from '../pages/keyboard.ts';
import { useSite } from '../pages/site.ts';

const site = useSite({ JATKOPOLKU_TODAY: '2021-05-03' });
const { visitAs } = site;

const result = (page: Page) => page.locator('.result:not(:empty)');
const button = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name });
/** The focus goes on to what comes after, once that is there. */
async function keepsFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate('document.activeElement !== document.body')).toBe(true);
}

describe('what came of an action', () => {
  it('is shown and read aloud beside it, on a phone, and the focus is kept', async () => {
    const page = await visitAs('kaisa', '/clients/C0007', { width: 375 });
    await button(page, 'Change the facts').click();
    await page.getByLabel('Municipality').fill('Rautjärvi');
    await page.keyboard.press('Enter');
    await result(page).getByText('The facts were saved.').waitFor();
    const box = await result(page).boundingBox();
    expect(box?.width).toBeGreaterThan(200);
    expect(box?.height).toBeGreaterThan(24);
    await expect.poll(() => focusedOf(page)).toBe('Change the facts');
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await button(page, 'Change the facts').click();
    await button(page, 'Cancel').click();
    await expect.poll(() => focusedOf(page)).toBe('Change the facts');
  });

  it('goes with its page, and every page of details leads back to its list', async () => {
    const page = await visitAs('kaisa', '/clients/C0008');
    await button(page, 'Change the facts').click();
    await page.getByLabel('Municipality').fill('Rautjärvi');
    await button(page, 'Save').click();
    await result(page).waitFor();
    await page.getByRole('link', { name: 'Back: Clients' }).click();
    await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
    expect(await result(page).count()).toBe(0);
  });

  it('of a role is shown at the person, who is listed once', async () => {
    const page = await visitAs('jussi', '/grants');
    await page.getByLabel('Person’s user id').fill('u-twice');
    await page.getByLabel('Name', { exact: true }).fill('Kaksi Roolia');
    for (const role of ['Coordinator', 'Case worker']) {
      await page.getByLabel('Person’s user id').fill('u-twice');
      await page.getByLabel('Name', { exact: true }).fill('Kaksi Roolia');
      await page.locator('form').getByText(role, { exact: true }).click();
      await button(page, 'Give the role').click();
      await result(page).getByText('Kaksi Roolia was given a role.').waitFor();
      await keepsFocus(page);
    }
    await page
      .locator('.found li', { hasText: 'Kaksi Roolia' })
      .getByRole('button', { name: /^Take away.*Case worker$/ })
      .waitFor();
    expect(await page.locator('.found-name', { hasText: 'Kaksi Roolia' }).count()).toBe(1);
    await button(page, /^Take away.*Kaksi Roolia/)
      .first()
      .click();
    await button(page, /^Yes, take away/).click();
    await result(page).waitFor();
    await keepsFocus(page);
  });
});

describe('an application that is edited', () => {
  it('is not sent as it was before, and an odd price is asked about once more', async () => {
    const page = await visitAs('sirpa', '/admissions');
    await page.getByRole('link', { name: 'Apply' }).click();
    await page.locator('form').getByText('Lot 2: Työelämävalmiudet', { exact: true }).click();
    await page.getByLabel('Lot 2: price of an attended day, EUR').fill('1000');
    await page.getByLabel('Lot 2: places at a time').fill('8');
    await page.getByLabel('Name', { exact: true }).fill('Ritva Responsible');
    await page
      .locator('form')
      .getByText('Bachelor of social services or equal (817/2015 §8)', { exact: true })
      .click();
    await page.getByLabel('Years of experience').fill('5');
    await page.getByLabel('Instructor 1: name').fill('Iiro Instructor');
    await page.locator('form').getByText('Vocational qualification', { exact: true }).click();
    await page.getByLabel('Instructor 1: which, in words').fill('Carpenter');
    await button(page, 'Save and look through').click();
    await page.getByText('€1,000.00 a day is an unusual price.').waitFor();
    await button(page, 'Yes, it is right').click();
    await page.getByText('Not sent yet.').first().waitFor();
    await button(page, 'Change the application').click();
    await page.getByLabel('Lot 2: price of an attended day, EUR').fill('31');
    await button(page, 'Send the application').click();
    await page.getByText('There are unsaved changes on this page').waitFor();
    expect(await button(page, 'Yes, send to the county').count()).toBe(0);
    await button(page, 'Go to the changes').click();
    expect(await page.evaluate("document.activeElement.closest('form') !== null")).toBe(true);
    await button(page, /^Save$/).click();
    await page.getByText('€31.00').first().waitFor();
    // What was about to be sent is not what is there now.
    await button(page, 'Look again').click();
    await button(page, 'Send the application').click();
    await button(page, 'Yes, send to the county').click();
    await result(page).waitFor();
    await keepsFocus(page);
  });
});

describe('the menu on a phone', () => {
  it('is one row until it is opened', async () => {
    const page = await visitAs('heikki', '/agreements', { width: 375 });
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.waitFor();
    expect((await page.locator('.navigation').boundingBox())?.height).toBeLessThan(60);
    await menu.click();
    await page.getByRole('link', { name: 'Company checks' }).click();
    await page.getByRole('heading', { level: 1, name: 'Company checks' }).waitFor();
    expect((await page.locator('.navigation').boundingBox())?.height).toBeLessThan(60);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('the days of a month', () => {
  it('show which are missing, go to the cell, fill, undo, and say what was sent', async () => {
    const page = await visitAs('maija', '/sheets?month=2021-04', { width: 1280 });
    await page.locator('.grid-legend').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page
      .locator('.first-things li', { hasText: 'planned day' })
      .first()
      .getByRole('button', { name: /^Show/ })
      .click();
    expect(await page.evaluate('document.activeElement.className')).toContain('missing');
    await page.screenshot({ path: '.tmp/grid.png', fullPage: true });
    await button(page, 'Fill from the plan').click();
    await result(page)
      .getByText(/filled from the plan/)
      .waitFor();
    expect(await page.getByText('planned day is not logged').count()).toBe(0);
    await button(page, 'Undo the filling').click();
    await result(page)
      .getByText(/The filling was undone/)
      .waitFor();
    await button(page, 'Fill from the plan').click();
    await page.getByText('Everything is saved').waitFor();
    await button(page, /^Send all/).click();
    await button(page, /^Yes, send/).click();
    await result(page)
      .getByText(/were sent|was sent/)
      .waitFor();
    await result(page)
      .getByText(/accepted automatically|wait/)
      .waitFor();
    await page.screenshot({ path: '.tmp/sent.png', fullPage: true });
  });

  it('are logged for everybody on a phone', async () => {
    const page = await visitAs('maija', '/sheets?month=2021-05', { width: 375 });
    await button(page, 'Everybody present').click();
    await result(page).waitFor();
    await page.screenshot({ path: '.tmp/day.png', fullPage: true });
    expect(await faultsOf(page)).toEqual([]);
  });
});
