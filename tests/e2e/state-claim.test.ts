import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';
import { stateClaimPart } from '../pages/state-claim.ts';

const { visitAs, complaintsOf } = useSite();

it('a booked month shows what the State owes, by provider, agreement and run, and gives it as files', async () => {
  const page = await visitAs('raija', '/settlements/2020-05');
  await page.locator('.providers').waitFor();
  expect(await stateClaimPart.section(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Book the month' }).click();
  await page.getByRole('button', { name: /^Yes, book/ }).click();
  await stateClaimPart.section(page).waitFor();

  await stateClaimPart.show(page);
  await page.getByText('Some runs wait for another person to release them').waitFor();
  await page.getByText(/10\.09, in force from .* \(189\/2001 §24/).waitFor();
  const providers = stateClaimPart.providers(page);
  await providers
    .getByText(/^Agreement \S+, framework/)
    .first()
    .waitFor();
  const total = await providers.locator('tfoot td').allTextContents();
  expect(await stateClaimPart.runs(page).locator('tbody td').allTextContents()).toEqual(total);
  expect(await stateClaimPart.download(page, 'Download the claim (PDF)')).toBe(
    'state-claim-2020-05.pdf',
  );
  await page.getByText('The claim state-claim-2020-05.pdf was downloaded.').first().waitFor();
  expect(await stateClaimPart.download(page, 'Download the table (CSV)')).toBe(
    'state-claim-2020-05.csv',
  );
  expect(await faultsOf(page)).toEqual([]);

  const narrow = await visitAs('tarja', '/settlements/2020-05', { width: 390, height: 844 });
  await stateClaimPart.show(narrow);
  await stateClaimPart.providers(narrow).waitFor();
  expect(await overflowOf(narrow)).toBe(0);
  expect(await faultsOf(narrow)).toEqual([]);
  expect(complaintsOf(page)).toEqual([]);
});
