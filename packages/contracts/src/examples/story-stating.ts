import { must } from '@jatkopolku/kernel';

import { type Act, county, managerOf } from './play.ts';

const finance = county('finance');

interface Stated {
  readonly providerId: string;
  readonly month: string;
}

/** A provider disputes a line of its month, finance answers, and the provider agrees to the month after all. */
export async function stateMonth(act: Act, { providerId, month }: Stated): Promise<void> {
  const manager = managerOf(providerId);
  const params = { providerId, month };
  await act(manager, 'listProviderStatements', { params: { providerId } });
  const { lines } = await act(manager, 'readProviderStatement', { params });
  const { line } = must(
    lines.find((one) => one.line.kind === 'fee'),
    'the fee',
  );
  await act(manager, 'disputeLine', {
    params,
    body: { line, text: 'Maaliskuulta puuttuu yksi päivä.' },
  });
  await act(finance, 'listTasks', {});
  const { disputes } = await act(finance, 'readMonthHolds', { params: { month } });
  const { record, version } = must(disputes[0], 'the dispute');
  const dispute = { ...params, disputeNo: String(record.disputeNo) };
  await act(finance, 'readDispute', { params: dispute });
  const answered = await act(finance, 'answerDispute', {
    params: dispute,
    version,
    body: { verdict: 'uphold', text: 'Kirjaa päivä kuukausilistaan, niin se otetaan mukaan.' },
  });
  await act(manager, 'withdrawDispute', { params: dispute, version: answered.version });
  const { mark } = await act(manager, 'readProviderStatement', { params });
  await act(manager, 'agreeToStatement', { params, body: { expectedMark: mark } });
  await act(manager, 'readProviderStatementDocument', { params, query: { language: 'fi' } });
}
