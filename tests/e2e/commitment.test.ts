import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { type Result, cents, must } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const site = useSite();
const { visitAs } = site;

function done<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('money that is set aside', () => {
  it('is proposed by one, confirmed by another who holds the cost centre, and drawn', async () => {
    const buyer = await visitAs('heikki', '/commitments');
    await buyer.locator('.use-bar').first().waitFor();
    await buyer.getByRole('button', { name: 'Propose a commitment' }).click();
    await buyer.getByRole('button', { name: 'Propose', exact: true }).click();
    await buyer.locator('[aria-invalid="true"], .faulty').first().waitFor();
    expect(await faultsOf(buyer)).toEqual([]);
    await buyer.getByRole('button', { name: /Framework and lot/ }).click();
    await buyer.getByRole('option', { name: /2019–2022: Lot 3/ }).click();
    await buyer.getByRole('button', { name: /Cost centre/ }).click();
    await buyer.getByRole('option', { name: /4100/ }).click();
    await buyer.getByLabel('Amount (euros)').fill('1234,50');
    await buyer.getByLabel('Reason').fill('More groups');
    await buyer.getByRole('button', { name: 'Propose', exact: true }).click();
    await buyer.getByText('The commitment is proposed.').waitFor();
    expect(await buyer.getByRole('button', { name: 'Confirm the commitment' }).count()).toBe(0);
    expect(await faultsOf(buyer)).toEqual([]);

    const holder = await visitAs('risto', '/');
    await holder.getByText('Confirm commitments that another person proposed').first().waitFor();
    await holder.goto('/commitments');
    const line = holder.getByRole('listitem').filter({ hasText: '1,234.50' });
    await line.getByText('Waits for confirmation').waitFor();
    await line.getByRole('button', { name: 'Confirm the commitment' }).click();
    await line.getByRole('button', { name: /^Confirm: set/ }).click();
    await holder.getByText('The commitment is confirmed.').first().waitFor();
    await line.getByText('Confirmed', { exact: true }).waitFor();
    await line.getByRole('button', { name: 'Annul the commitment' }).waitFor();
    expect(await faultsOf(holder)).toEqual([]);
  });

  it('is shown on the option desk', async () => {
    const page = await visitAs('heikki', '/options');
    await page.locator('.use-bar').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('fits on a phone, and reads where nothing is set', async () => {
    const page = await visitAs('kirsi', '/commitments?year=2020', { width: 360, height: 740 });
    await page.getByText(/Nothing is set aside for 2020/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.goto('/commitments');
    await page.locator('.use-bar').first().waitFor();
    expect(await overflowOf(page)).toBe(0);
  });
});

describe('a month whose lines do not fit in what is set aside', () => {
  it('says how much is missing and who can raise it, and books all the rest', async () => {
    const api = await apiOf(site.address, 'heikki');
    const agreements = done(await api.call('listAgreements', { query: {} }));
    const { frameworkId, lot, agreementId } = must(
      agreements.items.map(({ record }) => record).find(({ providerId }) => providerId === 'P01'),
      'an agreement',
    );
    const body = {
      year: 2021,
      frameworkId,
      lot,
      agreementId,
      costCentre: '4100',
      amountCents: cents(100),
      reason: 'Too little',
    };
    const proposed = done(await api.call('proposeCommitment', { body, key: 'too-little' }));
    const { record, version } = proposed;
    const risto = await apiOf(site.address, 'risto');
    const params = { year: '2021', commitmentId: record.commitmentId };
    done(await risto.call('confirmCommitment', { params, version }));

    const page = await visitAs('raija', '/settlements/2021-01');
    await page.getByText('The commitment does not suffice').waitFor();
    await page.getByText(/Esimerkkiseurakunta 1: day fees .* is missing\./).waitFor();
    const own = page.getByRole('listitem').filter({ hasText: 'Esimerkkiseurakunta 1' });
    await own.getByText(/More can be confirmed by: .*Risto Räsänen \(4100\)/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Book the month' }).click();
    await page.getByRole('button', { name: /^Yes, book/ }).click();
    await page.getByRole('heading', { name: 'Booked so far' }).waitFor();
    await page.getByText('The commitment does not suffice').waitFor();

    const holder = await visitAs('risto', '/');
    await holder.getByText('Raise commitments: fees wait to be booked').first().waitFor();
    expect(await faultsOf(holder)).toEqual([]);
  });
});

describe('cost centres', () => {
  it('are added by an admin, who says who holds them', async () => {
    const page = await visitAs('jussi', '/cost-centres');
    await page.getByText('4100').first().waitFor();
    await page.getByRole('button', { name: 'Add a cost centre' }).click();
    await page.getByLabel('Code').fill('5200');
    await page.getByLabel('Name').fill('Kuntouttava työtoiminta');
    await page.getByText('Hanna Heino').click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const line = page.getByRole('listitem').filter({ hasText: '5200' });
    await line.getByText(/Hanna Heino/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
