import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { useSite } from '../pages/site.ts';

/** A month after the demo's day: what waits there has waited too long by now. */
const { visitAs } = useSite({ JATKOPOLKU_TODAY: '2021-05-31' });

it('what has waited too long is a task of those who decide and who ask, and leads to it', async () => {
  const title = /^Bonus claims have waited too long: \d+, the oldest since /;
  const approver = await visitAs('antti');
  await approver.getByRole('link', { name: title }).waitFor();

  const coordinator = await visitAs('kirsi', '/', { width: 360, height: 740 });
  const task = coordinator.getByRole('link', { name: title });
  await task.waitFor();
  expect(await faultsOf(coordinator)).toEqual([]);
  expect(await overflowOf(coordinator)).toBe(0);
  await task.click();
  await coordinator.locator('.approval').first().waitFor();
  expect(new URL(coordinator.url()).search).toBe('?type=claim&late=true');
  // Who asks what it waits for decides nothing.
  expect(await coordinator.getByRole('button', { name: /^Approve/ }).count()).toBe(0);
  expect(await faultsOf(coordinator)).toEqual([]);
  await coordinator
    .getByRole('link', { name: /^Claim for a bonus/ })
    .first()
    .click();
  await coordinator.locator('.checks').first().waitFor();
  await coordinator.locator('.fi-loadingSpinner').first().waitFor({ state: 'detached' });
  expect(await faultsOf(coordinator)).toEqual([]);
  expect(await coordinator.getByText('Your role does not allow this').count()).toBe(0);
});
