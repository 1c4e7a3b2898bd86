import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { focusedOf, tabTo } from '../pages/keyboard.ts';
import { useSite } from '../pages/site.ts';

/** A client of the demo with a running placement, and the code by which the client is found. */
const siiri = { clientId: 'C0001', name: 'Lehtinen Siiri', code: '070879-9843' };
/** A running placement at the provider P01. */
const AT_P01 = 'L00280';
const IBAN = 'FI14 4405 5500 0000 37';

const { visitAs } = useSite();

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });
const press = (page: Page, name: string) =>
  page.locator('main').getByRole('button', { name, exact: true }).click();

/** Chooses from a list that opens. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Everything that this tab keeps. */
const keptIn = (page: Page) => page.evaluate<string>('JSON.stringify({ ...sessionStorage })');

describe('a client is found', () => {
  it('by a part of the name, which is in the address', async () => {
    const page = await visitAs('kaisa', '/clients');
    await page.getByLabel('Name, client id or identity code').fill('lehtinen si');
    await press(page, 'Find');
    await page.getByRole('link', { name: siiri.name }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('lehtinen si');
    await page.reload();
    await page.getByRole('link', { name: siiri.name }).first().click();
    await heading(page, `${siiri.name} C0001`).waitFor();
    expect(await page.title()).not.toContain('Lehtinen');
  });

  it('by the id, and says when there are more than are shown', async () => {
    const page = await visitAs('kaisa', '/clients?q=C0001');
    await page.getByRole('heading', { name: '1 client found' }).waitFor();
    await page.getByLabel('Name, client id or identity code').fill('niemi');
    await press(page, 'Find');
    await page.getByRole('heading', { name: 'The first 20 clients' }).waitFor();
    expect(await page.locator('.found li').count()).toBe(20);
  });

  it('by the identity code, which is in no address and is kept nowhere', async () => {
    const page = await visitAs('kaisa', '/clients');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.getByLabel('Name, client id or identity code').fill(siiri.code);
    await press(page, 'Find');
    await page.getByRole('link', { name: siiri.name }).waitFor();
    expect(page.url()).not.toContain(siiri.code);
    expect(addresses.join(' ')).not.toContain('070879');
    expect(await keptIn(page)).not.toContain('070879');
    await page.reload();
    await page.getByLabel('Name, client id or identity code').waitFor();
    expect(await page.locator('.found li').count()).toBe(0);
  });

  it('not by too little or a wrong code, which is refused at the field', async () => {
    const page = await visitAs('kaisa', '/clients');
    await press(page, 'Find');
    await page.getByText('Write at least two letters.').first().waitFor();
    await page.getByLabel('Name, client id or identity code').fill('070879-9844');
    await page.getByText('This is no identity code').first().waitFor();
    expect(page.url()).not.toContain('070879');
  });
});

describe('a new client', () => {
  it('is taken in by keyboard alone on a phone; codes are not kept, the rest is', async () => {
    const page = await visitAs('kaisa', '/clients', { width: 360 });
    await tabTo(page, 'New client');
    await page.keyboard.press('Enter');
    await heading(page, 'New client').waitFor();
    await tabTo(page, 'Take in the client');
    await page.keyboard.press('Enter');
    // Where something is missing one goes on there.
    await expect.poll(() => focusedOf(page)).toBe('Personal identity code');
    await page.keyboard.type('010190-9001');
    await page.getByText('The personal identity code has a wrong form').waitFor();
    await tabTo(page, 'Last name');
    await page.keyboard.type('Virtanen-Öhman');
    await tabTo(page, 'First names');
    await page.keyboard.type('Uusi Asiakas');
    await tabTo(page, 'Account number');
    await page.keyboard.type(IBAN);
    expect(await keptIn(page)).not.toMatch(/010190|4405/);
    await page.reload();
    await page.getByLabel('Last name').waitFor();
    expect(await page.getByLabel('Last name').inputValue()).toBe('Virtanen-Öhman');
    expect(await page.getByLabel('Personal identity code').inputValue()).toBe('');
    expect(await page.getByLabel('Account number (IBAN)').inputValue()).toBe('');
    await tabTo(page, 'Personal identity code');
    await page.keyboard.type('010190-900p');
    await tabTo(page, 'Municipality');
    await page.keyboard.type('Kotka');
    await tabTo(page, 'Take in the client');
    await page.keyboard.press('Enter');
    await heading(page, /^Virtanen-Öhman Uusi Asiakas C-/).waitFor();
    await page.getByText('No account number').waitFor();
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('H1');
    expect(await keptIn(page)).not.toContain('Virtanen');
    await page.goto('/clients?q=ohman');
    await page.getByRole('link', { name: 'Virtanen-Öhman Uusi Asiakas' }).waitFor();
  });

  it('who is a client already is named', async () => {
    const page = await visitAs('kaisa', '/clients/new');
    await page.getByLabel('Personal identity code').fill(siiri.code);
    await page.getByLabel('Last name').fill('Toinen');
    await page.getByLabel('First names').fill('Henkilö');
    await press(page, 'Take in the client');
    // At the field, and beside the button with the way there: nowhere else.
    const notice = page.locator('main .state', { hasText: 'Already there' });
    const way = notice.getByRole('link', { name: 'Lehtinen Siiri (C0001)' });
    await way.waitFor();
    const state = page.getByText('The person is a client already');
    expect(await state.count()).toBe(2);
    expect(await notice.locator(state).count()).toBe(1);
    expect(await page.getByText('Changed meanwhile').count()).toBe(0);
    await way.click();
    await heading(page, `${siiri.name} C0001`).waitFor();
  });
});

describe('a client', () => {
  it('is changed; the second worker gets a conflict with who changed what, and loses nothing', async () => {
    const [first, second] = [
      await visitAs('kaisa', '/clients/C0005'),
      await visitAs('kaisa', '/clients/C0005'),
    ];
    for (const page of [first, second]) await press(page, 'Change the facts');
    await first.getByLabel('Municipality').fill('Rautjärvi');
    await press(first, 'Save');
    await first.locator('.facts').getByText('Rautjärvi').waitFor();
    // The form is closed, and the focus is back where it was opened.
    await expect.poll(() => focusedOf(first)).toBe('Change the facts');
    await second.getByLabel('First names').fill('Toinen Nimi');
    await press(second, 'Save');
    await second.getByText('Changed meanwhile').waitFor();
    await second.getByText(/^Changed by Kaisa Koskinen, /).waitFor();
    await second.getByText(/^Municipality: \S+ → Rautjärvi$/).waitFor();
    await press(second, 'Read again');
    await expect.poll(() => focusedOf(second)).toBe('Save');
    await expect.poll(() => second.getByLabel('Municipality').inputValue()).toBe('Rautjärvi');
    expect(await second.getByLabel('First names').inputValue()).toBe('Toinen Nimi');
    await press(second, 'Save');
    await heading(second, /Toinen Nimi C0005$/).waitFor();
    await second.locator('.facts').getByText('Rautjärvi').waitFor();
  });

  it('gets another account, which is checked at its field and never shown', async () => {
    const page = await visitAs('kaisa', '/clients/C0006');
    await press(page, 'Change the account number');
    await page.getByLabel('Account number (IBAN)').fill('FI14 4405 5500 0000 38');
    await press(page, 'Save');
    await page.getByText('The IBAN is wrong').waitFor();
    await page.getByLabel('Account number (IBAN)').fill(IBAN.toLowerCase());
    await press(page, 'Save');
    await page.getByText('You entered this account').waitFor();
    await page.getByRole('button', { name: 'Change the account number' }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('4405');
    expect(await keptIn(page)).not.toContain('4405');
    await press(page, 'Change the account number');
    await page.getByText('The client has no account any more').click();
    await press(page, 'Save');
    await page.locator('.facts').getByText('No account number').waitFor();
  });

  it('gets a benefit, whose end is written later', async () => {
    const page = await visitAs('kaisa', '/clients/C0007');
    await press(page, 'Add a benefit');
    await press(page, 'Save');
    await page
      .getByText(/^Fill in benefit/)
      .first()
      .waitFor();
    await page.getByText('General support', { exact: true }).click();
    await page.getByLabel('From', { exact: true }).fill('2021-02-01');
    await page.getByText('A benefit of this kind cannot start on that day.').waitFor();
    await page.getByText('Earnings-related allowance', { exact: true }).click();
    await page.getByLabel('Unemployment fund').fill('Rakennus kassa');
    await press(page, 'Save');
    const line = page.locator('.found li', { hasText: 'unemployment fund Rakennus kassa' });
    await line.getByText('from 1 Feb 2021 · paid by').waitFor();
    await line.getByRole('button', { name: 'Change' }).click();
    await line.getByLabel('To', { exact: false }).last().fill('2021-01-31');
    await line.getByRole('button', { name: 'Save' }).click();
    await line.getByText('The end is before the start').waitFor();
    await line.getByLabel('To', { exact: false }).last().fill('2021-06-30');
    await line.getByRole('button', { name: 'Save' }).click();
    await line.getByText('1 Feb 2021 – 30 Jun 2021 · paid by').waitFor();
    await expect.poll(() => page.locator('.found form').count()).toBe(0);
  });
});

describe('a placement', () => {
  it('is created, refused at the fields while typing, changed and ended', async () => {
    const page = await visitAs('kaisa', '/clients/C0008');
    await page.getByRole('link', { name: 'Start a new placement' }).click();
    await heading(page, 'New placement').waitFor();
    await choose(page, 'Provider and lot', 'Esimerkkiseurakunta 1, Lot 1');
    await page.getByLabel('First day', { exact: true }).fill('2021-04-05');
    await page.getByText('From 4 Jul 2021 to 4 Apr 2023.').waitFor();
    await page.getByLabel('Last day', { exact: false }).fill('2021-05-05');
    await press(page, 'Place the client');
    await page.getByText('A period is at least 3 months').waitFor();
    await page.getByLabel('Last day', { exact: false }).fill('2022-09-30');
    await page.getByText('not inside the term of the agreement').waitFor();
    await page.getByLabel('Last day', { exact: false }).fill('2021-12-31');
    await page.getByLabel('Days a week').fill('5');
    await page.getByText('The activity is 1–4 days a week').waitFor();
    await page.getByLabel('Days a week').fill('3');
    await page.getByLabel('Hours a day').fill('3,5');
    await page.getByText('The activity is 4–8 hours a day.').waitFor();
    await page.getByLabel('Hours a day').fill('4,5');
    await page.getByLabel('Instructor').fill('Maija Mäkinen');
    await page.getByText('Activation plan', { exact: true }).click();
    await page.getByLabel('Plan signed on').fill('2021-04-06');
    await page.getByText('The plan was signed after the placement had begun.').waitFor();
    await page.reload();
    // What was typed is still there, also the days.
    await expect.poll(() => page.getByLabel('Hours a day').inputValue()).toBe('4,5');
    expect(await page.getByLabel('Plan signed on').inputValue()).toBe('6 Apr 2021');
    await page.getByLabel('Plan signed on').fill('2021-03-25');
    await page.getByLabel('Goal').fill('Arjen rytmi');
    await page.getByLabel('What the client does').fill('Keittiötyöt');
    await page.getByLabel('Support and guidance').fill('Ohjaaja paikalla');
    await page.getByLabel('Other services alongside').fill('Ei muita palveluja');
    await press(page, 'Place the client');
    // The client has a placement at another agreement until November.
    await page.getByText('The client also has a placement 1 Mar 2021–30 Nov 2021').waitFor();
    await press(page, 'Yes, it is right');
    await heading(page, /, Esimerkkiseurakunta 1 L-/).waitFor();
    const facts = page.locator('.facts').first();
    await facts.getByText('planned').waitFor();
    expect(await facts.textContent()).toContain('4.5');

    await press(page, 'Change the placement');
    await page.getByLabel('Instructor').fill('Ville Virtanen');
    await press(page, 'Save');
    await facts.getByText('Ville Virtanen').waitFor();

    await press(page, 'End before time');
    await page.getByLabel('Last day of the activity').fill('2022-01-05');
    await press(page, 'End the placement');
    await page.getByText('The early end is not a day of the period.').waitFor();
    await page.getByLabel('Last day of the activity').fill('2021-09-30');
    await choose(page, 'Why it ended', 'Wage-subsidised work');
    await press(page, 'End the placement');
    await facts.getByText('Wage-subsidised work').waitFor();
    await page.locator('.facts').first().getByRole('link').click();
    await page
      .getByRole('link', { name: /5 Apr 2021 – 30 Sept? 2021, Esimerkkiseurakunta 1/ })
      .waitFor();
  });

  it('whose answer was lost is made once, also when the page was loaded again', async () => {
    const page = await visitAs('kaisa', '/clients/C0009/placements/new');
    await choose(page, 'Provider and lot', 'Esimerkkiseurakunta 1, Lot 1');
    await page.getByLabel('First day', { exact: true }).fill('2021-04-06');
    await page.getByLabel('Last day', { exact: false }).fill('2021-12-30');
    await page.getByLabel('Days a week').fill('3');
    await page.getByLabel('Hours a day').fill('5');
    await page.getByLabel('Instructor').fill('Maija Mäkinen');
    await page.getByText('Activation plan', { exact: true }).click();
    await page.getByLabel('Plan signed on').fill('2021-03-25');
    await page.getByLabel('Goal').fill('Arjen rytmi');
    await page.getByLabel('What the client does').fill('Keittiötyöt');
    await page.getByLabel('Support and guidance').fill('Ohjaaja paikalla');
    await page.getByLabel('Other services alongside').fill('Ei muita palveluja');
    await page.route('**/api/v1/placements', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      expect((await route.fetch()).status()).toBe(201);
      await route.abort();
    });
    await press(page, 'Place the client');
    await page.getByText('No connection').first().waitFor();
    await page.unroute('**/api/v1/placements');
    await page.reload();
    await press(page, 'Place the client');
    await heading(page, /, Esimerkkiseurakunta 1 L-/).waitFor();
    await page.locator('.facts').first().getByRole('link').click();
    const made = page.getByRole('link', { name: /6 Apr 2021 – 30 Dec 2021/ });
    await made.first().waitFor();
    expect(await made.count()).toBe(1);
    expect(await keptIn(page)).not.toContain('placement of C0009');
  });

  it('changed by two gives the second a conflict', async () => {
    const [first, second] = [
      await visitAs('kaisa', `/placements/${AT_P01}`),
      await visitAs('kaisa', `/placements/${AT_P01}`),
    ];
    for (const page of [first, second]) await press(page, 'Change the placement');
    await first.getByLabel('Goal').fill('Uusi tavoite');
    await press(first, 'Save');
    await first.locator('.facts').getByText('Uusi tavoite').waitFor();
    await second.getByLabel('Days a week').fill('3');
    await press(second, 'Save');
    await second.getByText(/^Changed by Kaisa Koskinen, /).waitFor();
    await second.getByText(/^Goal: .+ → Uusi tavoite$/).waitFor();
    expect(await second.locator('.differences li').count()).toBe(1);
  });

  it('has its plan reviews and grades noted', async () => {
    const page = await visitAs('kaisa', '/placements/L00808');
    // The next one is due an interval after the start.
    const next = page.locator('.tile', { hasText: 'Next review' });
    await next.getByText('1 Jun 2021').waitFor();
    expect(await page.getByText('1 Jun 2021').count()).toBe(1);
    await press(page, 'Add another review');
    await page.getByLabel('Due on').fill('2021-03-20');
    await page.getByLabel('Done on').fill('2021-12-31');
    await press(page, 'Save');
    await page.getByText('The day is still to come').waitFor();
    await page.getByLabel('Done on').fill('2021-03-30');
    await press(page, 'Save');
    await page.getByText('Due 20 Mar 2021, done late, 30 Mar 2021').waitFor();
    await next.getByText('30 Jun 2021').waitFor();
    await press(page, 'Note feedback');
    await page.getByText('9', { exact: true }).click();
    await press(page, 'Save');
    await page.getByText('Grade 9, 1 Apr 2021').waitFor();
  });
});

it('a late review is noted as done from its task at home, and waits no more', async () => {
  const page = await visitAs('kaisa', '/');
  const figure = page.locator('.figures li', { hasText: 'Plan reviews that are late' });
  const late = async () => Number(await figure.locator('.figure-count').innerText());
  await figure.waitFor();
  const before = await late();
  const task = page.locator('.task-items a[href^="/placements/"]').first();
  const address = await task.getAttribute('href');
  await task.click();
  const lateTile = page.locator('.tile-late', { hasText: 'The review is late' });
  await lateTile.waitFor();
  await press(page, 'Note the review as done');
  expect(await page.getByLabel('Done on').inputValue()).toBe('1 Apr 2021');
  await press(page, 'Save');
  await page.getByText('The review was noted as done.').first().waitFor();
  await lateTile.waitFor({ state: 'detached' });
  await page.getByText('done late, 1 Apr 2021').waitFor();
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await figure.waitFor();
  await page.locator('.task-items a').first().waitFor();
  await page.locator(`.task-items a[href="${address}"]`).waitFor({ state: 'detached' });
  await expect.poll(late).toBe(before - 1);
});

describe('who may only read', () => {
  const buttonsOf = (page: Page) => page.locator('main').getByRole('button').count();

  it('an approver, finance and an auditor read a client and change nothing', async () => {
    const benefits = { antti: 0, raija: 1, tarja: 1 };
    for (const [username, shown] of Object.entries(benefits)) {
      const page = await visitAs(username, '/clients/C0001');
      await page.locator('.found li').first().waitFor();
      expect([username, await buttonsOf(page)]).toEqual([username, 0]);
      const headings = page.getByRole('heading', { name: 'Benefits' });
      expect([username, await headings.count()]).toEqual([username, shown]);
    }
  });

  it('a provider’s people open a placement of their own, and no other', async () => {
    const page = await visitAs('maija', `/placements/${AT_P01}`);
    await page.locator('.facts').first().waitFor();
    // They propose and write to the case worker, and change nothing themselves.
    const buttons = page.locator('main').getByRole('button');
    expect(await buttons.allInnerTexts()).toEqual(['Propose a change', 'Write a message']);
    await page.locator('.facts').first().getByRole('link').click();
    await heading(page, / C\d+$/).waitFor();
    expect(await buttonsOf(page)).toBe(0);
    const other = await visitAs('petri', `/placements/${AT_P01}`);
    // Another provider’s looks like one that does not exist.
    const state = other.locator('main .state', { hasText: 'Not found' });
    await state.getByText('There is nothing at this address.').waitFor();
    const ofOther = await state.innerText();
    expect(await other.locator('.facts').count()).toBe(0);
    await other.goto('/placements/L99999');
    await heading(other, 'Placement L99999').waitFor();
    await state.waitFor();
    expect(await state.innerText()).toBe(ofOther);
  });

  it('pages that make something say to others who does it', async () => {
    const page = await visitAs('antti', '/clients/new');
    await page.getByText('Case workers take new clients.').waitFor();
    await page.goto('/clients/C0001/placements/new');
    await page.getByText('Case workers place clients.').waitFor();
    expect(await page.locator('main form').count()).toBe(0);
    const own = await visitAs('maija', '/clients');
    await own.getByText('Your own clients are found by search.').waitFor();
  });
});
