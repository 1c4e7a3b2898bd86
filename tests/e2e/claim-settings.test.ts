import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

const CLAIM = '/approvals/claims/DEMO-P01-1';
const limit = 'Two approvers when the amount is more than (euros)';

async function setLimit(page: Page, euros: string): Promise<void> {
  await page.getByRole('button', { name: 'Change the settings' }).click();
  await page.getByLabel(limit).fill(euros);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

async function approve(page: Page): Promise<void> {
  await page.getByText('Approve: the bonus is paid').click();
  await page.getByRole('button', { name: 'Approve the claim' }).click();
}

describe('a limit above which two approve', () => {
  it('is set by the admin; the first approver leaves the claim to the second', async () => {
    const admin = await visitAs('jussi', '/claim-settings', { width: 360, height: 740 });
    await admin.getByText('Off: one approver is enough for any amount').waitFor();
    await setLimit(admin, 'much');
    await admin.locator('[aria-invalid="true"]').first().waitFor();
    expect(await faultsOf(admin)).toEqual([]);
    await admin.getByLabel(limit).fill('100,00');
    await admin.getByRole('button', { name: 'Save', exact: true }).click();
    await admin.getByText(/When the amount is more than/).waitFor();
    expect(await faultsOf(admin)).toEqual([]);
    expect(await overflowOf(admin)).toBe(0);

    const first = await visitAs('antti', CLAIM);
    await first.getByText(/two people approve the claim/).waitFor();
    expect(await faultsOf(first)).toEqual([]);
    await approve(first);
    await first
      .getByText(/waits for a second approver/)
      .first()
      .waitFor();
    await first.goto(CLAIM);
    await first.getByText('you decide it no more').waitFor();
    expect(await first.getByRole('button', { name: 'Approve the claim' }).count()).toBe(0);

    const second = await visitAs('aino', '/approvals?type=claim');
    await second.locator('.approval', { hasText: 'Waits for a second approver.' }).waitFor();
    await second.goto(CLAIM);
    await second.getByText(/The first approver approved/).waitFor();
    expect(await faultsOf(second)).toEqual([]);
    await approve(second);
    await second.getByText('The claim was approved.').first().waitFor();
  });

  it('is read, not set, by an approver', async () => {
    const page = await visitAs('antti', '/claim-settings');
    await page.locator('dl').waitFor();
    expect(await page.getByRole('button', { name: 'Change the settings' }).count()).toBe(0);
  });
});
