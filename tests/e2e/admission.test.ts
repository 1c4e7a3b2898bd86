import { createHash } from 'node:crypto';

import { apiOf } from '@jatkopolku/bench/web/demo-api';
import type { ApiClient } from '@jatkopolku/contracts';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { contract } from '../pages/claim-form.ts';
import { faultsOf } from '../pages/faults.ts';
import { tabTo } from '../pages/keyboard.ts';
import { useSite } from '../pages/site.ts';

const SYSTEM = 'DPS-2021';
const TERMS = [
  'Content, quantity and quality of the service',
  'Guidance and supervision by the county',
  'The provider’s solvency and other ability',
  'Use of subcontractors',
  'Preparedness for disturbances',
  'Price reduction and sanctions for faults',
  'Notice and termination',
  'Continuity of the service when the contract ends',
];

const site = useSite();
const { visitAs } = site;

const press = (page: Page, name: string | RegExp) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();
const choose = (page: Page, option: string) =>
  page.locator('form').getByText(option, { exact: true }).click();
const waitForText = (page: Page, text: string | RegExp) =>
  page.locator('main').getByText(text).first().waitFor();
const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

async function answerOf<T>(
  calling: Promise<{ ok: boolean; value?: T; error?: unknown }>,
): Promise<T> {
  const answered = await calling;
  if (!answered.ok || answered.value === undefined) {
    throw new Error(JSON.stringify(answered.error));
  }
  return answered.value;
}

let keys = 0;
const newKey = () => `admission-test-${(keys += 1)}`;

/** A provider of a name and a form, with the draft of an agreement of the purchasing system. */
async function draftWith(
  officer: ApiClient,
  provider: { readonly businessId: string; readonly name: string; readonly formCode: string },
  scope: 'work-activity' | 'support-guidance' = 'work-activity',
): Promise<string> {
  const facts = { registers: [], declaresBusinessActivity: 'no' as const, municipality: 'Kotka' };
  const made = await answerOf(
    officer.call('createProvider', { body: { ...provider, ...facts }, key: newKey() }),
  );
  const agreement = await answerOf(
    officer.call('createAgreement', {
      key: newKey(),
      body: {
        frameworkId: SYSTEM,
        providerId: made.record.providerId,
        lot: 1,
        scope,
        dayPriceCents: 2_500,
        places: null,
        capCents: null,
        instructors: [],
        responsiblePerson: 'Responsible Person',
        qualification: '817-2015-8',
        experienceYears: 3,
      },
    }),
  );
  return `/agreements/${SYSTEM}/${agreement.record.agreementId}`;
}

/** The open register does not have the parish: an extract of it is read. */
async function readExtractOf(officer: ApiClient, providerId: string): Promise<void> {
  const params = { providerId };
  const { record } = await answerOf(officer.call('readProvider', { params }));
  const { version } = await answerOf(officer.call('readCheck', { params }));
  const { name, mimeType: mediaType, buffer } = contract;
  const sha256 = createHash('sha256').update(buffer).digest('hex');
  const body = { name, mediaType, sizeBytes: buffer.length, sha256 };
  const offered = await answerOf(officer.call('offerFile', { body, key: newKey() }));
  const { fileId } = offered.record;
  if (offered.upload) {
    const { url, method, headers } = offered.upload;
    await fetch(new URL(url, site.address), { method, headers, body: new Uint8Array(buffer) });
  }
  await answerOf(officer.call('releaseFile', { params: { fileId }, version: offered.version }));
  const { formCode } = record;
  const extract = { register: 'religious' as const, fileId, formCode, issuedOn: '2021-03-15' };
  await answerOf(officer.call('readExtract', { params, version, body: extract }));
}

/** Fills the form of an application for the second lot. */
async function writeApplication(page: Page): Promise<void> {
  await choose(page, 'Lot 2: Työelämävalmiudet');
  await page.getByLabel('Lot 2: price of an attended day, EUR').fill('26,50');
  await page.getByLabel('Lot 2: places at a time').fill('8');
  await page.getByLabel('Name', { exact: true }).fill('Ritva Responsible');
  await choose(page, 'Bachelor of social services or equal (817/2015 §8)');
  await page.getByLabel('Years of experience').fill('5');
  await page.getByLabel('Instructor 1: name').fill('Iiro Instructor');
  await choose(page, 'Vocational qualification');
  await page.getByLabel('Instructor 1: which, in words').fill('Carpenter');
}

