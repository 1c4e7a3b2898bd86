import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { chooseLanguage } from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs, complaintsOf } = site;

const PLACEMENT = 'L00280';
const CLAIM = 'DEMO-P01-1';
const phone = { width: 390, height: 844 };

/** The newest entry of the page, read whole. */
async function newest(page: Page): Promise<string> {
  const entry = page.locator('.record-history > li').first();
  await entry.waitFor();
  return (await entry.innerText()).replaceAll(/\s+/g, ' ');
}

describe('the history of a record', () => {
  it('says who changed a placement from what to what, from its page on', async () => {
    const kaisa = await apiOf(site.address, 'kaisa');
    const params = { placementId: PLACEMENT };
    const read = await kaisa.call('readPlacement', { params });
    const { record, version } = must(read.ok ? read.value : undefined, 'the placement');
    const { startsOn, endsOn, hoursPerDay, planType, planSignedOn, reviewIntervalMonths } = record;
    const { description, support, otherServices, instructor, coaching } = record;
    const terms = { startsOn, endsOn, hoursPerDay, planType, planSignedOn, reviewIntervalMonths };
    const texts = { description, support, otherServices, goal: 'A place to study in autumn' };
    const plan = { ...texts, instructor, coaching };
    const body = { ...terms, ...plan, daysPerWeek: 3 };
    const changed = await kaisa.call('changePlacement', { params, version, body });
    expect(changed).toMatchObject({ ok: true });

    const page = await visitAs('tarja', `/placements/${PLACEMENT}`, phone);
    await page.getByRole('link', { name: 'History of changes' }).click();
    const entry = await newest(page);
    expect(entry).toContain('Changed: Kaisa Koskinen');
    expect(entry).toContain('Days a week was 2 → and then 3');
    expect(entry).toMatch(/Goal was Arjen rytmin .* → and then A place to study in autumn/);
    expect(new URL(page.url()).search).toBe(`?placementId=${PLACEMENT}`);
    expect(await page.title()).toContain(PLACEMENT);
    expect(await overflowOf(page)).toBe(0);
    await page.getByText('What it began with').click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: `Open placement ${PLACEMENT}` }).click();
    await page.getByText('A place to study in autumn').waitFor();
    expect(complaintsOf(page)).toEqual([]);
  });

  it('says who approved a claim, and how much, in each language', async () => {
    const antti = await apiOf(site.address, 'antti');
    const params = { claimId: CLAIM };
    const read = await antti.call('readClaim', { params });
    const { version } = must(read.ok ? read.value : undefined, 'the claim');
    const body = { verdict: 'approve' } as const;
    expect(await antti.call('decideClaim', { params, version, body })).toMatchObject({ ok: true });

    const page = await visitAs('raija', `/history/claim?claimId=${CLAIM}`);
    const entry = await newest(page);
    expect(entry).toContain('Claim approved: Antti Aaltonen');
    expect(entry).toContain('State was submitted → and then approved');
    expect(entry).toContain('Approved bonus €450.00');
    for (const [language, text] of [
      ['fi', 'Hakemus hyväksytty: Antti Aaltonen'],
      ['sv', 'Ansökan godkänd: Antti Aaltonen'],
    ] as const) {
      await chooseLanguage(page, language);
      await page.getByText(text).waitFor();
      expect(await newest(page)).toContain('450,00');
      expect(await faultsOf(page)).toEqual([]);
    }
    expect(complaintsOf(page)).toEqual([]);
  });

  it('is no provider’s, and none of an address that names no record', async () => {
    const worker = await visitAs('maija', `/claims/${CLAIM}`);
    await worker.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await worker.getByRole('link', { name: 'History of changes' }).count()).toBe(0);
    const page = await visitAs('tarja', '/history/sheet?providerId=P01');
    await page.getByText('Page not found').first().waitFor();
  });
});
