import { signInAs } from '@jatkopolku/bench/web/sign-in';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { focusedOf, press, tabTo } from '../pages/keyboard.ts';
import { useSite } from '../pages/site.ts';

const { visit, visitAs } = useSite();

/** The demo's agreement that a person had to look into, with a bonus. */
const REVIEWED = '/agreements/FW-2019/A039';
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const factOf = (page: Page, label: string) =>
  page.locator('.facts > div').filter({ has: page.getByText(label, { exact: true }) });
const monthRow = (page: Page, month: string) => page.getByRole('row').filter({ hasText: month });

describe('procurement', () => {
  it('finds agreements by lot and state, also when the page is loaded again', async () => {
    const page = await visitAs('heikki');
    await page.getByRole('link', { name: 'Agreements' }).click();
    await page.getByText('61 agreements').first().waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      // The cooperation’s.
      'Lot 1 (1)',
      'Lot 1 (39)',
      'Lot 2 (11)',
      'Lot 3 (9)',
      // The own unit’s.
      'Lot 1 (1)',
    ]);
    await page.getByLabel('Lot').selectOption('Lot 3');
    await page.getByLabel('State').selectOption('running');
    await page.getByText('9 agreements').first().waitFor();
    await page.reload();
    await page.getByText('9 agreements').first().waitFor();
    expect(new URL(page.url()).search).toBe('?lot=3&state=running');
    expect(await page.locator('.agreements li').count()).toBe(9);
  });

  it('says when no agreement is like that', async () => {
    const page = await visitAs('heikki', '/agreements?lot=2&state=terminated');
    await page.getByText('No agreement is like that.').waitFor();
    expect(await page.locator('.agreements li').count()).toBe(0);
  });

  it('reads an agreement’s facts, check, term, days, euros and claims', async () => {
    const page = await visitAs('heikki', '/agreements?lot=1');
    const line = page.locator('.agreements li').filter({ hasText: 'A039' });
    await line.getByText('Company check: To be looked into').waitFor();
    await line.getByText('26.50').waitFor();
    await line.getByRole('link').click();
    await heading(page, 'Palvelutaloyhdistys Esimerkki ry, lot 1').waitFor();
    await factOf(page, 'Business ID').getByText('9900044-8').waitFor();
    await page.getByText('two people must look into the provider first').waitFor();
    await page.getByText('Asiakkaiden tehtävät eivät kuulu elinkeinotoimintaan').waitFor();
    await page.getByText('189/2001 §13.2').waitFor();
    await factOf(page, 'Base term').getByText('1 Sept 2019 – 31 Aug 2022').waitFor();
    await factOf(page, 'Option 1').getByText('open: to be decided by 31 Aug 2022').waitFor();
    await factOf(page, 'Option 2').getByText('to be decided by 31 Aug 2023').waitFor();
    await factOf(page, 'Goes on at most until').getByText('31 Aug 2024').waitFor();
    await factOf(page, 'Attended days').getByText('1,188').waitFor();
    await monthRow(page, 'May 2020').getByText('€1,940.00').waitFor();
    await monthRow(page, 'Total').getByText('€31,832.00').waitFor();
    await page.getByRole('link', { name: 'Labour market training' }).waitFor();
    await page.getByText('approved · €350.00 · filed 22 Apr 2020 · decided 10 May 2020').waitFor();
    // What is drawn says what the words say, and is not read twice.
    expect(await page.locator('.term-picture').getAttribute('aria-hidden')).toBe('true');
    expect(await page.locator('.term-open, .term-later').count()).toBe(2);
  });

  it('does it all by keyboard, the responsible person too', async () => {
    const page = await visitAs('heikki');
    await page.getByRole('link', { name: 'Agreements' }).focus();
    await press(page, 'Enter');
    await page.getByText('61 agreements').first().waitFor();
    expect(await focusedOf(page)).toBe('Agreements');
    // The framework, then the lot.
    await press(page, 'Tab', 'Tab', 'ArrowDown');
    await page.getByText('41 agreements').first().waitFor();
    await press(page, 'ArrowDown');
    await page.getByText('11 agreements').first().waitFor();
    await press(page, 'Tab', 'Tab');
    const name = await focusedOf(page);
    await press(page, 'Enter');
    await heading(page, `${name}, lot 2`).waitFor();
    await page.locator('.month-table').waitFor();
    await tabTo(page, 'Change the responsible person');
    await press(page, 'Enter', 'Control+A');
    await page.keyboard.type('Kerttu Keskinen');
    await press(page, 'Tab', 'Tab', 'Control+A', 'Delete', 'Enter');
    await page.getByText('Write the years as a whole number, 80 at most.').waitFor();
    await page.keyboard.type('7');
    await press(page, 'Enter');
    await factOf(page, 'Name').getByText('Kerttu Keskinen').waitFor();
    await factOf(page, 'Experience').getByText('7 years').waitFor();
    await expect.poll(() => focusedOf(page)).toBe('Change the responsible person');
    await page.getByText('The responsible person is now Kerttu Keskinen.').waitFor();
  });

  it('lets go of what was typed, and the focus is where it was', async () => {
    const page = await visitAs('heikki', REVIEWED);
    const change = page.getByRole('button', { name: 'Change the responsible person' });
    await change.click();
    const field = page.getByLabel('Name', { exact: true });
    const before = await field.inputValue();
    await field.fill('Somebody Else');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => focusedOf(page)).toBe('Change the responsible person');
    await change.click();
    expect(await field.inputValue()).toBe(before);
  });

  it('shows who changed the person meanwhile and what is different, and goes on', async () => {
    const [first, second] = [await visitAs('heikki'), await visitAs('hanna')];
    for (const [page, name] of [
      [first, 'Heikin Ehdokas'],
      [second, 'Hannan Ehdokas'],
    ] as const) {
      await page.goto('/agreements/FW-2019/A005');
      await page.getByRole('button', { name: 'Change the responsible person' }).click();
      await page.getByLabel('Name', { exact: true }).fill(name);
    }
    await second.getByRole('button', { name: 'Save the responsible person' }).click();
    await factOf(second, 'Name').getByText('Hannan Ehdokas').waitFor();
    await first.getByRole('button', { name: 'Save the responsible person' }).click();
    await first.getByText('Changed meanwhile').waitFor();
    await first.getByText(/^Changed by Hanna Heino, .*\d\d[.:]\d\d in real time\.$/).waitFor();
    await first.getByText('Name: Vastuuhenkilö P06 → Hannan Ehdokas').waitFor();
    await first.getByRole('button', { name: 'Read again' }).click();
    await factOf(first, 'Name').getByText('Hannan Ehdokas').waitFor();
    expect(await first.getByLabel('Name', { exact: true }).inputValue()).toBe('Heikin Ehdokas');
    await first.getByRole('button', { name: 'Save the responsible person' }).click();
    await factOf(first, 'Name').getByText('Heikin Ehdokas').waitFor();
  });
});

