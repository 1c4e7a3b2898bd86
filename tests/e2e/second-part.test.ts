import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { addMonths, cents, localDate, must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { giveTerms } from '../pages/bonus-terms.ts';
import { contract, photo } from '../pages/claim-form.ts';
import { TESTS_TODAY } from '../pages/demo-copy.ts';
import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs } = site;
const SCHOOL = '9900047-2';
/** A path that began three months before the day has lasted, and can be claimed for the last time. */
const today = localDate(TESTS_TODAY);
const startsOn = addMonths(today, -3);

const choose = (page: Page, option: string) =>
  page.locator('form').getByText(option, { exact: true }).click();
const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** Of each study bonus 150 euros are paid when the studies have lasted. */
const splitBonuses = () =>
  giveTerms(site.address, {
    secondPart: { months: 3, amountCents: cents(15_000) },
    requiredEvidence: { start: ['study-right'], lasting: ['attendance-certificate'] },
  });

beforeAll(splitBonuses);

/** A placement of maija's provider that can be claimed for a path that began three months ago. */
async function claimablePlacement(): Promise<string> {
  const api = await apiOf(site.address, 'maija');
  const listed = await api.call('listClaimable', {});
  const { items } = must(listed.ok ? listed.value : undefined, 'what can be claimed');
  const fit = items.find(
    (one) => one.claimId === null && one.startsOn <= startsOn && startsOn <= one.pathStartsBy,
  );
  return must(fit, 'a placement of that time').placementId;
}

async function decide(page: Page, claimId: string, amount?: string): Promise<void> {
  await page.goto(`/approvals/claims/${claimId}`);
  await choose(page, 'Approve: the bonus is paid');
  if (amount !== undefined) {
    await page.getByLabel('Approved amount').fill(amount);
    await page.getByLabel('Reason', { exact: true }).fill('There was a break of two weeks.');
  }
  await page.getByRole('button', { name: 'Approve the claim' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(claimId));
}

describe('a bonus in two parts', () => {
  it('is claimed, approved, claimed for lasting, approved for less, and corrected by two people', async () => {
    const worker = await visitAs('maija', `/claims/new?placement=${await claimablePlacement()}`);
    await choose(worker, 'Degree education, €450.00');
    await worker.getByText(/^€300\.00 is paid for the start, and €150\.00 more/).waitFor();
    await worker.getByLabel('First day in work or education').fill(startsOn);
    await choose(worker, 'No employment: studies, training or a trial');
    await worker.getByLabel('Business ID of the employer or school').fill(SCHOOL);
    await worker.getByRole('button', { name: 'Use this name' }).click();
    await worker.getByText('1 thing prevents the claim.').waitFor();
    await worker.getByText(/^By the terms attach still: Certificate of a place of study/).waitFor();
    await worker.getByLabel('Add a file').setInputFiles(contract);
    await worker.locator('.attached li').waitFor();
    const shows = worker.getByLabel(`What the file ${contract.name} shows`);
    expect(await shows.inputValue()).toBe('study-right');
    await worker.getByText('Nothing prevents the claim.', { exact: true }).waitFor();
    expect(await faultsOf(worker)).toEqual([]);
    await worker.getByRole('button', { name: 'File the claim' }).click();
    await worker.getByText('Waits for the county’s decision').waitFor();
    const claimId = idIn(worker);

    const approver = await visitAs('antti');
    await decide(approver, claimId);

    // The path has lasted three months today: the provider is asked for it.
    await worker.goto('/');
    await worker.getByText('Claim the second part of the bonus').first().waitFor();
    await worker.goto(`/claims/${claimId}`);
    await worker.getByText(/^€150\.00 can be claimed by /).waitFor();
    await worker.getByLabel('Add a file').setInputFiles(photo);
    await worker.locator('.attached li').waitFor();
    expect(await faultsOf(worker)).toEqual([]);
    await worker.getByRole('button', { name: 'Claim the second part' }).click();
    await worker.getByText('€150.00 waits for the county’s decision.').waitFor();

    await decide(approver, claimId, '100');
    await worker.goto(`/claims/${claimId}`);
    await worker.getByText('€100.00 was approved.').waitFor();

    // The break was a holiday: the amount was right at first.
    await approver.goto(`/approvals/claims/${claimId}`);
    await approver.getByRole('button', { name: 'Propose a correction' }).click();
    await approver
      .locator('form')
      .getByText(/^€100\.00 for lasting, approved on/)
      .click();
    await approver.getByLabel('Right amount, euros').fill('150');
    await approver.getByLabel('Reason', { exact: true }).fill('The break was a holiday.');
    expect(await faultsOf(approver)).toEqual([]);
    await approver.getByRole('button', { name: 'Send it to be confirmed' }).click();
    await approver.getByText('€100.00 becomes €150.00.').waitFor();
    expect(await approver.getByRole('button', { name: 'Confirm the correction' }).count()).toBe(0);

    const second = await visitAs('aino', '/');
    await second.getByText('Confirm corrections of bonuses').first().waitFor();
    await second.goto(`/approvals/claims/${claimId}`);
    await second.getByRole('button', { name: 'Confirm the correction' }).click();
    await second.getByRole('button', { name: 'Yes, confirm it' }).click();
    await second.getByText('The correction was confirmed.').first().waitFor();
    expect(await faultsOf(second)).toEqual([]);

    const phone = await visitAs('maija', `/claims/${claimId}`, { width: 320 });
    await phone.getByText('€150.00 was approved.').waitFor();
    expect(await overflowOf(phone)).toBe(0);
  });

  it('is listed by its stage for its provider and for the county, also on a phone', async () => {
    const own = await visitAs('maija', '/claims', { width: 320 });
    const line = own.locator('.wide tbody tr', { hasText: 'Approved' });
    await line.waitFor();
    expect(await overflowOf(own)).toBe(0);
    expect(await faultsOf(own)).toEqual([]);
    const county = await visitAs('kirsi', '/claim-signals', { width: 320 });
    await county.getByRole('link', { name: 'Second parts of bonuses' }).click();
    await county.getByRole('heading', { level: 1, name: 'Second parts of bonuses' }).waitFor();
    const sums = county.locator('.wide').first();
    await sums.locator('tr', { hasText: 'Approved' }).waitFor();
    expect(await county.locator('.wide').nth(1).locator('tbody tr').count()).toBe(1);
    expect(await overflowOf(county)).toBe(0);
    expect(await faultsOf(county)).toEqual([]);
  });

  it('has its terms on the framework’s page, which procurement changes', async () => {
    const api = await apiOf(site.address, 'maija');
    const agreements = await api.call('listAgreements', {});
    const [own] = agreements.ok ? agreements.value.items : [];
    const { frameworkId } = must(own, 'an agreement').record;
    const page = await visitAs('hanna', `/frameworks/${frameworkId}`);
    await page
      .getByText(/€150\.00 more when the path has lasted 3 months/)
      .first()
      .waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
