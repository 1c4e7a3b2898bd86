import { type Act, county } from './play.ts';

const finance = county('finance');
const caseWorker = county('case-worker');

/** Finance sets by which account the county pays, pays what was released, and reads what the bank says of it. */
export async function payClients(act: Act, clientId: string): Promise<void> {
  const { version } = await act(finance, 'readPaymentSettings', {});
  await act(finance, 'changePaymentSettings', {
    version,
    body: {
      debtorName: 'Kymenlaakson hyvinvointialue',
      businessId: '9900001-8',
      iban: 'FI21 1234 5600 0007 85',
      bic: null,
      rulebook: 'epc-2025',
      characterSet: 'finnish',
      remittance: 'text',
      closedDays: ['2021-04-07'],
    },
  });
  const { mark } = await act(finance, 'readDuePayments', {});
  const { record } = await act(finance, 'createPaymentBatch', { body: { expectedMark: mark } });
  const batch = { params: { batchNo: `${record.batchNo}` } };
  await act(finance, 'readPaymentFile', batch);
  // The client has another account by now; the file keeps what it had.
  const client = await act(caseWorker, 'readClient', { params: { clientId } });
  await act(caseWorker, 'changeAccount', {
    params: { clientId },
    version: client.version,
    body: { iban: null },
  });
  await act(finance, 'readPaymentFile', batch);
  await act(finance, 'saveBankAnswer', { body: { xml: returnedBy(record.batchNo) } });
  await act(finance, 'readPaymentBatch', batch);
  await act(finance, 'listPaymentBatches', {});
  await act(finance, 'readDuePayments', {});
}

/** The bank could not pay the first payment: the account is closed. */
function returnedBy(batchNo: number): string {
  return bankAnswer(batchNo, 'RJCT', '<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>');
}

/** What the bank says of the first payment of a batch. */
export function bankAnswer(batchNo: number, status: string, reason = ''): string {
  const message = `JP-${String(batchNo).padStart(6, '0')}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>BANK-${batchNo}</MsgId><CreDtTm>2021-04-08T09:00:00</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${message}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>${message}</OrgnlPmtInfId>
<TxInfAndSts><OrgnlEndToEndId>${message}-000001</OrgnlEndToEndId><TxSts>${status}</TxSts>${reason}</TxInfAndSts>
</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;
}
