import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { NEW_CLAIM, chooseFirstClient, contract, daysOf, photo } from '../pages/claim-form.ts';
import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const SCHOOL = '9900047-2';

const site = useSite();
const { visitAs } = site;

const inTheWay = (page: Page) => page.getByText('1 thing prevents the claim.');
const nothingInTheWay = (page: Page) =>
  page.getByText('Nothing prevents the claim.', { exact: true });

/** The design system's radio buttons lie under their labels. */
const choose = (page: Page, option: string) =>
  page.locator('form').getByText(option, { exact: true }).click();

const STUDIES = 'No employment: studies, training or a trial';

/** Writes where the client goes, and by what. */
async function writeSchool(page: Page): Promise<void> {
  await choose(page, STUDIES);
  await page.getByLabel('Employer or school', { exact: true }).fill('Esimerkkiopisto');
  await page.getByLabel('Business ID of the employer or school').fill(SCHOOL);
}

const attached = (page: Page, name: string) => page.locator('.attached li', { hasText: name });
const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';
const LIST_MS = 3_000;

/**
 * Opens the list at its button by keyboard. The library gives it the focus 200 ms later, once: where a busy
 * machine has not drawn it by then, one closes it and opens it again. A key before that leaves the focus nowhere.
 */
async function openList(page: Page): Promise<void> {
  const list = page.locator('[role=listbox]:focus');
  for (;;) {
    await page.keyboard.press('Enter');
    const isOpen = await list.waitFor({ timeout: LIST_MS }).then(
      () => true,
      () => false,
    );
    if (isOpen) return;
    await page.keyboard.press('Escape');
  }
}

it('of the demo that waits carries evidence, but one', async () => {
  const api = await apiOf(site.address, 'antti');
  const listed = await api.call('listClaims', {});
  const { items } = must(listed.ok ? listed.value : undefined, 'the claims');
  const waiting = items.map(({ record }) => record).filter(({ state }) => state === 'submitted');
  expect(waiting.length).toBeGreaterThan(2);
  expect(waiting.filter(({ evidence }) => evidence.length === 0)).toHaveLength(1);
});

