import { samples } from '@jatkopolku/testing/files';
import type { Page } from 'playwright-core';

/** A small PDF, by its bytes too. */
export const contract = {
  name: 'Työsopimus.pdf',
  mimeType: 'application/pdf',
  buffer: samples.pdf,
};

/** A picture of one dot. */
export const photo = {
  name: 'Ilmoitus.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** A day before the path may start for any placement, and one at which it may for the chosen one. */
export async function daysOf(page: Page): Promise<{ tooEarly: string; inTime: string }> {
  const hint = (await page.getByText(/^A day from .* to /).textContent()) ?? '';
  const [, first = '', last = ''] = /from (.+) to (.+)\.$/.exec(hint) ?? [];
  return { tooEarly: dayBefore(first), inTime: dayBefore(last) };
}

function dayBefore(text: string): string {
  const day = new Date(`${text} 12:00 UTC`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

export const NEW_CLAIM = '/claims/new';

/** Chooses, on the page of a new claim, the client whose time runs out first. */
export async function chooseFirstClient(page: Page): Promise<void> {
  await page.locator('.form button').first().click();
  await page.getByRole('option').first().click();
  await page.getByRole('radio').first().waitFor();
}
