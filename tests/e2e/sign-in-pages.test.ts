import { openBrowser } from '@jatkopolku/bench/web/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { visitor } from '../pages/open-browser.ts';
import { loginPath } from '../pages/sign-in-aside.ts';
import { type Workplace, makeWorkplace, startProgram } from './program.ts';

let place: Workplace;
let program: ReturnType<typeof startProgram>;
let address: string;
let browser: Browser;

// A region of one's own has no demo to be imported first.
beforeAll(async () => {
  place = await makeWorkplace();
  program = startProgram(['packages/local/src/main.ts'], {
    PORT: '0',
    JATKOPOLKU_DATA: place.data,
    JATKOPOLKU_REGION: 'mine',
  });
  const text = await program.printed('/api/v1/health');
  address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  program.kill('SIGTERM');
  await program.finished;
  await place.remove();
});

const loginIn = (language: string) => loginPath(address, { ui_locales: language });

const pages: readonly [string, (language: string) => string, number][] = [
  ['to sign in', loginIn, 200],
  ['that says what went wrong', (language) => `/oidc/auth?ui_locales=${language}`, 400],
];
const variants = pages.flatMap(([name, path, status]) =>
  ['fi', 'sv', 'en'].flatMap((language) =>
    [1280, 320].map((width) => ({ name, path, status, language, width })),
  ),
);

async function expectNoFault(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
}

describe('the issuer’s page', () => {
  it.each(variants)(
    '$name has no fault in $language at $width pixels',
    async ({ path, status, language, width }) => {
      const { context, page } = await visitor(browser, { address, width });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const answer = await page.goto(path(language));
      expect(answer?.status()).toBe(status);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await expectNoFault(page);
      expect(asked.filter((url) => !/^(data:|http:\/\/127\.0\.0\.1:)/.test(url))).toEqual([]);
      await context.close();
    },
  );

  it('signs in by keyboard alone, and out again when nobody vouches for the link', async () => {
    const { context, page } = await visitor(browser, { address });
    await page.goto(loginIn('en'));
    const focused = page.locator('button:focus-visible', { hasText: 'Maija' });
    for (let tabs = 0; tabs < 5 && (await focused.count()) === 0; tabs += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused.count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/signed-in/);
    await page.goto('/oidc/session/end?ui_locales=en');
    await expectNoFault(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${address}/`);
    await context.close();
  });
});
