import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

const lineOf = (page: Page, name: string, role: string) =>
  page.locator('.found li', { hasText: name }).filter({ hasText: role });

async function write(page: Page, person: { userId: string; name: string; role?: string }) {
  await page.getByLabel('Person’s user id').fill(person.userId);
  await page.getByLabel('Name', { exact: true }).fill(person.name);
  if (person.role !== undefined) {
    await page.locator('form').getByText(person.role, { exact: true }).click();
  }
}

describe('who signs in', () => {
  const headings = {
    none: 'You have no role here yet',
    one: 'Your tasks',
    more: 'For whom do you act?',
  };

  it.each([
    ['onni', headings.none, 0, 0],
    ['kaisa', headings.one, 1, 0],
    ['jussi', headings.one, 1, 1],
    ['ulla', headings.more, 0, 0],
  ] as const)(
    'with as many roles as %s comes to "%s"',
    async (username, name, navigations, waysToRoles) => {
      const page = await visitAs(username);
      await page.getByRole('heading', { level: 1, name }).waitFor();
      // Nobody without one clear membership has ways through the site.
      if (navigations > 0) await page.locator('.navigation a').first().waitFor();
      expect(await page.locator('.navigation').count()).toBe(navigations);
      const ways = page.getByRole('link', { name: 'Roles', exact: true });
      expect(await ways.count()).toBe(waysToRoles);
    },
  );
});

describe('roles', () => {
  it('are given by an admin to the holder of a user id', async () => {
    const [admin, holder] = [await visitAs('jussi'), await visitAs('onni')];
    await admin.getByRole('link', { name: 'Roles', exact: true }).click();
    const text = await holder.getByText('Give them your user id').textContent();
    const userId = text?.split(': ').at(-1) ?? '';
    await write(admin, { userId, name: 'Onni Ojala', role: 'Coordinator' });
    await admin.getByRole('button', { name: 'Give the role' }).click();
    await lineOf(admin, 'Onni Ojala', 'Coordinator').waitFor();
    expect(await admin.getByText('Onni Ojala was given a role.').count()).toBeGreaterThan(0);
  });

  // Who is signed in meanwhile loses it within a minute, which a test of memberships asks by its clock.
  it('taken away are gone when their holder comes', async () => {
    const admin = await visitAs('jussi', '/grants');
    const line = lineOf(admin, 'Ville Virtanen', 'Instructor');
    await line.getByRole('button', { name: /^Take away/ }).click();
    await line.getByRole('button', { name: 'Yes, take away' }).click();
    await line.waitFor({ state: 'detached' });
    const holder = await visitAs('ville');
    expect(await holder.locator('h1').textContent()).toBe('You have no role here yet');
  });

  it('of a provider’s people are given by an admin for the provider that was chosen', async () => {
    const admin = await visitAs('jussi', '/grants');
    await write(admin, { userId: 'u-new', name: 'Uusi Ohjaaja', role: 'Instructor at a provider' });
    await admin.locator('form').getByRole('button', { name: 'Provider' }).click();
    await admin.getByRole('option', { name: 'Esimerkkiseurakunta 2' }).click();
    await admin.getByRole('button', { name: 'Give the role' }).click();
    const line = lineOf(admin, 'Uusi Ohjaaja', 'Esimerkkiseurakunta 2');
    await line.waitFor();
    expect(await line.textContent()).toContain('Instructor at a provider');
  });

  it('of two are confirmed by another admin, not by the one who gave them', async () => {
    const giver = await visitAs('jussi', '/grants');
    const waiting = lineOf(giver, 'Kirsi Kallio', 'Finance');
    await waiting.getByText('Another administrator confirms this.').waitFor();
    expect(await waiting.getByRole('button', { name: 'Confirm' }).count()).toBe(0);
    const other = await visitAs('johanna', '/grants');
    const line = lineOf(other, 'Kirsi Kallio', 'Finance');
    await line.getByRole('button', { name: 'Confirm' }).click();
    await line.getByRole('button', { name: 'Yes, confirm' }).click();
    await line.getByRole('button', { name: /^Take away.*Finance$/ }).waitFor();
    // The first one still sees the role as it was, and gets a conflict.
    await waiting.getByRole('button', { name: /^Take away.*Finance$/ }).click();
    await waiting.getByRole('button', { name: 'Yes, take away' }).click();
    await giver.getByText('Changed meanwhile').waitFor();
    await giver.getByText(/^Changed by Johanna \S+, .*\d\d[.:]\d\d in real time\.$/).waitFor();
    await giver.getByText('State: proposed → in force').waitFor();
  });

  it('given wrongly are refused at the field while writing', async () => {
    const page = await visitAs('jussi', '/grants');
    await page.getByRole('button', { name: 'Give the role' }).click();
    await page.getByText('Write the person’s name.').waitFor();
    await write(page, { userId: 'u-6fa41r', name: 'Jussi Jokinen', role: 'Approver' });
    await page.getByText('You cannot give a role to yourself.').waitFor();
    expect(await page.getByText('Write the person’s name.').count()).toBe(0);
  });

  it('of a worker are given by the manager of the provider, and no others', async () => {
    const page = await visitAs('sirpa', '/grants');
    await page.getByRole('button', { name: 'Give the role' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await write(page, { userId: 'u-new-worker', name: 'Uusi Työntekijä' });
    await page.getByRole('button', { name: 'Give the role' }).click();
    await lineOf(page, 'Uusi Työntekijä', 'Instructor').waitFor();
    expect(await lineOf(page, 'Petri Peltola', 'Instructor').count()).toBe(0);
  });

  it('are seen and not changed by an auditor', async () => {
    const page = await visitAs('tarja', '/grants');
    await lineOf(page, 'Antti Aaltonen', 'Approver').waitFor();
    expect(await page.locator('main').getByRole('button').count()).toBe(0);
  });
});
