import { type Act, county } from './play.ts';

const finance = county('finance');

/** Finance sees what Kela pays by the first run of the month, and takes its statement. */
export async function reportToPayers(act: Act, month: string): Promise<void> {
  await act(finance, 'readPayerStatements', { params: { month } });
  await act(finance, 'readPayerStatementDocument', {
    params: { month, runNo: '1', payerNo: '1' },
    query: { language: 'fi', format: 'csv' },
  });
}
