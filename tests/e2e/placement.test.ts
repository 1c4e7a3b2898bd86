import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();

/** Places a client at a provider from the 1st of March on. */
async function place(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Provider and lot' }).click();
  await page.getByRole('option', { name: 'Esimerkkiseurakunta 1, Lot 1' }).first().click();
  await page.getByLabel('First day', { exact: true }).fill('2021-03-01');
  await page.getByLabel('Last day', { exact: false }).fill('2021-12-31');
  await page.getByLabel('Days a week').fill('3');
  await page.getByLabel('Hours a day').fill('4');
  await page.getByLabel('Instructor').fill('Maija Mäkinen');
  await page.getByText('Activation plan', { exact: true }).click();
  await page.getByLabel('Plan signed on').fill('2021-02-25');
  await page.getByLabel('Goal').fill('Arjen rytmi');
  await page.getByLabel('What the client does').fill('Keittiötyöt');
  await page.getByLabel('Support and guidance').fill('Ohjaaja paikalla');
  await page.getByLabel('Other services alongside').fill('Ei muita palveluja');
  await press(page, 'Place the client');
}

const conditions = [
  'The labour authority signed the plan',
  'The county signed the plan',
  'The client signed the plan',
  'Insured from',
  'Chief shop steward notified',
];

describe('a placement', () => {
  it('starts, rests and goes on by decisions, each with its letter', async () => {
    const page = await visitAs('kaisa', '/clients/C0016/placements/new');
    await place(page);
    const facts = page.locator('.facts').first();
    await facts.getByText('planned').waitFor();
    // Who places the client answers for the placement.
    expect(await facts.textContent()).toContain('Kaisa');

    await press(page, 'Decide that it starts');
    await page.getByText('The county’s insurance does not cover the first day').first().waitFor();
    await press(page, 'Cancel');

    await page.getByText('The activity cannot start before all').waitFor();
    await press(page, 'Note the conditions');
    for (const label of conditions) {
      await page.getByLabel(label, { exact: false }).fill('2021-03-01');
    }
    await press(page, 'Save');
    await page.getByText('The conditions were saved.').waitFor();

    await press(page, 'Decide that it starts');
    await page.getByLabel('First day of the activity').fill('2021-03-02');
    await page.getByLabel('Reasons').fill('Suunnitelma on valmis.');
    await press(page, 'Make the decision');
    await page.getByText('The activity starts on 2 Mar 2021').first().waitFor();
    await facts.getByText('running').waitFor();

    await press(page, 'Decide to interrupt it');
    await page.getByLabel('First day of the interruption').fill('2021-03-01');
    await page.getByLabel('Reasons').fill('Sairaalahoito.');
    await press(page, 'Make the decision');
    await page.getByText('The first day is not possible').first().waitFor();
    await page.getByLabel('First day of the interruption').fill('2021-03-15');
    await press(page, 'Make the decision');
    await facts.getByText('interrupted', { exact: true }).waitFor();

    await press(page, 'Decide to resume it');
    await page.getByLabel('First day of the activity after the interruption').fill('2021-03-22');
    await page.getByLabel('Reasons').fill('Hoito on päättynyt.');
    await press(page, 'Make the decision');
    await facts.getByText('15 Mar 2021–21 Mar 2021').waitFor();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /Save the decision.*interrupted/ }).click();
    expect((await download).suggestedFilename()).toMatch(/-2\.pdf$/);
  });

  it('overlaps another only where that is meant, and has its end put right', async () => {
    const page = await visitAs('kaisa', '/clients/C0018/placements/new');
    await place(page);
    const facts = page.locator('.facts').first();
    await facts.getByText('planned').waitFor();
    const made = page.url();
    await page.goto('/clients/C0018/placements/new');
    await place(page);
    await page.getByText('The client has placement L-').first().waitFor();

    await page.goto(made);
    await facts.getByText('planned').waitFor();
    await press(page, 'End before time');
    await page.getByLabel('Last day of the activity').fill('2021-05-31');
    await page.getByRole('button', { name: 'Why it ended' }).click();
    await page.getByRole('option', { name: 'Pension' }).click();
    await press(page, 'End the placement');
    await facts.getByText('Pension').waitFor();
    await press(page, 'Correct the end');
    await page.getByText('The end is taken back: the placement runs on').click();
    await page.getByLabel('Why the end is corrected').fill('Eläke ei alkanut.');
    await press(page, 'Save');
    await facts.getByText('Eläke ei alkanut.').waitFor();
    expect(await facts.textContent()).not.toContain('Pension');
  });

  it('has a workplace that is no company, which the register or somebody’s word shows', async () => {
    const page = await visitAs('kaisa', '/placements/L00280');
    await page.getByText('Nobody has named it yet.').waitFor();
    await press(page, 'Name the workplace');
    await press(page, 'Save');
    await page.getByText('At the provider’s own place.').waitFor();
    await press(page, 'Name the workplace');
    const main = page.locator('main');
    await main.getByLabel('Business ID').fill('9900101-0');
    await press(page, 'Save');
    await page.getByText('By the register the organisation is a company').first().waitFor();
    await main.getByLabel('Business ID').fill('9900110-9');
    await main.getByLabel('Organisation').fill('Kaupungin työpaja');
    await main.getByLabel('Municipality of the workplace').fill('Kotka');
    await press(page, 'Save');
    await page.getByText('The register alone does not show').first().waitFor();
    await main.getByLabel('What shows that it is no company').fill('Kaupungin oma yksikkö.');
    await press(page, 'Save');
    await page.getByText('The workplace was saved.').first().waitFor();
    await main.getByText('because: Kaupungin oma yksikkö.').waitFor();
    await main.getByRole('button', { name: 'Name the workplace' }).waitFor();

    // The client moves: the place of before stays, with the day of the next one.
    await press(page, 'Name the workplace');
    await main.getByLabel(/^From/).fill('2021-04-01');
    for (const field of ['Business ID', 'Organisation', 'Municipality of the workplace']) {
      await main.getByLabel(field).fill('');
    }
    await main.getByLabel('What shows that it is no company').fill('');
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Save');
    await main.getByText('At the provider’s own place.').waitFor();
    await main.getByText('1 Apr 2021', { exact: true }).waitFor();
    await main.getByText('Kaupungin työpaja (9900110-9)', { exact: true }).waitFor();
    await main.getByRole('button', { name: 'Name the workplace' }).waitFor();
  });

  it('that came from elsewhere is taken by who takes it on', async () => {
    const page = await visitAs('kaisa', '/placements/L00280');
    const facts = page.locator('.facts').first();
    await facts.getByText('nobody yet').waitFor();
    await press(page, 'Take the placement');
    await facts.getByText('Kaisa').waitFor();
    expect(await page.getByRole('button', { name: 'Take the placement' }).count()).toBe(0);
  });
});
