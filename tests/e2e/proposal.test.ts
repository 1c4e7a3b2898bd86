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
  page.getByRole('button', { name, exact: true }).last().click();

/** Two placements of maija's provider that run. */
let placements: string[] = [];
beforeAll(async () => {
  const maija = await apiOf(site.address, 'maija');
  const listed = await maija.call('listPlacements', {});
  const all = must(listed.ok ? listed.value.items : undefined, 'the placements');
  placements = all
    .filter(({ record }) => record.state === 'running' && record.endsOn >= '2021-06-01')
    .filter(({ record }) => record.daysPerWeek > 1)
    .map(({ record }) => record.placementId);
});

/** Leads from the home to what the task is about. */
async function followTask(page: Page, placementId: string): Promise<void> {
  await page.goto('/');
  await page.locator(`.task-items a[href^="/placements/${placementId}/proposals/"]`).click();
}

/** Opens one of several proposals of a placement. */
async function openProposal(page: Page, placementId: string, what: RegExp): Promise<void> {
  await page.goto(`/placements/${placementId}`);
  await page.getByRole('link', { name: what }).click();
}

async function propose(page: Page, what: string, fill: (page: Page) => Promise<void>) {
  await pressed(page, 'Propose a change');
  await page.locator('form').getByText(what, { exact: true }).click();
  await fill(page);
  await page.getByLabel('Why', { exact: true }).fill('The client has asked for it.');
  await pressed(page, 'Send the proposal');
  await page.getByText('The proposal was sent to the county.').first().waitFor();
}

const daysAre = (days: string) => (page: Page) => page.getByLabel('Days a week').fill(days);

describe('a proposed change', () => {
  it('is made on a phone, accepted in another way, and read by who proposed it', async () => {
    const [placementId = ''] = placements;
    const maija = await site.visitAs('maija', `/placements/${placementId}`, phone);
    await pressed(maija, 'Propose a change');
    await pressed(maija, 'Send the proposal');
    await maija.locator('.fi-status-text--error').first().waitFor();
    expect(await faultsOf(maija)).toEqual([]);
    await pressed(maija, 'Cancel');
    await propose(maija, 'Other days or hours per week', daysAre('1'));
    expect(await overflowOf(maija)).toBe(0);

    const kaisa = await site.visitAs('kaisa', '/');
    await followTask(kaisa, placementId);
    await kaisa.getByText('The client has asked for it.').waitFor();
    expect(await faultsOf(kaisa)).toEqual([]);
    await pressed(kaisa, 'Accept with changes');
    const hours = kaisa.getByLabel('Hours a day');
    await hours.fill((await hours.inputValue()) === '4' ? '5' : '4');
    await kaisa
      .getByLabel('The reason, which the provider reads')
      .fill('The plan has these hours.');
    await pressed(kaisa, 'Accept with changes');
    await kaisa
      .getByText('The proposal is accepted, and the placement is changed.')
      .first()
      .waitFor();
    await kaisa.getByRole('link', { name: 'The placement' }).click();
    await kaisa.locator('dd', { hasText: /^1$/ }).first().waitFor();
    await kaisa
      .getByRole('link', { name: /History/ })
      .first()
      .click();
    await kaisa.getByText('The provider proposed a change').first().waitFor();
    await kaisa.getByText('The provider’s proposal accepted with changes').first().waitFor();

    await maija.reload();
    await maija.getByRole('link', { name: /Other days or hours/ }).click();
    await maija.getByText('The plan has these hours.').waitFor();
    for (const language of ['fi', 'sv'] as const) {
      await chooseLanguage(maija, language);
      expect(await overflowOf(maija)).toBe(0);
      expect(await faultsOf(maija)).toEqual([]);
    }
  });

  it('on a placement that changed since asks once more, and shows what changed', async () => {
    const [, placementId = ''] = placements;
    const maija = await site.visitAs('maija', `/placements/${placementId}`, phone);
    await propose(maija, 'Other days or hours per week', daysAre('1'));
    await propose(maija, 'Another instructor', (page) =>
      page.getByLabel('Instructor', { exact: true }).fill('Pekka Uusi'),
    );
    const kaisa = await site.visitAs('kaisa', '/');
    const accept = async () => {
      await pressed(kaisa, 'Accept');
      await pressed(kaisa, 'Accept');
    };
    await openProposal(kaisa, placementId, /Other days or hours/);
    await accept();
    await kaisa
      .getByText('The proposal is accepted, and the placement is changed.')
      .first()
      .waitFor();
    await followTask(kaisa, placementId);
    await kaisa.getByText('The placement has changed since it was proposed:').waitFor();
    expect(await kaisa.locator('.differences').innerText()).toContain('Days a week');
    await accept();
    await kaisa.getByText('The placement has changed since it was proposed.').first().waitFor();
    await kaisa.locator('form button[type=submit]').click();
    await kaisa
      .getByText('The proposal is accepted, and the placement is changed.')
      .first()
      .waitFor();
  });

  it('is declined with a reason, or withdrawn', async () => {
    const [, , placementId = ''] = placements;
    const maija = await site.visitAs('maija', `/placements/${placementId}`, phone);
    await propose(maija, 'Other days or hours per week', daysAre('1'));
    await propose(maija, 'Another instructor', async (page) => {
      await page.getByLabel('Instructor', { exact: true }).fill('Pekka Uusi');
      await page.getByText('Other skill of guidance', { exact: true }).click();
      await page.getByLabel(/^Qualification, skill or experience/).fill('Ten years');
      expect(await faultsOf(page)).toEqual([]);
    });
    const kaisa = await site.visitAs('kaisa', `/placements/${placementId}`);
    await kaisa.getByRole('link', { name: /Another instructor/ }).click();
    await kaisa.getByText('Pekka Uusi, Other skill of guidance, Ten years').waitFor();
    await pressed(kaisa, 'Decline');
    await kaisa.getByLabel('The reason, which the provider reads').fill('She stays.');
    await pressed(kaisa, 'Decline');
    await kaisa
      .getByText('The proposal is declined. The placement did not change.')
      .first()
      .waitFor();
    await maija.getByRole('link', { name: /Other days or hours/ }).click();
    await pressed(maija, 'Withdraw the proposal');
    await maija.getByText('The proposal is withdrawn.').first().waitFor();
    expect(await maija.getByRole('button', { name: 'Withdraw the proposal' }).count()).toBe(0);
  });
});
