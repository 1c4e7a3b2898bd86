import { must } from '@jatkopolku/kernel';

import { type Act, county, managerOf } from './play.ts';

const finance = county('finance');

interface Stated {
  readonly providerId: string;
  readonly month: string;
}

/** How a dispute is asked for, and the version that it has. */
interface Disputed {
  readonly params: Stated & { readonly disputeNo: string };
  readonly version: number;
}

/** A provider disputes its fees of a month, thinks better of it, and disputes them again after all. */
export async function disputeFees(act: Act, { providerId, month }: Stated): Promise<Disputed> {
  const first = await disputeFee(act, { providerId, month });
  await act(managerOf(providerId), 'withdrawDispute', first);
  const again = await disputeFee(act, { providerId, month });
  await act(finance, 'listTasks', {});
  await act(finance, 'readMonthHolds', { params: { month } });
  await act(finance, 'readDispute', { params: again.params });
  return again;
}

async function disputeFee(act: Act, { providerId, month }: Stated): Promise<Disputed> {
  const manager = managerOf(providerId);
  const params = { providerId, month };
  const { lines } = await act(manager, 'readProviderStatement', { params });
  const { line } = must(
    lines.find((one) => one.line.kind === 'fee'),
    'the fee',
  );
  const text = 'Maaliskuulta puuttuu yksi päivä.';
  const { record, version } = await act(manager, 'disputeLine', { params, body: { line, text } });
  return { params: { ...params, disputeNo: String(record.disputeNo) }, version };
}

/** Finance answers that the line is right: what waited goes on. */
export async function rejectDispute(act: Act, dispute: Disputed): Promise<void> {
  await act(finance, 'answerDispute', {
    ...dispute,
    body: { verdict: 'reject', text: 'Päivä on kirjattu myöhemmin, ja se on mukana.' },
  });
}

/** The provider agrees to the month in the end. */
export async function agreeToMonth(act: Act, { providerId, month }: Stated): Promise<void> {
  const manager = managerOf(providerId);
  const params = { providerId, month };
  await act(manager, 'listProviderStatements', { params: { providerId } });
  const { mark } = await act(manager, 'readProviderStatement', { params });
  await act(manager, 'agreeToStatement', { params, body: { expectedMark: mark } });
  await act(manager, 'readProviderStatementDocument', { params, query: { language: 'fi' } });
}
