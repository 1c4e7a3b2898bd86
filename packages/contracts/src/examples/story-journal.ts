import type { MappedAccounts } from '@jatkopolku/domain/journal';

import { type Act, county } from './play.ts';

const finance = county('finance');
const costCentre = '4100';

const accounts: MappedAccounts = {
  'provider-fees': { number: '4450', costCentre },
  'outcome-bonuses': { number: '4451', costCentre },
  'activity-allowances': { number: '4710', costCentre },
  'travel-costs': { number: '4711', costCentre },
  'state-compensation': { number: '3350', costCentre },
  'provider-payables': { number: '2571' },
  'client-payables': { number: '2572' },
  'state-receivables': { number: '1750' },
  'accrued-bonuses': { number: '2600' },
};

/** Finance maps the accounts, looks at the month's vouchers, and takes them to the county's accounting. */
export async function sendJournal(act: Act, month: string): Promise<void> {
  const { version } = await act(finance, 'readAccountMap', {});
  await act(finance, 'changeAccountMap', { version, body: { accounts } });
  await act(finance, 'readJournal', { params: { month } });
  await act(finance, 'readJournalDocument', {
    params: { month },
    query: { language: 'fi', fileType: 'csv', runNo: '1' },
  });
}