describe('a claim', () => {
  it('is filed with evidence, returned, amended and approved; the second approver gets a conflict', async () => {
    const worker = await visitAs('ville', NEW_CLAIM);
    await chooseFirstClient(worker);
    const { tooEarly, inTime } = await daysOf(worker);
    await choose(worker, 'Degree education, €450.00');
    await writeSchool(worker);

    // A check that fails says what to do, and the right day mends it.
    await worker.getByLabel('First day in work or education').fill(tooEarly);
    await inTheWay(worker).or(worker.getByText('2 things prevent the claim')).waitFor();
    await worker.getByText('See that the first day is right. A path that').waitFor();
    await worker.getByLabel('First day in work or education').fill(inTime);
    await nothingInTheWay(worker).waitFor();
    await worker.getByText('Bonus by the tariff: €450.00').waitFor();
    await worker.getByLabel('Add a file').setInputFiles([contract, photo]);
    await attached(worker, photo.name).waitFor();
    await worker.getByRole('button', { name: 'File the claim' }).click();
    await worker.getByText('Waits for the county’s decision').waitFor();
    const claimId = idIn(worker);

    const [first, second] = [await visitAs('antti'), await visitAs('aino')];
    await first.goto(`/approvals/claims/${claimId}`);
    await nothingInTheWay(first).waitFor();
    const widthOfPhoto = () =>
      first.evaluate("document.querySelector('.evidence img')?.naturalWidth");
    await expect.poll(widthOfPhoto).toBe(1);
    expect(await first.locator('.evidence a').count()).toBe(2);
    expect(await faultsOf(first)).toEqual([]);

    // An approver who returns a claim says why.
    await choose(first, 'Return: the provider amends it');
    await first.getByRole('button', { name: 'Return the claim' }).click();
    await first.getByText('Choose the kind of reason.').waitFor();
    await choose(first, 'Something is unclear');
    await first.getByLabel('Reason', { exact: true }).fill('Which campus?');
    await first.getByRole('button', { name: 'Return the claim' }).click();
    await first.waitForURL((url) => !url.pathname.endsWith(claimId));

    await worker.goto('/claims');
    await worker.getByText('Something is unclear').first().waitFor();
    await worker.goto(`/claims/${claimId}`);
    await worker.getByText('Which campus?').waitFor();
    await worker.getByLabel('Answer to the county’s question').fill('The one in Kotka.');
    await worker.getByLabel('Employer or school', { exact: true }).fill('Esimerkkiopisto, Kotka');
    await attached(worker, photo.name).getByRole('button', { name: 'Remove' }).click();
    await nothingInTheWay(worker).waitFor();
    await worker.getByRole('button', { name: 'Submit again' }).click();
    await worker.getByText('Amended and submitted again').waitFor();
    await worker.getByText('Esimerkkiopisto, Kotka').waitFor();
    await worker.locator('.evidence a', { hasText: contract.name }).waitFor();
    expect(await worker.locator('.evidence a').count()).toBe(1);

    for (const page of [first, second]) {
      await page.goto(`/approvals/claims/${claimId}`);
      await page.getByText('Which campus?').waitFor();
      await page.getByText('The one in Kotka.').waitFor();
      await page.getByRole('radio', { name: 'Approve: the bonus is paid' }).waitFor();
    }
    await choose(first, 'Approve: the bonus is paid');
    await first.getByRole('button', { name: 'Approve the claim' }).click();
    await first.waitForURL((url) => !url.pathname.endsWith(claimId));
    await choose(second, 'Reject: no bonus is paid');
    await choose(second, 'The terms are not met');
    await second.getByLabel('Reason', { exact: true }).fill('Too late.');
    await second.getByRole('button', { name: 'Reject the claim' }).click();
    await second.getByText(/^Changed by Antti Aaltonen, /).waitFor();
    await second.getByText('State: submitted → approved').waitFor();
    await second.getByRole('button', { name: 'Read again' }).click();
    await second.getByText('This claim does not wait for a decision: it is approved.').waitFor();
  });

  it('is taken back and changed, and withdrawn, while nobody has decided', async () => {
    const worker = await visitAs('ville', NEW_CLAIM);
    await chooseFirstClient(worker);
    const { inTime } = await daysOf(worker);
    await choose(worker, 'Degree education, €450.00');
    await writeSchool(worker);
    await worker.getByLabel('First day in work or education').fill(inTime);
    await nothingInTheWay(worker).waitFor();
    await worker.getByRole('button', { name: 'File the claim' }).click();
    await worker.getByText('Waits for the county’s decision').waitFor();
    const claimId = idIn(worker);
    const approver = await visitAs('antti', `/approvals/claims/${claimId}`);
    await choose(approver, 'Approve: the bonus is paid');

    await worker.getByRole('button', { name: 'Take back to change it' }).click();
    await worker.getByRole('button', { name: 'Yes, take it back' }).click();
    await worker.getByText('The claim was taken back.').first().waitFor();
    await worker.getByText('Taken back, not submitted yet').waitFor();
    expect(await faultsOf(worker)).toEqual([]);
    // Nothing was asked, so nothing is answered.
    expect(await worker.getByLabel('Answer to the county’s question').count()).toBe(0);

    // Who was about to decide sees that there is nothing to decide any more.
    await approver.getByRole('button', { name: 'Approve the claim' }).click();
    await approver.getByText('State: submitted → a draft').waitFor();

    await worker.getByLabel('Employer or school', { exact: true }).fill('Esimerkkiopisto, Kotka');
    await worker.getByRole('button', { name: 'Submit again' }).click();
    await worker.getByText('Waits for the county’s decision').waitFor();

    await worker.getByRole('button', { name: 'Withdraw the claim' }).click();
    await worker.getByRole('button', { name: 'Yes, withdraw it for good' }).click();
    await worker.getByText('The claim was withdrawn.').first().waitFor();
    expect(await worker.getByRole('button', { name: 'Withdraw the claim' }).count()).toBe(0);
    await worker.goto('/claims');
    await worker.getByRole('heading', { name: 'Closed without a bonus' }).waitFor();
    // The placement can be claimed for again.
    await worker.goto(NEW_CLAIM);
    await chooseFirstClient(worker);
  });

  it('that waits can be opened one after the other', async () => {
    const page = await visitAs('antti', '/approvals/claims/DEMO-P01-1?type=claim');
    await choose(page, 'Approve: the bonus is paid');
    await page.getByRole('button', { name: 'Approve the claim' }).click();
    await page.waitForURL('**/approvals/claims/DEMO-P01-3?*');
    await page.getByText('Esimerkkiseurakunta 1').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  });

  it('is no business of another provider, and shown to an auditor without buttons', async () => {
    const stranger = await visitAs('petri', '/claims/DEMO-P01-1');
    await stranger.getByText('Not found', { exact: true }).waitFor();
    const auditor = await visitAs('tarja', '/approvals/claims/DEMO-P01-2');
    await auditor.getByText('Approvers decide on claims.').waitFor();
    expect(await auditor.locator('main').getByRole('button').count()).toBe(0);
  });
});

