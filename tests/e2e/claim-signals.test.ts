import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import { beforeAll, describe, expect, it } from 'vitest';

import { faultsOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs } = site;
const SCHOOL = '9900047-2';
const FILED = 6;

/** One worker files for paths to one school, each of which starts on the last day of its window. */
async function fileAtTheLastMoment(): Promise<void> {
  const worker = await apiOf(site.address, 'maija');
  const listed = await worker.call('listClaimable', {});
  const { items } = must(listed.ok ? listed.value : undefined, 'what can be claimed');
  let filed = 0;
  for (const { placementId, pathStartsBy, claimId } of items) {
    if (claimId !== null || filed === FILED) continue;
    const path = { pathType: 'degree-education', pathStartsOn: pathStartsBy } as const;
    const school = { counterpartName: 'Esimerkkiopisto', counterpartBusinessId: SCHOOL };
    const body = { placementId, ...path, ...school, contractType: 'none' as const };
    const claim = await worker.call('fileClaim', {
      body,
      key: `at-the-last-moment-${placementId}`,
    });
    if (claim.ok) filed += 1;
  }
  expect(filed).toBe(FILED);
}

beforeAll(fileAtTheLastMoment);

describe('the signals in claims', () => {
  it('of 2020 are none: its claims are few and each is at its own employer', async () => {
    const page = await visitAs('kirsi', '/claim-signals?year=2020');
    await page.locator('.found-count', { hasText: '13 claims were looked at.' }).waitFor();
    await page.getByText('There are no signals in them.').waitFor();
    await page.getByText('A signal is no decision, and no proof').waitFor();
    expect(await page.getByLabel('When they were filed').inputValue()).toBe('2020');
  });

  it('lead the coordinator from what was found to its claims, and back', async () => {
    const page = await visitAs('kirsi');
    await page.getByRole('link', { name: 'Signals in claims' }).click();
    const signals = page.locator('.wide').first();
    const own = signals.locator('tr', { hasText: 'Esimerkkiseurakunta 1' });
    const late = own.filter({ hasText: 'Paths start just before their time limit ends' });
    await late.getByText('on the last 7 days on which it could').waitFor();
    const worker = own.filter({ hasText: 'One worker files a large share of the claims' });
    await worker.getByText('Maija Mäkinen filed').waitFor();
    const school = own.filter({ hasText: 'The same employer or school in many claims' });
    await school.getByText(`${SCHOOL}: in`).waitFor();
    expect(await school.getByRole('link').count()).toBeGreaterThanOrEqual(FILED);

    // Clients are there by their ids alone: the coordinator may not know their names.
    const claims = page.locator('.wide').nth(1);
    expect(await claims.locator('th .code').first().textContent()).toMatch(/^C\d+$/);
    expect(await faultsOf(page)).toEqual([]);

    await school.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Claim for a bonus' }).waitFor();
    await page.getByText('Waits for the county’s decision').waitFor();
    await page.getByRole('link', { name: 'Back: Signals in claims' }).click();
    await signals.waitFor();

    await page.getByLabel('When they were filed').selectOption('2020');
    await page.locator('.found-count', { hasText: '13 claims were looked at.' }).waitFor();
    expect(page.url()).toContain('year=2020');
    expect(site.complaintsOf(page)).toEqual([]);
  });

  it('are no business of a provider', async () => {
    const page = await visitAs('maija', '/claim-signals');
    await page.locator('.state[role=status]').waitFor();
    expect(await page.locator('.found-count').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Signals in claims' }).count()).toBe(0);
    const api = await apiOf(site.address, 'maija');
    const query = { from: '2020-01-01', to: '2020-12-31' };
    const asked = await api.call('listClaimSignals', { query });
    expect(asked).toMatchObject({ ok: false, error: { status: 403 } });
  });
});
