import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

/** April is over, and its sheets can be sent. */
const site = useSite({ JATKOPOLKU_TODAY: '2021-05-03' });
const { visitAs } = site;

const phone = { width: 390, height: 844 };

async function register(page: Page, [from, to, name]: readonly [string, string, string]) {
  await page.getByRole('button', { name: 'Register closed days' }).click();
  await page.getByLabel('First day').fill(from);
  await page.getByLabel('Last day').fill(to);
  await page.getByLabel('Name or reason').fill(name);
  await page.getByRole('button', { name: 'Save the days' }).click();
}

/** Two placements of Maija's provider: the client of the second has a protected address, and works somewhere else. */
async function nameWorkplaces(): Promise<readonly [open: string, hidden: string]> {
  const kaisa = await apiOf(site.address, 'kaisa');
  const maija = await apiOf(site.address, 'maija');
  const found = await maija.call('listPlacements', { query: {} });
  const placements = must(found.ok ? found.value.items : undefined, 'the placements')
    .map(({ record }) => record)
    .filter(
      ({ startsOn, endsOn, endedOn }) =>
        startsOn < '2021-04-01' && (endedOn ?? endsOn) > '2021-05-31',
    );
  const [one, other] = [must(placements[0], 'a placement'), must(placements[1], 'another')];
  for (const [{ placementId }, businessId, name] of [
    [one, '9900110-9', 'Kaupungin työpaja'],
    [other, '9900120-5', 'Salainen paja'],
  ] as const) {
    const host = { businessId, name, municipality: 'Kotka', basis: 'Kaupungin oma yksikkö' };
    const params = { placementId };
    const named = await kaisa.call('nameWorkplace', {
      params,
      version: 0,
      body: { from: null, host },
    });
    must(named.ok || undefined, 'the workplace');
  }
  const params = { clientId: other.clientId };
  const client = await kaisa.call('readClient', { params });
  const version = must(client.ok ? client.value.version : undefined, 'the client');
  const body = { protection: { since: '2021-03-01', source: 'authority' }, death: null } as const;
  const marked = await kaisa.call('markClient', { params, body, version });
  must(marked.ok || undefined, 'the mark');
  return [one.placementId, other.placementId];
}

/** Registers when a workplace is closed: one that is named for a client, or another one by its business ID. */
async function registerAt(page: Page, place: string | RegExp, fill: () => Promise<void>) {
  await page.getByRole('button', { name: 'Register closed days' }).click();
  await page.getByLabel('What is closed').click();
  await page.getByRole('option', { name: place }).click();
  await page.getByLabel('First day').fill('2021-04-19');
  await page.getByLabel('Last day').fill('2021-04-23');
  await page.getByLabel('Name or reason').fill('Power cut');
  await fill();
  await page.getByRole('button', { name: 'Save the days' }).click();
}

describe('closed periods', () => {
  it('are registered by a manager on a phone, seen in the month, and taken back', async () => {
    const manager = await visitAs('sirpa', '/closed-periods', phone);
    await register(manager, ['2021-04-23', '2021-04-19', 'Moving house']);
    await manager
      .getByText(/The end is before the start/)
      .first()
      .waitFor();
    await manager.getByLabel('Last day').fill('2021-04-23');
    await manager.getByLabel('First day').fill('2021-04-19');
    await manager.getByRole('button', { name: 'Save the days' }).click();
    await manager.getByText('The closed days are saved.').waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    expect(await overflowOf(manager)).toBe(0);

    const worker = await visitAs('maija', '/sheets?month=2021-04');
    await worker.getByText('Closed: 19 Apr 2021 to 23 Apr 2021, Moving house').waitFor();
    const closed = worker.locator('tr[data-placement]:not(.closed) td.closed-day');
    await closed.first().waitFor();
    expect(await closed.first().getAttribute('aria-label')).toContain('closed day');
    expect(await faultsOf(worker)).toEqual([]);
    await worker.getByRole('button', { name: 'One client' }).click();
    await worker.getByText('Closed: Moving house').first().waitFor();

    await manager.getByRole('button', { name: /^Take back: 19 Apr/ }).click();
    await manager.getByRole('button', { name: /^Yes, take back/ }).click();
    await manager.getByText('The closed days were taken back.').waitFor();
    await worker.reload();
    await worker.locator('.month-desk').waitFor();
    expect(await worker.getByText('Moving house').count()).toBe(0);
  });

  it('of the region are registered by the county once, and read by providers', async () => {
    const county = await visitAs('kirsi', '/closed-periods');
    await register(county, ['2021-05-14', '2021-05-14', 'The day after Ascension']);
    await county.getByText('The closed days are saved.').waitFor();
    await register(county, ['2021-05-14', '2021-05-14', 'The same once more']);
    await county.getByText('The same days are registered as closed already.').first().waitFor();
    expect(await faultsOf(county)).toEqual([]);
    const manager = await visitAs('sirpa', '/closed-periods');
    await manager.getByText('14 May 2021, The day after Ascension').first().waitFor();
    expect(await manager.getByRole('button', { name: /^Take back/ }).count()).toBe(0);
    const finance = await visitAs('raija', '/settlements/2021-05/P01');
    await finance.getByText('Closed: 14 May 2021, The day after Ascension').waitFor();
  });

  it('of a workplace are closed for its clients alone, and give no protected client away', async () => {
    const [open, hidden] = await nameWorkplaces();
    const manager = await visitAs('sirpa', '/closed-periods', phone);
    await registerAt(manager, 'Another workplace', () =>
      manager.getByLabel('Business ID').fill('9900110-8'),
    );
    await manager.getByText('The business ID is not of the form').first().waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    expect(await overflowOf(manager)).toBe(0);
    await manager.getByLabel('Business ID').fill('9900120-5');
    await manager.getByLabel('Name of the workplace').fill('Salainen paja');
    await manager.getByRole('button', { name: 'Save the days' }).click();
    await manager.getByText('The closed days are saved.').waitFor();

    await manager.getByRole('button', { name: 'Register closed days' }).click();
    await manager.getByLabel('What is closed').click();
    await manager.getByRole('option', { name: /Kaupungin työpaja/ }).waitFor();
    expect(await manager.getByRole('option', { name: /Salainen/ }).count()).toBe(0);
    await manager.reload();
    await registerAt(manager, /Kaupungin työpaja/, async () => {});
    await manager.getByText('Power cut (Kaupungin työpaja)').first().waitFor();
    expect(await faultsOf(manager)).toEqual([]);
    expect(await overflowOf(manager)).toBe(0);

    const worker = await visitAs('maija', '/sheets?month=2021-04');
    await worker.getByText('Power cut (Kaupungin työpaja)').waitFor();
    const closedIn = (placementId: string) =>
      worker.locator(`tr[data-placement="${placementId}"] td.closed-day`);
    await closedIn(open).first().waitFor();
    expect(await closedIn(open).count()).toBe(5);
    expect(await closedIn(hidden).count()).toBe(0);
    expect(await worker.locator('td.closed-day').count()).toBe(5);
    expect(await faultsOf(worker)).toEqual([]);
  });
});
