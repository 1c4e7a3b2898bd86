import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { chooseLanguage } from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const phone = { width: 390, height: 844 };
const pressed = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

/** A placement of maija's provider that runs. */
let placementId = '';
beforeAll(async () => {
  const maija = await apiOf(site.address, 'maija');
  const listed = await maija.call('listPlacements', {});
  const placements = must(listed.ok ? listed.value.items : undefined, 'the placements');
  const running = placements.find(
    ({ record }) => record.state === 'running' && record.endsOn >= '2021-06-01',
  );
  ({ placementId } = must(running, 'a running placement').record);
});

it('a placement is evaluated by the day of its plan, goal by goal, after a task', async () => {
  const kaisa = await site.visitAs('kaisa', `/placements/${placementId}`);
  await pressed(kaisa, 'Change the day of evaluation');
  await kaisa.getByLabel('By the plan, to be evaluated by').fill('1.3.2021');
  expect(await faultsOf(kaisa)).toEqual([]);
  await pressed(kaisa, 'Save');
  await kaisa.getByText('Late: was to be made by 1 Mar 2021').first().waitFor();

  await kaisa.goto('/');
  const task = kaisa.locator('.task-items li', { hasText: placementId });
  await task.getByRole('link').first().click();
  await kaisa.getByRole('heading', { name: 'Final evaluation', exact: true }).waitFor();
  await pressed(kaisa, 'Make the evaluation');
  await kaisa.locator('form').getByText('Nearly reached', { exact: true }).click();
  await pressed(kaisa, 'Save');
  await kaisa.locator('.fi-status-text--error').first().waitFor();
  expect(await faultsOf(kaisa)).toEqual([]);
  await kaisa.getByLabel('In words, goal 1').fill('Comes as agreed.');
  await kaisa.getByLabel('What comes next').fill('A work trial.');
  await pressed(kaisa, 'Save');
  await kaisa.getByText('The form is saved.').first().waitFor();
  await kaisa.getByText('Comes as agreed.').waitFor();
  await kaisa.getByRole('button', { name: 'Print' }).waitFor();
  await kaisa.emulateMedia({ media: 'print' });
  expect(await kaisa.getByText('A work trial.').isVisible()).toBe(true);
  expect(await kaisa.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  await kaisa.emulateMedia({ media: 'screen' });
});

it.each([
  ['feedback', 'Write feedback', ['What went well', 'What is recommended next']],
  ['coaching-plan', 'Write the coaching plan', ['What coaching aims at', 'What is done, and when']],
])('the provider writes its form %s on a phone', async (form, open, fields) => {
  const page = await site.visitAs('maija', `/placements/${placementId}/followup/${form}`, phone);
  await pressed(page, open);
  await page.getByText('Write nothing about health').waitFor();
  for (const field of fields) await page.getByLabel(field, { exact: true }).fill(`${field}: so`);
  expect(await faultsOf(page)).toEqual([]);
  await pressed(page, 'Save');
  await page.getByText('The form is saved.').first().waitFor();
  for (const field of fields) await page.getByText(`${field}: so`).waitFor();
  for (const language of ['fi', 'sv'] as const) {
    await chooseLanguage(page, language);
    expect(await overflowOf(page)).toBe(0);
  }
  expect(await page.getByText('Maija Mäkinen').count()).toBeGreaterThan(0);
});

it('the admin sets by when placements are evaluated', async () => {
  const jussi = await site.visitAs('jussi', '/followup-settings');
  await pressed(jussi, 'Change');
  await jussi.getByLabel('Days before the last day of the placement').fill('21');
  await pressed(jussi, 'Save');
  await jussi.getByText('The setting is saved.').first().waitFor();
  await expect.poll(() => jussi.locator('dd').allTextContents()).toContain('21');
});

it('a review that is due is noted as done where the figure of the home leads', async () => {
  const kaisa = await site.visitAs('kaisa', '/', phone);
  await kaisa.getByRole('link', { name: /Plan reviews that are late/ }).click();
  await kaisa.getByRole('heading', { name: 'Reviews and evaluations' }).waitFor();
  const first = kaisa.locator('.found li', { hasText: 'Plan to be reviewed by' }).first();
  const line = await first.locator('.found-name').textContent();
  expect(await faultsOf(kaisa)).toEqual([]);
  await first.getByRole('button', { name: 'Note the review as done' }).click();
  await first.getByRole('button', { name: 'Save' }).click();
  await kaisa.getByText('The review was noted as done.').first().waitFor();
  const left = kaisa.locator('.found li', { hasText: 'Plan to be reviewed by' }).first();
  await expect.poll(() => left.locator('.found-name').textContent()).not.toBe(line);
  for (const language of ['fi', 'sv'] as const) {
    await chooseLanguage(kaisa, language);
    expect(await overflowOf(kaisa)).toBe(0);
  }
});
