import { type Result, source } from 'axe-core';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const RUN = `axe
  .run(document, ${JSON.stringify({ runOnly: WCAG, resultTypes: ['violations'] })})
  .then(({ violations }) => violations)`;

/** What axe finds, written so that it can be mended. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // Once for a page: most of the time goes into handing it over.
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(source);
  const violations = await page.evaluate<readonly Result[]>(RUN);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** By how many pixels the page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
}
