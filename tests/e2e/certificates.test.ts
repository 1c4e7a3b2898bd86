import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

/** April is over, and its sheets can be sent. */
const site = useSite({ JATKOPOLKU_TODAY: '2021-05-03' });
const phone = { width: 390, height: 844 };

const sick = { status: 'absent', hours: null, absenceReason: 'sick', travelCents: null } as const;

/** Maija's open months of April, as they are listed. */
async function openSheets() {
  const maija = await apiOf(site.address, 'maija');
  const params = { providerId: 'P01', month: '2021-04' };
  const listed = await maija.call('listSheets', { params, query: {} });
  const sheets = must(listed.ok ? listed.value.items : undefined, 'the sheets');
  const open = sheets.map(({ record }) => record).filter(({ state }) => state === 'open');
  return { maija, open };
}

const present = { status: 'present', hours: '5', absenceReason: null, travelCents: null } as const;

/** The days of an open month are one attended day, and after it those on which the client was ill. */
async function logSickness(
  { maija, open }: Awaited<ReturnType<typeof openSheets>>,
  placementId: string,
  sickDays: readonly string[],
): Promise<void> {
  const logged = open.find((one) => one.placementId === placementId)?.days ?? {};
  const none = Object.fromEntries(Object.keys(logged).map((day) => [day, null]));
  const ill = Object.fromEntries(sickDays.map((day) => [day, sick]));
  const days = { ...none, '16': present, ...ill };
  const params = { placementId, month: '2021-04' };
  const saved = await maija.call('logDays', { params, body: { days } });
  must(saved.ok || undefined, 'the days');
}

/** An open month of maija's with four days of sickness in a row; where it is on the site. */
async function fallIll(): Promise<string> {
  const sheets = await openSheets();
  const { placementId } = must(sheets.open[0], 'an open month');
  await logSickness(sheets, placementId, ['19', '20', '21', '22']);
  return `/sheets?month=2021-04&view=client&placement=${placementId}`;
}

/** A sickness of the last days of April that goes on in May; where May is on the site. */
async function stayIll(): Promise<string> {
  const sheets = await openSheets();
  const { maija, open } = sheets;
  for (const { placementId } of open.slice(1)) {
    const placement = await maija.call('readPlacement', { params: { placementId } });
    if (!placement.ok || placement.value.record.endsOn < '2021-06-01') continue;
    await logSickness(sheets, placementId, ['29', '30']);
    const may = { placementId, month: '2021-05' };
    const saved = await maija.call('logDays', { params: may, body: { days: { '03': sick } } });
    must(saved.ok || undefined, 'the day in May');
    return `/sheets?month=2021-05&view=client&placement=${placementId}`;
  }
  throw new Error('No open month of a placement that lasts');
}

it('a long sickness asks for a certificate, which is noted on a phone by its days', async () => {
  const page = await site.visitAs('maija', await fallIll(), phone);
  await page.getByText('ill for more than three days: 22/04').waitFor();
  await page.getByRole('button', { name: 'Note certificates' }).click();
  await page.getByLabel('Date of the certificate 1').fill('20.4.2021');
  await page.getByLabel('Last day of illness 1').fill('18.4.2021');
  // What a button sends is not being saved by itself.
  await page.locator('.save-note', { hasText: 'Everything is saved' }).waitFor();
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

it('a sickness that began in the month before asks for it while its days are logged', async () => {
  const page = await site.visitAs('maija', await stayIll(), phone);
  await page.getByText('ill for more than three days: 03/05').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
});
