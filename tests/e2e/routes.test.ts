import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { languages } from '../pages/site-page.ts';
import { chooseLanguage, openPage, sitePages, sitePaths } from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';

const WIDE = { width: 1280, height: 900 };
/** A small phone, which is 1280 pixels at 400 %, and 1280 at 200 %. */
const NARROW = [320, 640];
/** The spacing of WCAG 1.4.12, set as a reader's own tool would. */
const WIDER_SPACING = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
  document.adoptedStyleSheets = [sheet];
})()`;
/** What holds more text than it shows; a table that scrolls within the page shows all of it. */
const CLIPPED = `[...document.querySelectorAll('main *, header *, footer *')]
  .filter((it) => !it.closest('.visually-hidden, [class*=visually-hidden]'))
  .filter((it) => ['hidden', 'clip'].includes(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth + 1)
  .map((it) => it.outerHTML.slice(0, 200))`;

const { stayAs, complaintsOf } = useSite();

async function expectRoom(page: Page): Promise<void> {
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 600 });
    expect([width, await overflowOf(page)]).toEqual([width, 0]);
  }
}

async function expectNothingLostWhenSpaced(page: Page): Promise<void> {
  await page.evaluate(WIDER_SPACING);
  expect(await overflowOf(page)).toBe(0);
  expect(await page.evaluate(CLIPPED)).toEqual([]);
}

describe('every route', () => {
  const checked = new Set<string>();

  it.each(sitePaths)(
    '%s has no fault in three languages, nor with little room, and loses nothing with wider spacing',
    async (path) => {
      const { person, headings, titles = headings } = sitePages[path];
      const page = await stayAs(person);
      const before = complaintsOf(page).length;
      await page.setViewportSize(WIDE);
      await openPage(page, path);
      for (const language of languages) {
        await chooseLanguage(page, language);
        await page.getByRole('heading', { level: 1, name: headings[language] }).waitFor();
        expect(await page.title()).toBe(`${titles[language]} – Jatkopolku`);
        expect(await faultsOf(page)).toEqual([]);
      }
      await expectRoom(page);
      await expectNothingLostWhenSpaced(page);
      // Nothing that the policy forbids was tried either.
      expect(complaintsOf(page).slice(before)).toEqual([]);
      checked.add(path);
    },
  );

  it('was checked', () => {
    expect([...checked].toSorted()).toEqual([...sitePaths].toSorted());
  });
});
