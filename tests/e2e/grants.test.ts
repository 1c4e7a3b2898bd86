import { demoPeople } from '@jatkopolku/local/demo-people';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useSite } from '../pages/site.ts';

/** Taking a role away acts within a minute; the rest is for the machine. */
const REVOKED_WITHIN_MS = 75_000;

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

describe('each demo person', () => {
  const headings = {
    none: 'You have no role here yet',
    one: 'Your tasks',
    more: 'For whom do you act?',
  };

  it.each(demoPeople)(
    '$username comes to the page of the own roles',
    async ({ username, memberships }) => {
      const page = await visitAs(username);
      const heading = memberships.length > 1 ? headings.more : headings.one;
      const expected = memberships.length === 0 ? headings.none : heading;
      await page.getByRole('heading', { level: 1, name: expected }).waitFor();
      // Nobody without one clear membership has ways through the site.
      if (memberships.length === 1) await page.locator('.navigation a').first().waitFor();
      const roles = memberships.flatMap((held) => held.roles);
      const mayGive = roles.some((role) => ['admin', 'provider-manager', 'auditor'].includes(role));
      expect(await page.getByRole('link', { name: 'Roles', exact: true }).count()).toBe(
        mayGive ? 1 : 0,
      );
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

  it('taken away are gone for who is signed in within a minute', async () => {
    const [admin, holder] = [await visitAs('jussi'), await visitAs('ville')];
    await holder.getByRole('heading', { level: 1, name: 'Your tasks' }).waitFor();
    await admin.goto('/grants');
    const line = lineOf(admin, 'Ville Virtanen', 'Instructor');
    await line.getByRole('button', { name: /^Take away/ }).click();
    await line.getByRole('button', { name: 'Yes, take away' }).click();
    await line.waitFor({ state: 'detached' });
    const headingOf = async () => {
      await holder.goto('/');
      await holder.locator('.user-button').waitFor();
      await holder.locator('h1').waitFor();
      return holder.locator('h1').textContent();
    };
    const soon = { timeout: REVOKED_WITHIN_MS, interval: 2_000 };
    await expect.poll(headingOf, soon).toBe('You have no role here yet');
  }, 120_000);

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