describe('a provider’s application', () => {
  it('is made on a phone, asked more of, answered, approved, signed after the check, and ended', async () => {
    // The provider applies.
    const manager = await visitAs('sirpa', '/admissions', { width: 360 });
    await manager.getByRole('link', { name: 'Apply' }).click();
    await press(manager, 'Save and look through');
    await waitForText(manager, 'Choose at least one lot.');
    await writeApplication(manager);
    await manager.reload();
    expect(await manager.getByLabel('Instructor 1: name').inputValue()).toBe('Iiro Instructor');
    await press(manager, 'Add an instructor');
    await press(manager, 'Remove instructor 2');
    expect(await faultsOf(manager)).toEqual([]);
    await press(manager, 'Save and look through');
    await waitForText(manager, 'Not sent yet.');
    const applicationId = idIn(manager);
    const officer = await visitAs('heikki', `/admissions/${applicationId}`);
    // What was not sent is the provider's own.
    await waitForText(officer, 'There is nothing at this address.');
    await press(manager, 'Send the application');
    await press(manager, 'Yes, send to the county');
    await waitForText(manager, 'Waits for the county’s decision');

    // The county asks for more.
    await officer.goto('/admissions');
    await officer.getByRole('link', { name: 'Esimerkkiseurakunta 1' }).click();
    await choose(officer, 'Ask for more');
    await press(officer, 'Ask for more');
    await waitForText(officer, 'Write the reason.');
    await officer.getByLabel('What is asked for').fill('Please send the own-control plan.');
    await press(officer, 'Ask for more');
    await waitForText(officer, 'Waits for the provider’s answer');

    // The provider finds it among its tasks and answers with a document.
    await manager.goto('/');
    await manager.getByText('Complete the application: more was asked').waitFor();
    await manager
      .locator('.task-groups li', { hasText: 'Complete the application' })
      .getByRole('link')
      .first()
      .click();
    await waitForText(manager, 'Please send the own-control plan.');
    await press(manager, 'Change the application');
    await manager.locator('input[type="file"]').first().setInputFiles(contract);
    await manager.locator('.attached li').waitFor();
    await press(manager, 'Save');
    await manager.locator('.evidence li').waitFor();
    await press(manager, 'Send again');
    await press(manager, 'Yes, send to the county');
    await waitForText(manager, 'Answered');

    // The county approves; the agreement is a draft.
    await officer.reload();
    await choose(officer, 'Approve: a draft agreement is made for each lot');
    await press(officer, 'Approve');
    await officer.getByRole('link', { name: 'Agreement of lot 2' }).click();
    await waitForText(officer, 'The agreement is a draft: no client can be placed by it yet.');
    await waitForText(officer, '8 of the eight terms are missing.');
    expect(await faultsOf(officer)).toEqual([]);
    const agreement = new URL(officer.url()).pathname;

    // Each term gets its place; the check waits for an extract of the register.
    await press(officer, 'Record the contract terms');
    for (const [place, name] of TERMS.entries()) {
      await officer.getByLabel(name).fill(`section ${place + 1}`);
    }
    await officer.getByLabel('Cap, EUR').fill('50 000');
    await press(officer, 'Save the contract’s terms');
    await waitForText(officer, 'The contract has all eight terms.');
    await press(officer, 'Do the company check');
    await waitForText(officer, 'This cannot be done yet');
    await officer.getByRole('link', { name: 'To the provider’s company check' }).waitFor();
    await readExtractOf(await apiOf(site.address, 'heikki'), 'P01');
    await press(officer, 'Do the company check');
    await press(officer, 'Record the signature');
    await officer.getByRole('button', { name: 'Change the price' }).waitFor();
    await waitForText(officer, '0 % of the cap is spent.');
    expect(new URL(officer.url()).pathname).toBe(agreement);

    // The price changes from a day on.
    await press(officer, 'Change the price');
    await officer.getByLabel('From which day').fill('2021-03-01');
    await officer.getByLabel('Price of an attended day, EUR').fill('28,00');
    await press(officer, 'Set the price');
    await waitForText(officer, /A price can begin today at the earliest/);
    await officer.getByLabel('From which day').fill('2021-07-01');
    await press(officer, 'Set the price');
    await officer.getByRole('row', { name: '1 Jul 2021 €28.00' }).waitFor();
    // The form closes when all that the price changes has been read again; what is final waits for it.
    await officer.getByRole('button', { name: 'Change the price' }).waitFor();

    // It is suspended, and resumed.
    await press(officer, 'Suspend');
    await officer.getByLabel('Reason').fill('The premises are being moved.');
    await press(officer, 'Suspend the agreement');
    await waitForText(officer, /^Suspended from/);
    await press(officer, 'Say when the suspension ends');
    await press(officer, 'End the suspension');
    await waitForText(officer, 'The agreement is neither suspended nor terminated.');
  });
});

