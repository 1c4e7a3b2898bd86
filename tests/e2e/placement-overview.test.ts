import { apiOf } from '@jatkopolku/bench/web/demo-api';
import type { PlacementFilter } from '@jatkopolku/domain/placement';
import { must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { chooseLanguage } from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 780 };
const overviewOf = (page: Page) => page.locator('section[aria-labelledby="overview"]');

/** A placement of maija's provider that runs and has days, and one whose review is late. */
let [running, late] = ['', ''];
beforeAll(async () => {
  running = await firstOf('maija', { state: 'running' });
  late = await firstOf('kaisa', { state: 'running', late: 'review' });
});

async function firstOf(person: string, query: PlacementFilter): Promise<string> {
  const listed = await (await apiOf(site.address, person)).call('listPlacementsByName', { query });
  const { items } = must(listed.ok ? listed.value : undefined, 'the placements');
  const begun = items.find(({ startsOn }) => startsOn < '2021-03');
  return must(begun, 'a placement that has begun').placementId;
}

/** Opens it with the figures of its months. */
async function open(person: string, placementId: string, viewport = desktop): Promise<Page> {
  const page = await site.visitAs(person, `/placements/${placementId}`, viewport);
  await overviewOf(page).locator('.course-bars').waitFor();
  return page;
}

describe.each([
  ['desktop', desktop],
  ['phone', phone],
])('the overview of a placement on a %s', (_size, viewport) => {
  it.each(['kaisa', 'maija', 'antti'])('is whole in each language for %s', async (person) => {
    const page = await open(person, running, viewport);
    await overviewOf(page).locator('summary').click();
    for (const language of ['fi', 'sv', 'en'] as const) {
      await chooseLanguage(page, language);
      expect(await faultsOf(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
    }
  });
});

describe('the overview of a placement', () => {
  it('says in the table and in words what is drawn', async () => {
    const page = await open('kaisa', running);
    const overview = overviewOf(page);
    await overview.locator('summary').click();
    const rows = overview.locator('tbody tr');
    const drawn = (await overview.locator('.course-bars').getAttribute('aria-label')) ?? '';
    expect(drawn.split('; ')).toHaveLength(await rows.count());
    expect(await overview.locator('.course-bars text').count()).toBe(await rows.count());
    const [month, , planned, attended] = await rows.first().locator('th, td').allTextContents();
    expect(drawn).toContain(`${month} planned ${planned}, attended ${attended}, absent`);
  });

  it('leads the case worker from what is missing to where it is mended', async () => {
    const page = await open('kaisa', late);
    const gaps = overviewOf(page).locator('.gaps');
    // What was imported has no condition of a start: one line says so.
    await gaps.getByRole('link', { name: 'No condition of the start has a day' }).waitFor();
    expect(await overviewOf(page).locator('.tile-late').textContent()).toMatch(/is late/);
    await gaps.getByRole('link', { name: /^The review is late/ }).click();
    await page.waitForURL(/#reviews$/);
    await page.getByRole('button', { name: 'Note the review as done' }).click();
    await page.getByLabel('Done on').fill('2021-04-01');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await gaps.getByText(/^The review is late/).waitFor({ state: 'detached' });
    expect(await overviewOf(page).locator('.tile-late').count()).toBe(0);
  });

  it('shows the provider what is the provider’s alone', async () => {
    const page = await open('maija', running, phone);
    const overview = overviewOf(page);
    await overview.getByRole('heading', { name: 'What is missing' }).waitFor();
    expect(await overview.getByText('Case worker: missing').count()).toBe(0);
    await overview.locator('summary').click();
    await overview.locator('tbody').getByRole('link').last().click();
    await page.waitForURL(/\/sheets\?.*view=client/);
  });

  it('is not there for another provider', async () => {
    const page = await site.visitAs('petri', `/placements/${running}`);
    await page.locator('main .state').waitFor();
    expect(await overviewOf(page).count()).toBe(0);
  });
});
