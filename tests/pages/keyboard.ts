import type { Page } from 'playwright-core';

/** More than any page needs to come to what is looked for. */
const MAX_TABS = 80;
const FOCUSED = `(() => {
  const it = document.activeElement;
  return (it?.ariaLabel ?? it?.labels?.[0]?.textContent ?? it?.textContent ?? '').trim();
})()`;

/** What has the focus, by its label or its text. */
export function focusedOf(page: Page): Promise<string> {
  return page.evaluate(FOCUSED);
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes on by the tabulator until what is called so, or begins so, has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  while (seen.length <= MAX_TABS) {
    const focused = await focusedOf(page);
    if (typeof name === 'string' ? focused.startsWith(name) : name.test(focused)) return;
    seen.push(focused);
    await press(page, 'Tab');
  }
  throw new Error(`“${name}” is not reached by keyboard: ${seen.join(' → ')}`);
}