describe('filing a claim', () => {
  it('loses nothing that was written when the page is loaded again', async () => {
    const page = await visitAs('petri', NEW_CLAIM);
    await chooseFirstClient(page);
    await writeSchool(page);
    await page.getByLabel('Add a file').setInputFiles(contract);
    await attached(page, contract.name).waitFor();
    await page.reload();
    await attached(page, contract.name).waitFor();
    expect(await page.getByLabel('Business ID of the employer or school').inputValue()).toBe(
      SCHOOL,
    );
  });

  it('says what is wrong with a business id, and with a file, at once', async () => {
    const page = await visitAs('petri', NEW_CLAIM);
    await chooseFirstClient(page);
    await page.getByLabel('Business ID of the employer or school').fill('9900047-3');
    await page.getByText('This is no business ID').waitFor();
    const text = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Notes') };
    const disguised = { ...contract, name: 'photo.png', mimeType: 'image/png' };
    await page.getByLabel('Add a file').setInputFiles([text, disguised]);
    await page.getByText('notes.txt was not attached.').first().waitFor();
    await page.getByText('photo.png was not attached. The file is not').first().waitFor();
    expect(await page.locator('.attached li').count()).toBe(0);
  });

  it('is done by keyboard alone', async () => {
    const page = await visitAs('leena');
    await page.getByRole('link', { name: 'Claims for bonuses' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'File a claim' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'File a claim for a bonus' }).waitFor();
    await page.locator('.form button').first().waitFor();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab');
    await openList(page);
    await press('ArrowDown', 'Enter');
    await page.getByRole('radio').first().waitFor();
    const { inTime } = await daysOf(page);
    const [year = '', month = '', day = ''] = inTime.split('-');
    // The list gives the focus back to its button when it has closed.
    const isBack = () => page.evaluate("document.activeElement.matches('.form button')");
    await expect.poll(isBack).toBe(true);
    await press('Tab', 'Space', 'Tab');
    await page.keyboard.type(`${Number(day)}.${Number(month)}.${year}`);
    await page.getByRole('radio', { name: STUDIES }).focus();
    await press('Space');
    // Past the last day, to the counterpart of the last claim.
    await page.getByRole('button', { name: 'Use the last one' }).focus();
    await press('Enter');
    // Who takes the last one goes on at what it has filled in.
    const written = () => page.evaluate("document.activeElement.value ?? ''");
    await expect.poll(written).not.toBe('');
    // The browser takes a moment to hand over its choice of files, so it is asked ahead of the key.
    const choosing = page.waitForEvent('filechooser');
    await page.getByLabel('Add a file').focus();
    await press('Space');
    await (await choosing).setFiles([contract]);
    await attached(page, contract.name).waitFor();
    await nothingInTheWay(page).waitFor();
    await page.getByRole('button', { name: 'File the claim' }).focus();
    await press('Enter');
    await page.getByText('Waits for the county’s decision').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  });

  it('fits a small phone, with everything in sight', async () => {
    const page = await visitAs('maija', NEW_CLAIM, { width: 320 });
    await chooseFirstClient(page);
    const { tooEarly } = await daysOf(page);
    await page.getByLabel('First day in work or education').fill(tooEarly);
    const name = `${'a-very-long-name-of-a-file-'.repeat(4)}.pdf`;
    await page.getByLabel('Add a file').setInputFiles({ ...contract, name });
    await attached(page, name).waitFor();
    await page.getByText('See that the first day is right. A path that').waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