describe('a page that reads the agreement again behind the form', () => {
  it('does not hide from its writer that somebody else has changed it', async () => {
    const page = await visit({ ownClock: true });
    await page.clock.install();
    await page.goto('/');
    await signInAs(page, 'heikki');
    await page.goto('/agreements/FW-2019/A006');
    await page.getByRole('button', { name: 'Change the responsible person' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Heikin Ehdokas');
    const other = await visitAs('hanna', '/agreements/FW-2019/A006');
    await other.getByRole('button', { name: 'Change the responsible person' }).click();
    await other.getByLabel('Name', { exact: true }).fill('Hannan Ehdokas');
    await other.getByRole('button', { name: 'Save the responsible person' }).click();
    await factOf(other, 'Name').getByText('Hannan Ehdokas').waitFor();
    await page.clock.fastForward('01:00');
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
    await factOf(page, 'Name').getByText('Hannan Ehdokas').waitFor();
    await page.getByRole('button', { name: 'Save the responsible person' }).click();
    await page.getByText('Changed meanwhile').waitFor();
    expect(await page.locator('.differences li').allTextContents()).toEqual([
      'Name: Vastuuhenkilö P07 → Hannan Ehdokas',
    ]);
  });
});

describe('those who only read', () => {
  it.each(['tarja', 'raija'])('%s sees the check and the euros, and no form', async (username) => {
    const page = await visitAs(username);
    await page.getByRole('link', { name: 'Agreements' }).click();
    await page.locator('.agreements li', { hasText: 'A001' }).getByRole('link').click();
    await page.locator('.month-table').waitFor();
    await page.getByRole('heading', { name: 'Company check' }).waitFor();
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    expect(await page.locator('main').getByRole('textbox').count()).toBe(0);
  });
});

describe('a provider’s people', () => {
  it('the manager changes the person of the own agreement, and sees the state of the provider’s check, not why', async () => {
    const page = await visitAs('sirpa', '/agreements');
    await page.locator('.agreements').getByRole('link').first().waitFor();
    const providers = await page.locator('.agreements').getByRole('link').allTextContents();
    expect([...new Set(providers)]).toEqual(['Esimerkkiseurakunta 1']);
    await page.locator('.agreements').getByRole('link').first().click();
    await heading(page, 'Esimerkkiseurakunta 1, lot 1').waitFor();
    await page.getByRole('button', { name: 'Change the responsible person' }).click();
    await page.getByLabel('Years of experience').fill('0');
    await page.getByRole('button', { name: 'Save the responsible person' }).click();
    await page.getByText('At least one year of experience is needed.').waitFor();
    await page.getByLabel('Years of experience').fill('9');
    await page.getByRole('button', { name: 'Save the responsible person' }).click();
    await factOf(page, 'Experience').getByText('9 years').waitFor();
    await page.getByRole('heading', { name: 'Company check' }).waitFor();
    expect(await page.getByRole('link', { name: 'To the company check' }).count()).toBe(0);
  });

  it('a worker changes nothing, and nobody sees another’s', async () => {
    const page = await visitAs('maija', '/agreements/FW-2019/A001');
    await page.locator('.month-table').waitFor();
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
    await page.goto('/agreements/FW-2019/A002');
    await page.getByText('Not found', { exact: true }).waitFor();
  });
});

describe('on a small phone', () => {
  it('the form and all else fit the width, without a fault', async () => {
    const page = await visitAs('heikki', REVIEWED, { width: 320 });
    await page.locator('.month-table').waitFor();
    await page.getByRole('button', { name: 'Change the responsible person' }).click();
    await page.getByLabel('Name', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Save the responsible person' }).click();
    await page.getByText('Write the person’s name.').waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