describe('a terminated agreement', () => {
  it('leaves nobody behind: those who go on are listed before, and are tasks of the case workers', async () => {
    const officer = await visitAs('heikki', '/agreements/FW-2019/A001');
    await press(officer, 'Terminate');
    await officer.getByLabel('Last day').fill('2021-05-31');
    const listed = officer.locator('.outlasting li');
    await listed.first().waitFor();
    const count = await listed.count();
    const [first = ''] = /L\d{5}/.exec((await listed.first().textContent()) ?? '') ?? [];
    await officer.getByLabel('Reason, by the terms of the contract').fill('Section 9.1: agreed.');
    await press(officer, /^Terminate after /);
    await waitForText(officer, 'Terminated: the last day is 31 May 2021.');
    expect(await officer.locator('.outlasting li').count()).toBe(count);

    const worker = await visitAs('kaisa');
    const title = 'Move or end the placements: their agreement ends';
    const group = worker.locator('.task-groups li', { hasText: title });
    await group.getByText(`(${count})`).waitFor();
    const caseWorker = await apiOf(site.address, 'kaisa');
    const params = { placementId: first };
    const { version } = await answerOf(caseWorker.call('readPlacement', { params }));
    await answerOf(
      caseWorker.call('endPlacement', {
        params,
        version,
        body: { endedOn: '2021-05-31', endReason: 'Sopimus päättyi' },
      }),
    );
    await worker.reload();
    await group.getByText(`(${count - 1})`).waitFor();
  });
});

describe('a limited company', () => {
  const company = { businessId: '9900101-0', name: 'Esimerkkipaja Oy', formCode: '16' };

  it('is refused when the agreement is to be signed, with the paragraph of the law', async () => {
    const api = await apiOf(site.address, 'heikki');
    const officer = await visitAs('heikki', await draftWith(api, company));
    await press(officer, 'Do the company check');
    await waitForText(officer, /189\/2001 §13\.2/);
    await waitForText(officer, 'Rehabilitative work activity may not be bought from a company');
    expect(await officer.getByRole('button', { name: 'Record the signature' }).count()).toBe(0);
    expect(await faultsOf(officer)).toEqual([]);
  });

  it('may give support and guidance, and that is said', async () => {
    const api = await apiOf(site.address, 'hanna');
    const other = { businessId: '9900102-9', name: 'Esimerkkiosuuskunta', formCode: '14' };
    const officer = await visitAs('hanna', await draftWith(api, other, 'support-guidance'));
    await waitForText(officer, /Support and guidance may be bought from a company too/);
    await press(officer, 'Do the company check');
    await officer.getByRole('button', { name: 'Record the signature' }).waitFor();
    expect(await officer.getByText('189/2001 §13.2').count()).toBeGreaterThan(0);
  });
});

describe('the queue of applications', () => {
  it('is filtered by the address', async () => {
    const officer = await visitAs('hanna', '/admissions?state=rejected');
    await waitForText(officer, 'No application is like that.');
    await officer.getByLabel('State').selectOption({ label: 'Waits for a decision' });
    await officer.getByRole('link', { name: 'Esimerkkiseurakunta 2' }).waitFor();
    expect(new URL(officer.url()).searchParams.get('state')).toBe('submitted');
  });

  it('is worked by keyboard alone', async () => {
    const officer = await visitAs('hanna', '/admissions');
    await tabTo(officer, 'Esimerkkiseurakunta 2');
    await officer.keyboard.press('Enter');
    await officer.getByRole('heading', { level: 1, name: /application$/ }).waitFor();
    await tabTo(officer, 'Approve: a draft');
    await officer.keyboard.press('ArrowDown');
    await officer.keyboard.press('ArrowDown');
    await tabTo(officer, 'Reason for the provider');
    await officer.keyboard.type('The premises are not accessible.');
    await tabTo(officer, 'Reject');
    await officer.keyboard.press('Enter');
    await officer.locator('.history').getByText('The premises are not accessible.').waitFor();
    expect(await officer.getByRole('radio').count()).toBe(0);
  });
});
