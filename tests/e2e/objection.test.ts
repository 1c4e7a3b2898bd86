import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { contract } from '../pages/claim-form.ts';
import { faultsOf, overflowOf } from '../pages/faults.ts';
import { chooseLanguage } from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

const CLAIM = 'DEMO-P01-1';
const letter = 'Open the letter of the decision (PDF)';
/** The design system's radio buttons lie under their labels. */
const choose = (page: Page, option: string) =>
  page.locator('form').getByText(option, { exact: true }).click();
const pressed = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** Leads from the home to the page of the claim. */
async function followTask(page: Page, task: string): Promise<void> {
  await page.goto('/');
  const group = page.locator('li, section', { hasText: task }).last();
  await group.getByText(CLAIM).first().waitFor();
  await group.getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Objection', exact: true }).waitFor();
}

describe('a rejected claim', () => {
  it('is objected to, asked about, answered, and waits again when the objection is upheld', async () => {
    const decider = await visitAs('antti', `/approvals/claims/${CLAIM}`);
    await choose(decider, 'Reject: no bonus is paid');
    await choose(decider, 'The terms are not met');
    await decider.getByLabel('Reason', { exact: true }).fill('No place of study.');
    await pressed(decider, 'Reject the claim');
    await decider.waitForURL((url) => !url.pathname.endsWith(CLAIM));

    const worker = await visitAs('maija', `/claims/${CLAIM}`);
    await worker.getByText('No place of study.').first().waitFor();
    const download = worker.waitForEvent('download');
    await worker.getByRole('button', { name: letter }).click();
    expect((await download).suggestedFilename()).toBe(`${CLAIM}-1.pdf`);
    await worker.getByText(`The letter ${CLAIM}-1.pdf was downloaded.`).first().waitFor();
    await worker.getByText('you can object to the decision by 3 May 2021').waitFor();
    await pressed(worker, 'Object to the decision');
    await pressed(worker, 'Send the objection');
    await worker.locator('.fi-status-text--error').first().waitFor();
    await worker.getByLabel('Why the decision should change').fill('It is a school.');
    await worker.getByLabel('Add a file').setInputFiles(contract);
    await worker.locator('.attached li', { hasText: contract.name }).waitFor();
    expect(await faultsOf(worker)).toEqual([]);
    await pressed(worker, 'Send the objection');
    await worker.getByText('The objection was sent.').first().waitFor();
    await worker.getByText('The county is looking into the objection.').waitFor();
    expect(await worker.getByRole('button', { name: 'Object to the decision' }).count()).toBe(0);

    await decider.goto(`/approvals/claims/${CLAIM}`);
    await decider.getByText('Somebody else must decide this').waitFor();
    const other = await visitAs('aino');
    await followTask(other, 'Decide on objections');
    await other.getByText('It is a school.').waitFor();
    await other.getByRole('link', { name: contract.name }).waitFor();
    await pressed(other, 'Ask the provider');
    await other.getByLabel('Question', { exact: true }).fill('Which degree?');
    expect(await faultsOf(other)).toEqual([]);
    await pressed(other, 'Send the question');
    await other.getByText('The question was sent.').first().waitFor();
    await other.getByText('The provider’s answer is awaited.').waitFor();

    await followTask(worker, 'Answer the question about the objection');
    await worker.getByText('Which degree?').waitFor();
    await worker.getByLabel('Answer', { exact: true }).fill('A vocational one.');
    expect(await faultsOf(worker)).toEqual([]);
    await pressed(worker, 'Send the answer');
    await worker.getByText('The answer was sent.').first().waitFor();

    await other.goto(`/approvals/claims/${CLAIM}`);
    await other.getByText('A vocational one.').waitFor();
    await choose(other, 'Uphold the objection');
    expect(await faultsOf(other)).toEqual([]);
    await pressed(other, 'Uphold the objection');
    await other.getByText('The objection has been upheld.').first().waitFor();
    await other.getByRole('radio', { name: 'Approve: the bonus is paid' }).waitFor();

    await worker.goto(`/claims/${CLAIM}`);
    await worker.getByText('Waits for the county’s decision').waitFor();
    const steps = await worker
      .locator('.history')
      .first()
      .locator('.history-what')
      .allTextContents();
    expect(steps).toEqual([
      'Filed',
      'Rejected',
      'Objected',
      'Objection upheld',
      'Waits for the county’s decision',
    ]);
  });

  it('and its objection fit a small phone, in Finnish and Swedish', async () => {
    const page = await visitAs('ville', `/claims/${CLAIM}`, { width: 320 });
    await page.getByRole('heading', { name: 'Objection', exact: true }).waitFor();
    for (const [language, heading] of [
      ['fi', 'Vastalause'],
      ['sv', 'Invändning'],
    ] as const) {
      await chooseLanguage(page, language);
      await page.getByRole('heading', { name: heading, exact: true }).waitFor();
      expect(await overflowOf(page)).toBe(0);
      expect(await faultsOf(page)).toEqual([]);
    }
  });
});

it('an objection that nobody has looked into is withdrawn, once and for good', async () => {
  const claim = 'DEMO-P02-1';
  const decider = await visitAs('antti', `/approvals/claims/${claim}`);
  await choose(decider, 'Reject: no bonus is paid');
  await choose(decider, 'The terms are not met');
  await decider.getByLabel('Reason', { exact: true }).fill('No place of study.');
  await pressed(decider, 'Reject the claim');
  await decider.waitForURL((url) => !url.pathname.endsWith(claim));

  const worker = await visitAs('petri', `/claims/${claim}`, { width: 390, height: 844 });
  await pressed(worker, 'Object to the decision');
  await worker.getByLabel('Why the decision should change').fill('It is a school.');
  await pressed(worker, 'Send the objection');
  await pressed(worker, 'Withdraw the objection');
  expect(await faultsOf(worker)).toEqual([]);
  await pressed(worker, 'Yes, withdraw the objection');
  await worker.getByText('The objection was withdrawn.').first().waitFor();
  await worker.getByText('The provider has withdrawn the objection.').first().waitFor();
  expect(await worker.getByRole('button', { name: 'Object to the decision' }).count()).toBe(0);
  expect(await overflowOf(worker)).toBe(0);

  const other = await visitAs('aino', '/');
  await other.getByRole('heading', { name: 'Your tasks' }).waitFor();
  expect(await other.getByText('Decide on objections').count()).toBe(0);
});

it('a decision that was imported has no letter, and is not objected to', async () => {
  const page = await visitAs('petri', '/claims/K007');
  await page.getByText('Filed').first().waitFor();
  expect(await page.getByRole('button', { name: letter }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Object to the decision' }).count()).toBe(0);
});
