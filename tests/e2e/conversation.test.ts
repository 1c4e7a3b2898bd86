import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

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

/** Leads from the home to what the task is about. */
async function followTask(page: Page, task: string): Promise<void> {
  await page.goto('/');
  const group = page.locator('li, section', { hasText: task }).last();
  await group.getByText(placementId).first().waitFor();
  await group.getByRole('link').first().click();
}

async function write(page: Page, open: string, text: string): Promise<void> {
  await pressed(page, open);
  await page.getByLabel('Message', { exact: true }).fill(text);
  await pressed(page, 'Send the message');
  await page.getByText('The message was sent.').first().waitFor();
}

describe('a message about a placement', () => {
  it('waits for the provider, who answers, and for the case worker, who has read it', async () => {
    const kaisa = await site.visitAs('kaisa', `/placements/${placementId}`);
    await write(kaisa, 'Write a message', 'Who instructs in May?');
    expect(await faultsOf(kaisa)).toEqual([]);

    const maija = await site.visitAs('maija', '/', phone);
    await followTask(maija, 'Read and answer messages');
    await maija.getByText('Who instructs in May?').waitFor();
    await pressed(maija, 'Answer');
    await maija.getByText('Write nothing about health').waitFor();
    await pressed(maija, 'Send the message');
    await maija.locator('.fi-status-text--error').first().waitFor();
    expect(await faultsOf(maija)).toEqual([]);
    await maija.getByLabel('Message', { exact: true }).fill('I do.');
    await pressed(maija, 'Send the message');
    await maija.getByText('The message was sent.').first().waitFor();
    expect(await overflowOf(maija)).toBe(0);

    await followTask(kaisa, 'Read and answer messages');
    await kaisa.getByText('I do.').waitFor();
    await pressed(kaisa, 'Read, nothing to answer');
    await kaisa.getByText('The message is marked as read.').first().waitFor();
    await maija.reload();
    await maija.locator('.history li', { hasText: 'Read, nothing to answer' }).waitFor();
    await maija.locator('.history', { hasText: 'Kaisa Koskinen' }).waitFor();

    const heikki = await apiOf(site.address, 'heikki');
    const mail = await heikki.call('listMail', {});
    const mails = mail.ok ? JSON.stringify(mail.value) : '';
    expect(mails).not.toContain('Who instructs');
  });
});

describe('a concern', () => {
  it('is raised from a day, answered and closed by the case worker', async () => {
    const address = `/sheets?month=2021-04&view=client&placement=${placementId}`;
    const maija = await site.visitAs('maija', address, phone);
    await pressed(maija, 'Raise a concern');
    await maija.locator('form').getByText('Absences', { exact: true }).click();
    await maija.getByLabel('What happened').fill('Away three times a week.');
    expect(await faultsOf(maija)).toEqual([]);
    await pressed(maija, 'Send the concern');
    await maija.getByText('The concern was sent to the county.').first().waitFor();
    expect(await overflowOf(maija)).toBe(0);

    const kaisa = await site.visitAs('kaisa', '/');
    await followTask(kaisa, 'Answer concerns');
    await kaisa.getByText('Away three times a week.').waitFor();
    await pressed(kaisa, 'Answer and close it');
    await kaisa.getByLabel('What is done about the concern').fill('I call the client.');
    await kaisa.locator('form').getByRole('button', { name: 'Answer and close it' }).click();
    await kaisa.getByText('The concern is closed.').first().waitFor();
    await maija.goto(`/placements/${placementId}`);
    await maija.getByRole('link', { name: /Concern about absences/ }).click();
    await maija.getByText('I call the client.').waitFor();
    for (const language of ['fi', 'sv'] as const) {
      await chooseLanguage(maija, language);
      expect(await overflowOf(maija)).toBe(0);
      expect(await faultsOf(maija)).toEqual([]);
    }
  });
});
