import { expect, it } from 'vitest';

import { faultsOf, overflowOf } from '../pages/faults.ts';
import { chooseLanguage } from '../pages/site-pages.ts';
import { useSite } from '../pages/site.ts';
import { disputedLines, statementList, statementPage } from '../pages/statement.ts';

const { visitAs, complaintsOf } = useSite();

const phone = { width: 390, height: 844 };

it('a manager disputes a line on a phone, finance answers, and the statement is agreed to', async () => {
  const manager = await visitAs('sirpa', '/statements', phone);
  await statementList.monthLine(manager, 'March 2021').getByText('Not agreed to yet').waitFor();
  expect(await faultsOf(manager)).toEqual([]);
  expect(await overflowOf(manager)).toBe(0);
  await statementList.open(manager, 'March 2021');
  await statementPage.lines(manager).first().waitFor();
  expect(await manager.getByText('Kela').count()).toBe(0);

  await statementPage.openDispute(manager);
  await statementPage.sendDispute(manager);
  await manager.locator('.fi-status-text--error').first().waitFor();
  await statementPage.writeDispute(manager, 'The 12th of March is missing.');
  expect(await faultsOf(manager)).toEqual([]);
  expect(await overflowOf(manager)).toBe(0);
  await statementPage.sendDispute(manager);
  await manager.getByText('The dispute was sent to finance.').first().waitFor();
  await manager.getByText('Waits for finance to answer').first().waitFor();
  await manager.getByText('once none of its lines is disputed').waitFor();

  const finance = await visitAs('raija', '/');
  const task = finance.locator('li', { hasText: 'that providers dispute' }).last();
  await task.getByRole('link').first().click();
  await disputedLines.section(finance).getByText('The 12th of March is missing.').waitFor();
  await disputedLines.answer(finance, 'Uphold: the line waits', 'Log the day, and it counts.');
  expect(await faultsOf(finance)).toEqual([]);
  await disputedLines.send(finance);
  await finance.getByText('The answer was sent.').first().waitFor();
  await disputedLines.section(finance).getByText('Upheld: waits for the facts').waitFor();

  await manager.reload();
  await manager.getByText('Log the day, and it counts.').waitFor();
  await statementPage.withdraw(manager);
  await manager.getByText('The dispute was withdrawn.').first().waitFor();
  await statementPage.agree(manager);
  await manager.getByText('The statement was agreed to.').first().waitFor();
  await manager.getByText('The provider has agreed to this statement.').waitFor();
  expect(await statementPage.download(manager)).toBe('P01-2021-03.pdf');
  expect(await faultsOf(manager)).toEqual([]);
  await manager.goto('/statements');
  await statementList.monthLine(manager, 'March 2021').getByText('Agreed to').first().waitFor();
  expect(complaintsOf(manager)).toEqual([]);
});

it('a month under way is a forecast that nobody agrees to, in each language on a small phone', async () => {
  const page = await visitAs('sirpa', '/statements/P01/2021-04', { width: 320 });
  await page.getByText('The month is under way: this is a forecast.').waitFor();
  expect(await page.getByRole('button', { name: 'Agree to the statement' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Dispute the line' }).count()).toBe(0);
  for (const [language, lead] of [
    ['fi', 'tämä on ennuste'],
    ['sv', 'det här är en prognos'],
  ] as const) {
    await chooseLanguage(page, language);
    await page.getByText(lead).waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }
});

it('a statement of another provider is not there for a manager', async () => {
  const page = await visitAs('sirpa', '/statements/P02/2021-03', phone);
  await page.getByText('There is nothing at this address.').waitFor();
  expect(await page.locator('.statement-lines').count()).toBe(0);
});
