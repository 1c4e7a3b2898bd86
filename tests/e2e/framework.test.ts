import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { overflowOf } from '../pages/faults.ts';
import { focusedOf, tabTo } from '../pages/keyboard.ts';
import { useSite } from '../pages/site.ts';

const FIRST = 'FI14 4405 5500 0000 37';
const SECOND = 'FI21 1234 5600 0007 85';
const PHONE = { width: 360, height: 740 };

const site = useSite();
const { visitAs } = site;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function fillTerms(page: Page, name: string): Promise<void> {
  await page.getByText('Framework agreement: providers are chosen').click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('First day').fill('2021-09-01');
  await page.getByLabel('Last day of the base term').fill('2024-08-31');
  await press(page, 'Add an option');
  await press(page, 'Add an option');
  await page.getByLabel('Notice of option 1, days').fill('90');
  await page.getByLabel('Conditions of option 1').fill('The buyer’s right');
  await page.getByLabel('Estimated value').fill('1 000 000');
  await page.getByLabel('Why it is split').fill('Three kinds of need');
}

async function addLot(page: Page, lot: number, name: string): Promise<void> {
  await press(page, 'Add a lot');
  await page.getByRole('textbox', { name: 'Name of the lot', exact: true }).fill(name);
  await press(page, 'Save the lot');
  await page.getByText(`Lot ${lot}: ${name}`).waitFor();
}

/** What was typed and not saved yet, by the names of its forms. */
const TYPED = 'Object.keys(sessionStorage).join()';

const bonus = (page: Page, path: string, lot: number) =>
  page.getByLabel(`${path}, lot ${lot}, euros`);

/** A draft of three lots with a bonus in each, over four years with its options. */
async function draftFramework(page: Page, name: string): Promise<void> {
  await page.goto('/frameworks/new');
  await fillTerms(page, name);
  await page.getByText('more than 4 years: it cannot be published').waitFor();
  await press(page, 'Begin the draft');
  await page.getByRole('heading', { level: 1, name }).waitFor();
  for (const [index, lot] of ['Individual', 'Towards work', 'Group'].entries()) {
    await addLot(page, index + 1, lot);
    await bonus(page, 'Work trial', index + 1).fill('300');
  }
  await bonus(page, 'Degree education', 1).fill('450,50');
  await press(page, 'Save the bonuses');
  await page.getByText('The bonuses were saved.').waitFor({ state: 'attached' });
}

describe('a framework', () => {
  it('is drafted, refused until it is justified, published, and changed with its share shown', async () => {
    const page = await visitAs('heikki');
    await draftFramework(page, 'Work activity 2021–2026');
    await page.getByText('With its options it may last more than 4 years').waitFor();
    expect(await page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);
    await page.getByText('Notice at the latest').waitFor();
    await page.getByText('2 Jun 2024').waitFor();

    await press(page, 'Change the terms');
    await page.getByLabel('Why it may last more than 4 years').fill('Paths take years');
    await press(page, 'Save the terms');
    await page.getByText('Nothing is missing.').waitFor();
    await bonus(page, 'Work trial', 1).fill('999');
    await press(page, 'Publish');
    await page.getByText('There are unsaved changes on this page').waitFor();
    const sure = page.getByRole('button', { name: 'Yes, publish', exact: true });
    expect(await sure.count()).toBe(0);
    // What is typed back is no change any more: it is asked, and the focus stays where one types.
    await bonus(page, 'Work trial', 1).fill('300.00');
    await sure.waitFor();
    expect(await focusedOf(page)).toContain('Work trial, lot 1');
    await press(page, 'Not now');
    await press(page, 'Save the bonuses');
    await expect.poll(() => page.evaluate(TYPED)).not.toContain('tariffs');
    // The rest of a double click is no answer to what it asks.
    await page.getByRole('button', { name: 'Publish', exact: true }).dblclick();
    await press(page, 'Yes, publish');
    await page.getByRole('heading', { name: 'Versions of the terms' }).waitFor();
    expect(await page.getByRole('button', { name: 'Change the terms', exact: true }).count()).toBe(
      0,
    );
    expect(await page.getByRole('button', { name: 'Add a lot', exact: true }).count()).toBe(0);

    await press(page, 'Change published terms');
    await page.locator('summary', { hasText: 'Bonuses' }).last().click();
    await bonus(page, 'Work trial', 1).fill('350');
    await page.getByText('Small value: together').click();
    await page.getByLabel('Change of the value, euros').fill('100000');
    await page.getByText('10 % of the first value €1,000,000.00').waitFor();
    await page.getByLabel('Why the ground holds').fill('Prices have risen');
    await press(page, 'Make the new version');
    await page.getByText('they stay below 10 % of the first value').waitFor();
    await page.getByLabel('Change of the value, euros').fill('24000');
    await page.getByText('2.4 % of the first value €1,000,000.00').waitFor();
    await press(page, 'Make the new version');
    await page.getByText('Version 2', { exact: true }).waitFor();
    await page.getByText('Small changes so far 2.4 % of the first value, limit 10 %').waitFor();
    await page.getByText('bonus of lot 1: Work trial').waitFor();
    await page.getByText('€350.00').waitFor();
  });

  it('is begun on a phone, by keyboard alone', async () => {
    const page = await visitAs('hanna', '/', PHONE);
    await page.goto('/frameworks/new');
    await page.getByRole('heading', { level: 1, name: 'New framework' }).waitFor();
    await tabTo(page, 'Framework agreement: providers are chosen');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Name');
    await page.keyboard.type('Joined at any time');
    // The same day in the order of any browser's language.
    await tabTo(page, 'First day');
    await page.keyboard.type('01012022');
    await tabTo(page, 'Last day of the base term');
    await page.keyboard.type('12122029');
    await page.getByText('no longest term in the law').waitFor();
    await tabTo(page, 'Why it is split');
    await page.keyboard.type('One need');
    await tabTo(page, 'Begin the draft');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Joined at any time' }).waitFor();
    await page.getByText('There is no lot yet: add at least one.').waitFor();
    expect(await overflowOf(page)).toBe(0);
  });

  it('of an own unit has neither bonus nor tender', async () => {
    const page = await visitAs('heikki', '/frameworks/FW-OWN');
    await page.getByText('An own unit and cooperation have no price and no bonus.').waitFor();
    expect(await page.getByText('Estimated value').count()).toBe(0);
  });

  it('is read and not changed by finance and the auditor', async () => {
    for (const username of ['raija', 'tarja']) {
      const page = await visitAs(username, '/frameworks/FW-2019');
      await page.getByRole('heading', { name: 'Bonuses' }).waitFor();
      expect(await page.locator('main').getByRole('button').count()).toBe(0);
    }
  });
});

