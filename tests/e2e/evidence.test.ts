import { problemText } from '@jatkopolku/contracts/problem-text';
import { MAX_FILE_BYTES } from '@jatkopolku/domain/file';
import { badFiles, goodFiles, unsentFiles } from '@jatkopolku/testing/bad-files';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { NEW_CLAIM, chooseFirstClient } from '../pages/claim-form.ts';
import { faultsOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

const { visitAs } = useSite();

interface Chosen {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const choose = (page: Page, files: readonly Chosen[]) =>
  page
    .getByLabel('Add a file')
    .setInputFiles(
      files.map(({ name, mediaType, bytes }) => ({ name, mimeType: mediaType, buffer: bytes })),
    );

/** What is announced to the API while the page is open. */
function announcedBy(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => {
    const isOffer = request.method() === 'POST' && request.url().endsWith('/api/v1/files');
    if (isOffer) names.push((request.postDataJSON() as { name: string }).name);
  });
  return names;
}

/** One for each way of being bad, by the browser's knowledge and by the server's; none larger than it takes. */
const bad = [...unsentFiles, ...badFiles]
  .filter(
    ({ code, isPacked }, place, all) =>
      place === all.findIndex((one) => one.code === code && one.isPacked === isPacked),
  )
  .map((one) => ({ ...one, bytes: one.bytes.subarray(0, MAX_FILE_BYTES + 1) }));

const refusals = (page: Page) => page.locator('.attach p.fault').allTextContents();

describe('evidence of a claim', () => {
  it('says what not to send', async () => {
    const page = await visitAs('petri', NEW_CLAIM);
    await chooseFirstClient(page);
    const hint = await page.locator('.attach .quiet').first().textContent();
    expect(hint).toMatch(/Send nothing about health, .* and no identity code: cover them/);
  });

  it('that is bad is refused in words that help, before it is sent where the browser can know', async () => {
    const page = await visitAs('petri', NEW_CLAIM);
    await chooseFirstClient(page);
    const announced = announcedBy(page);
    await choose(page, bad);
    await expect.poll(() => refusals(page), { timeout: 60_000 }).toHaveLength(bad.length);
    const texts = bad.map(({ name, mediaType, code }) => {
      const text = problemText({ code, details: { expected: mediaType } }, 'en');
      return `${name} was not attached. ${text}`;
    });
    expect(await refusals(page)).toEqual(texts);
    expect(announced).toEqual(bad.filter(({ isPacked }) => isPacked).map(({ name }) => name));
    expect(await page.locator('.attached li').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('that is good is attached: also what a browser prints', async () => {
    const page = await visitAs('petri', NEW_CLAIM);
    await chooseFirstClient(page);
    const printed = { name: 'Printed.pdf', mediaType: 'application/pdf', bytes: await page.pdf() };
    const good = [printed, ...goodFiles.slice(0, 4)];
    await choose(page, good);
    const attached = page.locator('.attached .attached-name');
    await expect.poll(() => attached.allTextContents()).toEqual(good.map(({ name }) => name));
    expect(await refusals(page)).toEqual([]);
  });
});
