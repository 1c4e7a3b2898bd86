import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { languages } from '@jatkopolku/contracts';
import { kymenlaakso } from '@jatkopolku/demo';
import { identitySchema, roles } from '@jatkopolku/domain/access';
import { parseBusinessId } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { siteOrigins } from './client.ts';
import { demoPeople } from './demo-people.ts';
import { errorPage } from './error-page.ts';
import { loginPage } from './login-page.ts';
import { languageOf, pageHeaders, renderPage } from './page.ts';

describe('the demo people', () => {
  const worksAs = (role: string) =>
    demoPeople.filter(({ memberships }) =>
      memberships.some((one) => one.roles.some((r) => r === role)),
    );

  it.each(roles)('have somebody who is %s', (role) => {
    expect(worksAs(role)).not.toEqual([]);
  });

  it.each(['approver', 'procurement', 'finance', 'admin'])('have two who are %s', (role) => {
    const here = worksAs(role).filter(
      ({ memberships }) => memberships[0]?.region === 'kymenlaakso',
    );
    expect(here.length).toBeGreaterThanOrEqual(2);
  });

  it('are distinguished by user name and by user id', () => {
    expect(new Set(demoPeople.map(({ username }) => username)).size).toBe(demoPeople.length);
    expect(new Set(demoPeople.map(({ userId }) => userId)).size).toBe(demoPeople.length);
  });

  it('are identities that the API accepts, with mandates of providers of the demo', async () => {
    const providers = await readFile(join(kymenlaakso.folder, 'providers.csv'), 'utf8');
    for (const { userId, name, mandates, memberships } of demoPeople) {
      expect(identitySchema.safeParse({ userId, name, mandates }).success).toBe(true);
      for (const mandate of mandates) expect(parseBusinessId(mandate)).toBeDefined();
      for (const { by, providerId } of memberships.filter((one) => one.providerId !== null)) {
        expect(providers).toContain(`\n${providerId},${by === 'mandate' ? mandates[0] : ''}`);
      }
    }
  });
});

describe('the login page', () => {
  it.each(languages)('in %s has one heading and a button for each person', async (language) => {
    const page = await renderPage(loginPage(language));
    expect(page).toContain(`<html lang="${language}">`);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    for (const { username, name } of demoPeople) {
      expect(page).toMatch(
        new RegExp(`<button name="username" value="${username}">\\s*<strong>${name}<`),
      );
    }
    expect(page).not.toMatch(/<script|<style|style=|\son\w+=|undefined|null|\[object/);
  });

  it('begins with the person who was chosen on the site', async () => {
    const antti = demoPeople.find(({ username }) => username === 'antti');
    const page = await renderPage(loginPage('en', antti));
    expect(page).toMatch(/Go on as the person you chose<\/h2>[^]{0,120}value="antti"/);
    expect(page.match(/value="antti"/g)).toHaveLength(1);
  });

  it('shows where somebody works and as what', async () => {
    const page = await renderPage(loginPage('en'));
    expect(page).toMatch(
      /Leena Lehto<\/strong>\s*<span>instructor at a provider, P02, by mandate</,
    );
    expect(page).toMatch(
      /<span\s*>coordinator, Kymenlaakso · case worker, coordinator, Etelä-Savo</,
    );
  });

  it('lets its form lead to the site, and loads nothing from elsewhere', () => {
    const policy = pageHeaders(siteOrigins('http://localhost:3000/'))['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'; style-src 'self'");
    expect(policy).toContain("form-action 'self' http://localhost:3000 http://127.0.0.1:3000");
    expect(siteOrigins('http://192.168.1.2:3000/')).toEqual(['http://192.168.1.2:3000']);
  });
});

it.each([
  ['sv', undefined, 'sv'],
  ['de en-GB fi', 'sv', 'en'],
  ['de', 'sv-FI,sv;q=0.9', 'sv'],
  [undefined, 'de', 'fi'],
  [{}, undefined, 'fi'],
])('the language of %s and %s is %s', (locales, accepted, expected) => {
  expect(languageOf(locales, accepted)).toBe(expected);
});

it('a page about an error escapes what others wrote', async () => {
  const page = await renderPage(errorPage('sv', 'invalid: <script>'));
  expect(page).toContain('invalid: &lt;script&gt;');
});
