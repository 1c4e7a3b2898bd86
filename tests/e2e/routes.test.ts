import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { type Language, languages } from '../pages/site-page.ts';
import {
  type SitePath,
  chooseLanguage,
  goToPage,
  sitePages,
  sitePaths,
} from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';

const WIDE = { width: 1280, height: 900 };
/** A small phone, which is 1280 pixels at 400 %. */
const PHONE = 320;
/** 1280 pixels at 200 %. */
const TWICE_AS_LARGE = 640;
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

async function expectTexts(page: Page, path: SitePath, language: Language): Promise<void> {
  const { headings, titles = headings } = sitePages[path];
  await chooseLanguage(page, language);
  await page.getByRole('heading', { level: 1, name: headings[language] }).waitFor();
  expect(await page.title()).toBe(`${titles[language]} – Jatkopolku`);
}

async function expectRoom(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 600 });
  expect([width, await overflowOf(page)]).toEqual([width, 0]);
}

async function expectNothingLostWhenSpaced(page: Page): Promise<void> {
  await page.evaluate(WIDER_SPACING);
  expect(await overflowOf(page)).toBe(0);
  expect(await page.evaluate(CLIPPED)).toEqual([]);
  await page.evaluate('document.adoptedStyleSheets = []');
}

/**
 * Axe looks at the form of a page, which is the same in all languages: it asks each page in one of them, and
 * each language at a third of the pages. What texts may do to a page is asked in all.
 */
const places = sitePaths.map((path, place) => ({
  path,
  byAxe: languages[place % languages.length] ?? 'fi',
}));

describe('every route', () => {
  const checked = new Set<string>();

  it.each(places)(
    '$path has no fault in $byAxe, texts in three languages, room on a phone, and loses nothing with wider spacing',
    async ({ path, byAxe }) => {
      const page = await stayAs(sitePages[path].person);
      const before = complaintsOf(page).length;
      await page.setViewportSize(WIDE);
      await goToPage(page, path);
      await expectTexts(page, path, byAxe);
      expect(await faultsOf(page)).toEqual([]);
      for (const language of languages) {
        await expectTexts(page, path, language);
        await expectRoom(page, PHONE);
      }
      await expectRoom(page, TWICE_AS_LARGE);
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