const account = (page: Page, ending: string) =>
  page.locator('.found li', { hasText: `Account that ends in ${ending}` });

async function propose(page: Page, iban: string): Promise<void> {
  await page.getByRole('button', { name: /^Propose an/ }).click();
  await page.getByLabel('IBAN').fill(iban);
  await press(page, 'Propose an account');
}

async function take(page: Page, ending: string, step: string, sure: string): Promise<void> {
  await account(page, ending).getByRole('button', { name: step }).click();
  await press(page, sure);
}

describe('a provider', () => {
  it('is paid to another account by two people, and the next payment is held', async () => {
    const proposer = await visitAs('raija', '/providers/P01');
    await propose(proposer, FIRST);
    await proposer.getByText('You proposed this account').waitFor();
    expect(await account(proposer, '0037').getByRole('button').count()).toBe(0);

    const second = await visitAs('risto');
    await second
      .getByRole('link', { name: /bank accounts as the second person|seurakunta/i })
      .first()
      .waitFor();
    await second.goto('/providers/P01');
    await take(second, '0037', 'Confirm', 'Yes, confirm');
    await second.getByText('Paid to the account that ends in 0037').waitFor();

    const manager = await visitAs('sirpa', '/', PHONE);
    await press(manager, 'Menu');
    await manager.getByRole('link', { name: 'Own organisation' }).click();
    await manager.getByRole('heading', { level: 1, name: 'Own organisation' }).waitFor();
    await propose(manager, SECOND);
    await account(manager, '0785').waitFor();
    expect(await overflowOf(manager)).toBe(0);

    await second.goto('/providers/P01');
    await take(second, '0785', 'Confirm', 'Yes, confirm');
    await second.getByText('Payments are held since').waitFor();
    await second.getByText('You confirmed this account').waitFor();
    await proposer.goto('/providers/P01');
    await take(proposer, '0785', 'Let the payments go', 'Yes, let them go');
    await proposer.getByText('Payments are held').waitFor({ state: 'detached' });
    await proposer.getByText('Paid to the account that ends in 0785').waitFor();
    expect(await proposer.content()).not.toContain('1234560000');
  });

  it('is taken into the register, with a contact, an e-invoice address and a group company', async () => {
    const page = await visitAs('hanna', '/providers');
    // What comes later moves what is there, and a press goes beside it.
    await page.locator('.found li').first().waitFor();
    await page.getByRole('link', { name: 'New provider' }).click();
    // The list’s own field is called nearly the same.
    await page.getByRole('heading', { level: 1, name: 'New provider' }).waitFor();
    await page.getByLabel('Business ID').fill('9900062-5');
    await press(page, 'Take into the register');
    await page.getByText('The business ID is not of the form').waitFor();
    await page.getByLabel('Business ID').fill('9900062-4');
    await page.getByLabel('Name').fill('Uusi yhdistys ry');
    await page.getByLabel('Number of the legal form').fill('6');
    await page.getByText('Register of Associations').click();
    await page.getByText('No', { exact: true }).click();
    await press(page, 'Take into the register');
    await page.getByRole('heading', { level: 1, name: 'Uusi yhdistys ry' }).waitFor();

    await press(page, 'Add a contact');
    await page.getByLabel('Name').fill('Yhteys Henkilö');
    await page.getByLabel('E-mail').fill('yhteys@');
    await press(page, 'Save the contact');
    await page.getByText('Write the e-mail address as').waitFor();
    await page.getByLabel('E-mail').fill('yhteys@example.fi');
    await press(page, 'Save the contact');
    await page.getByRole('link', { name: 'yhteys@example.fi' }).waitFor();

    await press(page, 'Change the e-invoice address');
    await page.getByLabel('E-invoice address').fill('0037 9900 0106');
    await page.getByText('holds the business ID of another organisation').waitFor();
    await page.getByLabel('E-invoice address').fill('003799000624');
    await page.getByLabel('Operator’s code').fill('003723327487');
    await press(page, 'Save');
    await page.getByText('003799000624 (OVT code)').waitFor();

    await press(page, 'Add a group company');
    await page.getByLabel('Name').fill('Uusi Oy');
    await page.getByLabel('Business ID').fill('9900063-2');
    await press(page, 'Save the group company');
    const company = page.locator('.found li', { hasText: 'Uusi Oy' });
    await company.waitFor();
    expect(await company.textContent()).toContain('9900063-2');
  });

  it('is found by its name, and its page says what is missing', async () => {
    const page = await visitAs('heikki', '/providers');
    await page.getByLabel('Name, business ID or municipality').fill('seurakunta 2');
    await page.getByText('1 provider', { exact: true }).first().waitFor();
    await page.getByText('Something is missing').click();
    await page.getByText('no own-control plan').waitFor();
    expect(page.url()).toContain('missing=true');
  });
});
