import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

const links = (page: Page) => page.getByRole('navigation', { name: 'Saved filters' });
const link = (page: Page, name: string) => links(page).getByRole('link', { name, exact: true });

async function openQueue(page: Page): Promise<void> {
  await page.goto('/approvals');
  await page.locator('.approval').first().waitFor();
}

/** Saves what is chosen under the name. */
async function save(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name of the filter').fill(name);
  await page.getByRole('button', { name: 'Save the filter' }).click();
}

describe('saved filters of the queue', () => {
  it('are kept at the server for their person, wherever signed in', async () => {
    const page = await visitAs('antti', '/approvals');
    await page.getByLabel('Kind').selectOption('Claims for bonuses');
    await page.getByRole('button', { name: 'Save these choices' }).click();
    await page.getByRole('button', { name: 'Save the filter' }).click();
    await page.getByText('Fill in Name of the filter.').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await save(page, 'n'.repeat(61));
    await page
      .getByText(/60 characters at most/)
      .first()
      .waitFor();
    await save(page, 'My claims');
    await link(page, 'My claims').waitFor();
    expect(await links(page).locator('[aria-current]').textContent()).toBe('My claims');
    expect(await faultsOf(page)).toEqual([]);

    // The same person in another browser, on a phone.
    const phone = await visitAs('antti', '/approvals', { width: 360, height: 740 });
    await link(phone, 'My claims').click();
    await phone.waitForURL('**/approvals?type=claim');
    await phone.getByLabel('Checks').selectOption('Nothing speaks against');
    await phone.getByRole('button', { name: 'Save these choices' }).click();
    await save(phone, 'my CLAIMS');
    await phone.getByText('You have a filter of this name already').first().waitFor();
    await phone.getByText('Show this first').click();
    await save(phone, 'Clean ones');
    await link(phone, 'Clean ones').waitFor();
    expect(await faultsOf(phone)).toEqual([]);
    expect(await overflowOf(phone)).toBe(0);

    // The default opens with the page, and everything by choice.
    await page.goto('/approvals');
    await page.waitForURL('**/approvals?type=claim&state=clean');
    await link(page, 'All that wait').click();
    await page.waitForURL('**/approvals?all=true');
    await page.locator('.approval', { hasText: 'Month sheet' }).first().waitFor();

    const other = await visitAs('aino', '/approvals');
    await openQueue(other);
    expect(await links(other).count()).toBe(0);
  });

  it('are called otherwise, shown first or not, and removed', async () => {
    const page = await visitAs('aino', '/approvals');
    await page.getByLabel('Only late ones').check();
    await page.getByRole('button', { name: 'Save these choices' }).click();
    await save(page, 'Late');
    await link(page, 'Late').waitFor();
    await page.getByText('Change the saved filters').click();
    await page.getByRole('button', { name: /^Rename.*Late$/ }).click();
    await page.getByLabel('Name of the filter').fill('Too late');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await link(page, 'Too late').waitFor();
    await page.getByRole('button', { name: /^Show first.*Too late$/ }).click();
    await links(page).getByText('(opens first)').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto('/approvals');
    await page.waitForURL('**/approvals?late=true');
    await page.getByText('Change the saved filters').click();
    await page.getByRole('button', { name: /^Do not show first.*Too late$/ }).click();
    await links(page).getByText('(opens first)').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Remove the filter.*Too late$/ }).click();
    await page.getByRole('button', { name: 'Yes, remove Too late' }).click();
    await links(page).waitFor({ state: 'detached' });
    await openQueue(page);
    expect(new URL(page.url()).search).toBe('');
  });

  it.each([
    ['fi', 'Tallenna nämä valinnat', 'Suodattimen nimi', 'Tallenna suodatin'],
    ['sv', 'Spara de här valen', 'Filtrets namn', 'Spara filtret'],
  ] as const)('are saved in the language %s', async (language, open, name, saveText) => {
    const page = await visitAs('antti', '/approvals?late=true', { locale: `${language}-FI` });
    await page.getByRole('button', { name: open }).click();
    await page.getByLabel(name).fill(`Äiti ${language}`);
    await page.getByRole('button', { name: saveText }).click();
    await page.getByRole('link', { name: `Äiti ${language}` }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('.saved-filters summary').click();
    const remove = page
      .locator('li', { hasText: `Äiti ${language}` })
      .getByRole('button')
      .nth(1);
    await remove.click();
    await page
      .getByRole('button', { name: `Äiti ${language}` })
      .first()
      .click();
    await page.getByRole('link', { name: `Äiti ${language}` }).waitFor({ state: 'detached' });
  });
});
