import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { samples } from '@jatkopolku/testing/files';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs } = site;

const standing = (page: Page) => page.locator('.check-standing');

describe('the service-home association', () => {
  it('comes with every ground, its source and the register’s answer', async () => {
    const page = await visitAs('heikki');
    await page.getByRole('link', { name: 'Company checks' }).click();
    await page.getByRole('link', { name: 'Palvelutaloyhdistys Esimerkki ry' }).click();
    await standing(page).getByText('two people must look into the provider first').waitFor();
    const grounds = page.locator('.check-grounds');
    await grounds.getByText('The provider is in the Trade Register', { exact: false }).waitFor();
    await grounds.getByText('564/2023 §3.1(6)', { exact: false }).waitFor();
    await grounds
      .getByText('The provider is liable to VAT for business.', { exact: false })
      .waitFor();
    await page.getByRole('button', { name: 'Show the answer as it came' }).click();
    const answer = page.locator('pre');
    await answer.waitFor();
    expect(await answer.textContent()).toContain('"tradeRegisterStatus": "1"');
  });

  it('goes through review by two people, the first of whom does not confirm', async () => {
    const first = await visitAs('heikki', '/checks/P40');
    await first.getByRole('button', { name: 'Send the answer to a second person' }).click();
    await first.locator('.fi-status-text--error, .fi-hint-text').first().waitFor();
    await first
      .getByLabel('Which of the clients’ tasks are business?')
      .fill('The meals are business; the clients work in the garden.');
    await first.getByText('Approve: the clients’ tasks are not business').click();
    await first.getByLabel('Reason').fill('No client works in the kitchen.');
    await first.getByRole('button', { name: 'Send the answer to a second person' }).click();
    await first.getByText('You answered this yourself').waitFor();
    expect(await first.getByRole('button', { name: 'Confirm the answer' }).count()).toBe(0);

    const second = await visitAs('hanna');
    await second.getByRole('link', { name: 'Palvelutaloyhdistys Esimerkki ry' }).first().click();
    await second.getByText('The meals are business; the clients work in the garden.').waitFor();
    await second.getByRole('button', { name: 'Confirm the answer' }).click();
    await standing(second).getByText('may be bought from this provider today').waitFor();
    await standing(second).getByText('Proposed by Heikki', { exact: false }).waitFor();
    // Asked again, the register answers the same, and the decision holds.
    await second.getByRole('button', { name: 'Check now' }).click();
    await second.getByText('asked by hand').waitFor();
    await standing(second).getByText('may be bought from this provider today').waitFor();
  });
});

describe('a provider that the register does not know', () => {
  it('is no pass: an extract is read, and holds for a year', async () => {
    const page = await visitAs('heikki', '/checks/P12');
    await page.getByRole('button', { name: 'Check now' }).click();
    await standing(page).getByText('the register lacks the information that is needed').waitFor();
    await page.getByRole('button', { name: 'Attach an extract that you have read' }).click();
    await page.getByText('Register of associations').click();
    await page.getByLabel('Day of the extract').fill('2021-03-15');
    await page.locator('input[type="file"]').first().setInputFiles({
      name: 'ote.pdf',
      mimeType: 'application/pdf',
      buffer: samples.pdf,
    });
    await page.locator('.attached-name').waitFor();
    await page.getByRole('button', { name: 'I have read the extract' }).click();
    await standing(page).getByText('may be bought from this provider today').waitFor();
    expect(await page.locator('.check-grounds li').first().textContent()).toContain(
      'register extract',
    );
  });
});

describe('a limited company', () => {
  it('is refused with the paragraph of law, also on a phone and by keyboard alone', async () => {
    const api = await apiOf(site.address, 'heikki');
    const made = await api.call('createProvider', {
      key: 'a-company-01',
      body: {
        businessId: '9900101-0',
        name: 'Esimerkkipaja Oy',
        formCode: '16',
        registers: ['trade'],
        declaresBusinessActivity: 'yes',
        municipality: 'Kouvola',
      },
    });
    if (!made.ok) throw new Error(made.error.detail);
    const page = await visitAs('heikki', `/checks/${made.value.record.providerId}`, {
      width: 320,
      height: 700,
    });
    const ask = page.getByRole('button', { name: 'Check now' });
    await ask.focus();
    await page.keyboard.press('Enter');
    await standing(page)
      .getByText('the law forbids buying rehabilitative work activity from one (189/2001 §13.2)')
      .waitFor();
    await page.locator('.check-grounds').getByText('Excludes.').waitFor();
    expect(await page.getByRole('button', { name: 'Send the answer' }).count()).toBe(0);
    expect(await overflowOf(page)).toBe(0);
  });

  it('comes first in the list, whose filters are in the address', async () => {
    const page = await visitAs('hanna', '/checks');
    await page
      .locator('.check-line')
      .first()
      .getByRole('link', { name: 'Esimerkkipaja Oy' })
      .waitFor();
    await page.getByLabel('Standing').selectOption('excluded');
    await page.locator('main strong').getByText('1 provider', { exact: true }).waitFor();
    expect(page.url()).toContain('standing=excluded');
  });
});

describe('what a provider gives', () => {
  it('has no place for a criminal record: only that it was seen', async () => {
    const page = await visitAs('heikki', '/checks/P13');
    await page.getByRole('button', { name: 'I have seen the extract' }).click();
    await page.getByLabel('Day of the extract').fill('2021-02-01');
    expect(await page.locator('input[type="file"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Write down that it was seen' }).click();
    await page.getByText('the extract was of 1 Feb 2021', { exact: false }).waitFor();
  });

  it('is seen and not changed by finance', async () => {
    const page = await visitAs('raija', '/checks/P40');
    await standing(page).waitFor();
    await page.locator('.wide').first().waitFor();
    expect(await page.getByRole('button', { name: 'Check now' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Add a document' }).count()).toBe(0);
  });
});
