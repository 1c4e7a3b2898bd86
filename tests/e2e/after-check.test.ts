import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { giveTerms } from '../pages/bonus-terms.ts';
import { TESTS_TODAY } from '../pages/demo-copy.ts';
import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';
import { jatkopolkuJson } from './program.ts';

const site = useSite();
const { visitAs } = site;
const TASK = /^Look at imported bonus claims: 2, the oldest imported on 1 Apr(il)? 2021/;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jatkopolku-claims-'));
  await giveTerms(site.address, { requiredEvidence: { start: ['study-right'], lasting: [] } });
  const path = 'degree-education,2021-02-10,Esimerkkioppilaitos,9900047-2';
  const decided = '2021-02-20,approved,2021-03-01,';
  const rows = [
    'claim_id,placement_id,path_type,path_starts_on,counterpart_name,counterpart_business_id,submitted_on,decision,decided_on,decision_reason',
    `LATE-1,L00006,${path},${decided}`,
    `LATE-2,L00014,${path},${decided}`,
  ];
  await writeFile(join(folder, 'claims.csv'), `${rows.join('\n')}\n`);
  const flags = ['--data', site.data, '--today', TESTS_TODAY];
  await jatkopolkuJson('import', folder, '--strict', ...flags);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('imported claims that the checks of their day would have stopped', () => {
  it('are one task of an approver, who looks at each and closes it', async () => {
    const approver = await visitAs('antti', '/', { width: 390, height: 844 });
    await approver.getByRole('link', { name: TASK }).click();
    await approver.getByRole('heading', { name: '2 wait' }).waitFor();
    expect(new URL(approver.url()).search).toBe('?type=after-check');
    expect(await approver.locator('.approval input[type=checkbox]').count()).toBe(0);
    expect(await faultsOf(approver)).toEqual([]);

    await approver
      .getByRole('link', { name: /^After-check: / })
      .first()
      .click();
    const box = approver.locator('.after-check');
    await box.getByText('Evidence that the terms ask for is missing.').waitFor();
    await box.getByText('Basis: the terms of the framework, in force from').waitFor();
    await box.getByRole('link', { name: 'Go to the correction or clawback' }).click();
    await approver.locator('#correction').waitFor();
    expect(await faultsOf(approver)).toEqual([]);
    expect(await overflowOf(approver)).toBe(0);

    const look = box.getByRole('button', { name: 'Mark as looked at' });
    await look.click();
    await box.getByText('Write what you found.').first().waitFor();
    await box.getByLabel('What you found').fill('The study place is in the paper archive.');
    await look.click();
    await approver.waitForURL((url) => url.pathname.endsWith('LATE-2'));
    // The address is the next claim's before the page is.
    await expect.poll(() => box.getByLabel('What you found').inputValue()).toBe('');
    await box.getByLabel('What you found').fill('The school confirmed it by phone.');
    await look.click();
    await approver.getByText('Nothing waits that is like this.').waitFor();
    await approver.goto('/');
    await approver.getByRole('heading', { name: 'Your tasks' }).waitFor();
    await approver.locator('.figure-count').first().waitFor();
    expect(await approver.getByText('Look at imported bonus claims').count()).toBe(0);
  });

  it('show who looked to the county, not to the provider, and keep what was approved', async () => {
    const coordinator = await visitAs('kirsi', '/claims/LATE-1');
    await coordinator.getByText('Antti Aaltonen looked at this on').waitFor();
    await coordinator.getByText('After-check looked at').waitFor();
    expect(await coordinator.getByRole('button', { name: 'Mark as looked at' }).count()).toBe(0);
    expect(await faultsOf(coordinator)).toEqual([]);

    const api = await apiOf(site.address, 'antti');
    const read = await api.call('readClaim', { params: { claimId: 'LATE-1' } });
    const { record } = must(read.ok ? read.value : undefined, 'the claim');
    expect(record).toMatchObject({
      state: 'approved',
      decidedOn: '2021-03-01',
      amountCents: 45_000,
    });
    expect(record.parts).toMatchObject([{ amountCents: 45_000, voidedOn: null }]);
    expect(record).not.toHaveProperty('afterCheck');
  });
});
