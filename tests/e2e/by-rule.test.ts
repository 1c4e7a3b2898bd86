import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { NEW_CLAIM, chooseFirstClient, contract, daysOf, photo } from '../pages/claim-form.ts';
import { TESTS_TODAY } from '../pages/demo-copy.ts';
import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs } = site;
const SCHOOL = '9900047-2';
const RULE = 'the rule on clean claims, in force from';

const choose = (page: Page, option: string) =>
  page.locator('form').getByText(option, { exact: true }).click();
const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const openForm = (page: Page) => page.getByRole('button', { name: 'Change the settings' }).click();

/** The admin writes the rule: up to 700 euros from today on, and nobody is drawn but by these shares. */
async function writeRule(page: Page): Promise<void> {
  await openForm(page);
  await choose(page, 'Approve clean claims by rule');
  await page.getByLabel('Up to (euros)').fill('700');
  await page.getByLabel('First day of filing').fill(TESTS_TODAY);
  await page.getByLabel('Sample of all (%)').fill('0');
  await page.getByLabel('A large claim is above (euros)').fill('700');
  await page.getByLabel('Sample of large claims (%)').fill('0');
  await page.getByLabel('Sample of claims with a risk (%)').fill('0');
}

/** A worker files for the client whose time runs out first, with a file that shows the path. */
async function fileClaim(page: Page, file: typeof contract): Promise<void> {
  await page.goto(NEW_CLAIM);
  await chooseFirstClient(page);
  const { inTime } = await daysOf(page);
  await choose(page, 'Degree education, €450.00');
  await choose(page, 'No employment: studies, training or a trial');
  await page.getByLabel('Employer or school', { exact: true }).fill('Esimerkkiopisto');
  await page.getByLabel('Business ID of the employer or school').fill(SCHOOL);
  await page.getByLabel('First day in work or education').fill(inTime);
  await page.getByLabel('Add a file').setInputFiles([file]);
  await page.locator('.attached li', { hasText: file.name }).waitFor();
  await page.getByText('Nothing prevents the claim.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'File the claim' }).click();
}

describe('a rule that approves clean claims', () => {
  it('is set by the admin, approves what is filed, and leaves what is drawn to a person', async () => {
    const admin = await visitAs('jussi', '/claim-settings', { width: 360, height: 740 });
    await admin.getByText('Off: a person decides every claim').waitFor();
    await writeRule(admin);
    await admin.getByLabel('Up to (euros)').fill('');
    await save(admin);
    await admin.locator('[aria-invalid="true"]').first().waitFor();
    expect(await faultsOf(admin)).toEqual([]);
    await admin.getByLabel('Up to (euros)').fill('700');
    await save(admin);
    await admin.getByText(/Clean claims of €700\.00 at most, filed on/).waitFor();
    expect(await faultsOf(admin)).toEqual([]);
    expect(await overflowOf(admin)).toBe(0);

    const worker = await visitAs('maija');
    await fileClaim(worker, contract);
    await worker.getByText('You filed a clean claim, and the rule approved it at once.').waitFor();
    const decider = worker.locator('.history', { hasText: RULE });
    await decider.waitFor();
    await worker.getByText(/^Approved .+, the rule on clean claims, in force from/).waitFor();
    await worker.getByRole('button', { name: 'Open the letter of the decision (PDF)' }).click();
    await worker
      .getByText(`The letter ${idIn(worker)}-1.pdf was downloaded.`)
      .first()
      .waitFor();
    expect(await faultsOf(worker)).toEqual([]);

    // From now on all are drawn for a person.
    await openForm(admin);
    await admin.getByLabel('Sample of all (%)').fill('100');
    await save(admin);
    await admin.getByText('100 % of all').waitFor();
    await fileClaim(worker, photo);
    await worker.getByText('Waits for the county’s decision').waitFor();
    expect(await worker.getByText(/drawn|sample/i).count()).toBe(0);
    const drawn = idIn(worker);

    const approver = await visitAs('antti', '/approvals?type=claim');
    const waiting = approver.locator('.approval', { hasText: drawn });
    await waiting.getByText('Drawn to the sample: a person decides.').waitFor();
    expect(await waiting.getByRole('checkbox').count()).toBe(0);
    await approver.goto(`/approvals/claims/${drawn}?type=claim`);
    await approver.getByText('Drawn to the sample: a person decides.').waitFor();
    expect(await faultsOf(approver)).toEqual([]);
    await choose(approver, 'Approve: the bonus is paid');
    await approver.getByRole('button', { name: 'Approve the claim' }).click();
    await approver.getByText('The claim was approved.').first().waitFor();
    expect(site.complaintsOf(approver)).toEqual([]);
  });
});
