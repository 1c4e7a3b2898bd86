import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { signInAs } from '@jatkopolku/bench/web/sign-in';
import type { Role } from '@jatkopolku/domain/access';
import { demoPeople } from '@jatkopolku/local/demo-people';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { focusedOf, press } from '../pages/keyboard.ts';
import { languages } from '../pages/site-page.ts';
import { chooseLanguage } from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';

const TASKS = '**/api/v1/tasks';

const site = useSite();
const { visit, visitAs, complaintsOf } = site;

describe('who comes for the first time', () => {
  it('sees what this is and whom to be, in the browser’s language, without any fault', async () => {
    const page = await visit({ locale: 'sv-FI' });
    const answer = await page.goto('/');
    expect(answer?.headers()['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w+/=]+'; connect-src 'self';/,
    );
    await page.getByRole('button', { name: 'Logga in som Maija Mäkinen' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
    for (const language of languages) {
      await chooseLanguage(page, language);
      expect(await faultsOf(page)).toEqual([]);
    }
    expect(complaintsOf(page)).toEqual([]);
  });

  it('finds the language chosen before, also after the page is loaded again', async () => {
    const page = await visit();
    await page.goto('/help');
    await chooseLanguage(page, 'fi');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Ohje' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('fi');
  });

  it('reads that an address has no page', async () => {
    const page = await visit();
    await page.goto('/help/nothing');
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('signs in on the way to a page, and comes to it', async () => {
    const page = await visit();
    await page.goto('/search?kind=providers&q=koulutus');
    await page.getByText('Sign in to open the page you asked for.').waitFor();
    await signInAs(page, 'kaisa');
    await page.getByRole('heading', { name: '1 found' }).waitFor();
    expect(new URL(page.url()).search).toBe('?kind=providers&q=koulutus');
  });
});

describe('who is signed in', () => {
  it.each(demoPeople)(
    'as $username is what the own roles say',
    async ({ username, memberships }) => {
      const api = await apiOf(site.address, username);
      const me = await api.call('readMe', {});
      const held = me.ok ? me.value.memberships : [];
      const roles = (all: readonly { readonly roles: readonly Role[] }[]) =>
        all.map((one) => one.roles.toSorted().join(' ')).toSorted();
      expect(roles(held)).toEqual(roles(memberships));
    },
  );

  it('keeps no token where a script of another page could find it', async () => {
    const page = await visitAs('antti');
    const kept = await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
    expect(kept).not.toMatch(/eyJ|token|verifier|state/);
    const cookies = await page.context().cookies();
    expect(cookies.filter(({ httpOnly }) => !httpOnly)).toEqual([]);
    expect(cookies.filter(({ value }) => value.startsWith('eyJ'))).toEqual([]);
  });

  it('is signed in again without a word when the page is loaded again', async () => {
    const page = await visitAs('antti');
    await page.goto('/search');
    await page.getByRole('button', { name: 'Antti Aaltonen' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/search');
  });

  it('works on when the token ends: it is renewed before, and only once', async () => {
    const page = await visit({ ownClock: true });
    await page.clock.install();
    await page.goto('/');
    await signInAs(page, 'kaisa');
    const renewals: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/oidc/token')) renewals.push(request.postData() ?? '');
    });
    await page.clock.fastForward('09:30');
    await page.getByRole('link', { name: 'Search' }).click();
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('.found li').first().waitFor();
    expect(renewals).toEqual([expect.stringContaining('grant_type=refresh_token')]);
    expect(new URL(page.url()).pathname).toBe('/search');
  });

  it('signs out, and stays signed out', async () => {
    const page = await visit();
    await page.goto('/');
    await signInAs(page, 'antti');
    await page.getByRole('button', { name: 'Antti Aaltonen' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await page.goto('/search');
    await page.getByText('Sign in to open the page you asked for.').waitFor();
    expect(await page.locator('.user-button').count()).toBe(0);
  });

  it('chooses for whom to act, and is that until it is changed', async () => {
    const page = await visitAs('ulla');
    await page.getByRole('button', { name: 'Choose Etelä-Savo' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your tasks' }).waitFor();
    await page.locator('.header-acting', { hasText: 'Etelä-Savo' }).waitFor();
    await page.reload();
    await page.locator('.header-acting', { hasText: 'Etelä-Savo' }).waitFor();
    await page.getByRole('button', { name: 'Ulla Uusitalo' }).click();
    await page.getByRole('link', { name: 'Act for another region or provider' }).click();
    await page.getByRole('button', { name: 'Choose Kymenlaakso' }).click();
    await page.locator('.header-acting', { hasText: 'Kymenlaakso' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('without a role reads whom to ask', async () => {
    const page = await visitAs('onni');
    await page.getByRole('heading', { level: 1, name: 'You have no role here yet' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('finds only what the role may look for', async () => {
    const page = await visitAs('heikki');
    await page.getByRole('link', { name: 'Search' }).click();
    await page.getByRole('radio', { name: 'Agreements' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Clients' }).count()).toBe(0);
  });

  it('turns the pages of what was found', async () => {
    const page = await visitAs('kaisa', '/search?kind=placements&q=');
    await page.locator('.pager', { hasText: 'Page 1 of' }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.locator('.pager', { hasText: 'Page 2 of' }).waitFor();
    expect(await page.locator('.found li').count()).toBe(20);
    // Each with the client and the provider by name, the code beside.
    const first = page.locator('.found li').first();
    await expect.poll(() => first.innerText()).toMatch(/^\p{L}+ \p{L}+, \p{L}.* L\d{5}/u);
  });

  it('finds a county’s clients by the beginning of a name, twenty at a time', async () => {
    const page = await visitAs('kaisa', '/search?kind=clients&q=n');
    await page.getByText('Write at least two letters.').waitFor();
    await page.goto('/search?kind=clients&q=niemi');
    await page.getByRole('button', { name: 'Show more clients' }).click();
    await page.locator('.found li').nth(39).waitFor();
    expect(await page.locator('.found li', { hasText: /born in \d{4}/ }).count()).toBeGreaterThan(
      0,
    );
  });

  it.each(['antti', 'kaisa', 'maija', 'heikki', 'hanna', 'raija', 'johanna'])(
    'no two tasks of %s read alike',
    async (username) => {
      const page = await visitAs(username);
      await page.locator('.task-groups').first().waitFor();
      await page.waitForLoadState('networkidle');
      const texts = await page.locator('.task-groups > li').evaluateAll((groups) =>
        groups.flatMap((group) => {
          const title = group.querySelector('.task-title')?.textContent ?? '';
          const lines = [...group.querySelectorAll('.task-items > li')];
          return lines.length === 0 ? [title] : lines.map((line) => `${title} ${line.textContent}`);
        }),
      );
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
    },
  );
});

/** A problem that the API cannot easily be made to answer here, written by hand. */
function problem(status: number, code: string, detail: string) {
  const document = { type: 'about:blank', title: code, status, code, detail };
  return {
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ ...document, correlationId: 'c-123' }),
  };
}

describe('the access log', () => {
  it('shows the auditor who looked at whose data, what for and when', async () => {
    const looker = await visitAs('kaisa', '/search?kind=placements&q=');
    await looker.locator('.found li').first().waitFor();
    const page = await visitAs('tarja');
    await page.getByRole('link', { name: 'Access log' }).click();
    const acts = page.getByRole('row').filter({ hasText: 'Kaisa Koskinen' });
    const row = acts.filter({ hasText: 'Case worker' }).filter({ hasText: 'List of placements' });
    await row
      .getByText(/^and \d{2,3} more$/)
      .first()
      .click();
    await page.getByLabel('Day').fill('2020-01-01');
    await page.getByText('Nobody looked at clients’ data on this day.').waitFor();
    expect(new URL(page.url()).search).toContain('day=2020-01-01');
  });
});

describe('on paper', () => {
  it('is what the page says, without what one presses', async () => {
    const page = await visitAs('antti');
    await page.locator('.task-groups').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.navigation', '.languages', '.user-menu', '.footer', '.skip-link']) {
      expect([gone, await page.locator(gone).isVisible()]).toEqual([gone, false]);
    }
    expect(await page.locator('.header-acting').isVisible()).toBe(true);
    expect(await page.locator('.task-title').first().isVisible()).toBe(true);
    // A4 between its margins, at 96 pixels to the inch.
    await page.setViewportSize({ width: 718, height: 1000 });
    expect(await overflowOf(page)).toBe(0);
  });
});

describe('when it does not go well', () => {
  it.each<[number, string, string | undefined]>([
    [403, 'You may not see this', undefined],
    [404, 'Not found', undefined],
    [409, 'Changed meanwhile', 'Read again'],
    [412, 'Changed meanwhile', 'Read again'],
    [500, 'This did not work', 'Try again'],
  ])('%i is shown as "%s", with what to do next', async (status, label, action) => {
    const page = await visitAs('antti');
    await page.route(TASKS, (route) => route.fulfill(problem(status, 'some-code', 'The reason.')));
    await page.goto('/');
    await page.getByText(label).waitFor();
    await page.getByText('The reason.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    if (status === 500) await page.getByText('c-123').waitFor();
    if (action === undefined) return;
    await page.unroute(TASKS);
    await page.getByRole('button', { name: action }).click();
    await page.locator('.task-groups').first().waitFor();
  });

  it('what the role may not ask for is refused in words, and never asked', async () => {
    const page = await visitAs('ville');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/settlements');
    await page.getByText('You may not see this').waitFor();
    await page.getByText('Your role does not allow this').waitFor();
    expect(asked.filter((path) => path.startsWith('/api/v1/settlements'))).toEqual([]);
  });

  it('a session that has ended is announced, and signing in again comes back to the page', async () => {
    const page = await visitAs('kaisa');
    await page.getByRole('link', { name: 'Search' }).click();
    // What was read for the first page is known already: something else is looked for.
    await page.getByText('Placements', { exact: true }).click();
    const lists = '**/api/v1/placements**';
    await page.route(lists, (route) =>
      route.fulfill(problem(401, 'unauthenticated', 'Sign in first.')),
    );
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Your session has ended').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute(lists);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Sign in again' }).click();
    await page.locator('button[name="username"][value="kaisa"]').click();
    await page.locator('.found li').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/search');
  });

  it('without a line the page says so, and what waits is shown when the line is back', async () => {
    const page = await visitAs('antti');
    await page.getByRole('link', { name: 'Search' }).click();
    await page.getByText('Placements', { exact: true }).click();
    await page.context().setOffline(true);
    await page.getByText('There is no network connection.').waitFor();
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('The information could not be fetched.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.locator('.found li').first().waitFor();
  });

  it('a site whose server does not answer says so', async () => {
    const page = await visit();
    await page.route('**/config.json', (route) => route.abort());
    await page.goto('/');
    await page.getByRole('heading', { name: 'Jatkopolku does not answer' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('one skips to the content, changes the language, and signs out', async () => {
    const page = await visit();
    await page.goto('/');
    await signInAs(page, 'antti');
    await page.locator('.task-groups').first().waitFor();
    await press(page, 'Tab');
    expect(await focusedOf(page)).toBe('Skip to the content');
    await press(page, 'Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.locator('.header-service').focus();
    await press(page, 'Tab', 'Enter');
    await page.locator('html[lang="fi"]').waitFor();
    await press(page, 'Tab', 'Tab', 'Tab');
    expect(await focusedOf(page)).toContain('Antti Aaltonen');
    await press(page, 'Enter', 'Tab');
    expect(await focusedOf(page)).toBe('Kirjaudu ulos');
    await press(page, 'Escape');
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Antti Aaltonen' }).focus();
    await press(page, 'Enter', 'Tab', 'Enter');
    await page.getByRole('button', { name: 'Kirjaudu sisään', exact: true }).waitFor();
  });

  it('one goes from page to page, and the heading has the focus', async () => {
    const page = await visitAs('kaisa');
    await page.getByRole('link', { name: 'Search' }).focus();
    await press(page, 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    expect(await focusedOf(page)).toBe('Search');
    await press(page, 'Tab', 'ArrowDown', 'Tab');
    await page.keyboard.type('P01');
    await press(page, 'Enter');
    await page.locator('.found li').first().waitFor();
    expect(new URL(page.url()).searchParams.get('kind')).toBe('agreements');
  });

  it('everything that can be reached is seen to have the focus', async () => {
    const page = await visitAs('kaisa');
    await page.locator('.task-groups, .state').first().waitFor();
    await page.goto('/search');
    await page.getByRole('radio').first().waitFor();
    const marked: unknown[] = [];
    for (let step = 0; step < 12; step += 1) {
      await press(page, 'Tab');
      marked.push(
        await page.evaluate(`(() => {
          const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement);
          const around = getComputedStyle(document.activeElement.parentElement, '::after');
          const marks = [outlineStyle, boxShadow, around.outlineStyle, around.boxShadow, around.borderStyle];
          return marks.some((mark) => mark !== 'none') || document.activeElement === document.body;
        })()`),
      );
    }
    expect(marked).not.toContain(false);
  });
});

describe('what is served', () => {
  const assetIn = async (): Promise<string> => {
    const html = await (await fetch(site.address, { headers: { Accept: 'text/html' } })).text();
    return /\/assets\/index-[\w-]+\.js/.exec(html)?.[0] ?? 'none';
  };

  it('is compressed, and kept for a year where its name holds its hash', async () => {
    const asset = await fetch(`${site.address}${await assetIn()}`);
    expect(Object.fromEntries(asset.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is the page for what a browser opens, with another nonce each time', async () => {
    const policies = [];
    for (const path of ['/', '/search', '/nothing/at/all']) {
      const answer = await fetch(`${site.address}${path}`, { headers: { Accept: 'text/html' } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
      policies.push(answer.headers.get('Content-Security-Policy'));
    }
    expect(new Set(policies).size).toBe(3);
  });

  it('is nothing for what no browser opens', async () => {
    expect((await fetch(`${site.address}/assets/nothing.js`)).status).toBe(404);
    expect((await fetch(`${site.address}/api/v1/nothing`)).status).toBe(404);
  });
});
