import { must } from '@jatkopolku/kernel';

import { type Act, type Actor, county } from './play.ts';

const finance = county('finance');
const otherFinance: Actor = { ...finance, userId: 'example-finance-2' };
const caseWorker = county('case-worker');

interface Paid {
  readonly clientId: string;
  readonly month: string;
}

/** The county pays a client's days, learns that Kela pays them, and recovers what was too much. */
export async function recoverFromClient(act: Act, paid: Paid): Promise<void> {
  await receive(act, paid, { benefit: 'social-assistance', payer: 'county' });
  const { mark } = await act(finance, 'readDuePayments', {});
  await act(finance, 'createPaymentBatch', { body: { expectedMark: mark } });
  await receive(act, paid, { benefit: 'labour-market-subsidy', payer: 'kela' });
  const { recoverable } = await act(finance, 'listRecoveries', {});
  const { clientId, openCents } = must(recoverable[0], 'what is too much');
  const reason = 'Kela paid the days of March, too.';
  const opening = { body: { clientId, amountCents: openCents, reason } };
  const first = await act(finance, 'openRecovery', opening);
  await act(finance, 'withdrawRecovery', {
    params: { recoveryId: first.record.recoveryId },
    version: first.version,
    body: { reason: 'Opened by mistake.' },
  });
  const { record } = await act(finance, 'openRecovery', opening);
  await goOn(act, record.recoveryId, openCents);
}

async function goOn(act: Act, recoveryId: string, openCents: number): Promise<void> {
  const params = { recoveryId };
  await act(finance, 'readRecoveryLetter', { params: { recoveryId, letter: 'notice' } });
  const said = { said: 'I did not know that Kela pays them.' };
  const heard = await act(finance, 'hearRecovery', { params, version: 1, body: said });
  const { leftCents } = await act(otherFinance, 'readRecovery', { params });
  const decided = await act(otherFinance, 'decideRecovery', {
    params,
    version: heard.version,
    body: { leftCents, recoverCents: openCents, reason: 'The days were paid twice.' },
  });
  await act(finance, 'readRecoveryLetter', { params: { recoveryId, letter: 'decision' } });
  const { version } = await act(finance, 'noteRepayment', {
    params,
    version: decided.version,
    body: { amountCents: openCents, on: '2021-04-06' },
  });
  await act(finance, 'closeRecovery', { params, version });
}

type Facts =
  | { readonly benefit: 'social-assistance'; readonly payer: 'county' }
  | { readonly benefit: 'labour-market-subsidy'; readonly payer: 'kela' };

/** Another benefit for the same days: the month is booked again, and all its runs are released. */
async function receive(act: Act, { clientId, month }: Paid, facts: Facts): Promise<void> {
  const { items } = await act(caseWorker, 'listBenefits', { query: { clientId } });
  const known = must(items[0], 'the benefit');
  await act(caseWorker, 'changeBenefit', {
    params: { clientId, position: `${known.record.position}` },
    version: known.version,
    body: { ...facts, validFrom: '2020-09-01', validTo: '2021-12-31' },
  });
  const { mark } = await act(finance, 'compareSettlement', { params: { month } });
  await act(finance, 'bookSettlement', { params: { month }, body: { expectedMark: mark } });
  const runs = await act(finance, 'listRuns', { params: { month } });
  for (const { record, version } of runs.items) {
    if (record.state !== 'confirmed') continue;
    const run = { month, runNo: `${record.runNo}` };
    await act(otherFinance, 'releaseRun', { params: run, version });
  }
}
