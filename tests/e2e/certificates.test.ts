import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

/** April is over, and its sheets can be sent. */
const site = useSite({ JATKOPOLKU_TODAY: '2021-05-03' });
const phone = { width: 390, height: 844 };

/** An open month of maija's with four days of sickness in a row; where it is on the site. */
async function fallIll(): Promise<string> {
  const maija = await apiOf(site.address, 'maija');
  const params = { providerId: 'P01', month: '2021-04' };
  const listed = await maija.call('listSheets', { params, query: {} });
  const sheets = must(listed.ok ? listed.value.items : undefined, 'the sheets');
  const { record } = must(
    sheets.find((one) => one.record.state === 'open'),
    'an open month',
  );
  const { placementId, month } = record;
  const none = Object.fromEntries(Object.keys(record.days).map((day) => [day, null]));
  const sick = { status: 'absent', hours: null, absenceReason: 'sick', travelCents: null } as const;
  const days = { ...none, '19': sick, '20': sick, '21': sick, '22': sick };
  const logged = await maija.call('logDays', { params: { placementId, month }, body: { days } });
  must(logged.ok || undefined, 'the days');
  return `/sheets?month=2021-04&view=client&placement=${placementId}`;
}

it('a long sickness asks for a certificate, which is noted on a phone by its days', async () => {
  const page = await site.visitAs('maija', await fallIll(), phone);
  await page.getByText('ill for more than three days: 22/04').waitFor();
  await page.getByRole('button', { name: 'Note certificates' }).click();
  await page.getByLabel('Date of the certificate 1').fill('20.4.2021');
  await page.getByLabel('Last day of illness 1').fill('18.4.2021');
  await page.getByRole('button', { name: 'Save the certificates' }).click();
  await page
    .getByText(/The end is before the start/)
    .first()
    .waitFor();
  await page.getByLabel('Last day of illness 1').fill('23.4.2021');
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: 'Save the certificates' }).click();
  await page.getByText('The certificates are saved.').first().waitFor();
  await page.getByText('19/04 to 23/04, dated 20/04').waitFor();
  expect(await page.getByText('ill for more than three days').count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
});
