import { must } from '@jatkopolku/kernel';

/** One account in so many is closed by now: what comes back is worth seeing. */
const CLOSED_EACH = 40;

/**
 * What a bank answers to a payment file (ISO 20022 pain.002.001.10): it pays all of them, but those whose account it
 * says is closed.
 */
export function demoBankAnswer(paymentFile: string): string {
  const message = must(/<MsgId>([^<]+)</.exec(paymentFile)?.[1], 'the id of the file');
  const ids = [...paymentFile.matchAll(/<EndToEndId>([^<]+)</g)].map(([, id]) => must(id, 'an id'));
  const statuses = ids.map((id, at) => statusOf(id, (at + 1) % CLOSED_EACH === 0));
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
<CstmrPmtStsRpt>
<GrpHdr><MsgId>BANK-${message}</MsgId><CreDtTm>${timeOf(paymentFile)}</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${message}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts>
<OrgnlPmtInfId>${message}</OrgnlPmtInfId>
${statuses.join('\n')}
</OrgnlPmtInfAndSts>
</CstmrPmtStsRpt>
</Document>
`;
}

function statusOf(id: string, isClosed: boolean): string {
  const why = '<StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>';
  const status = isClosed ? `<TxSts>RJCT</TxSts>${why}` : '<TxSts>ACSC</TxSts>';
  return `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId>${status}</TxInfAndSts>`;
}

/** It answers at once. */
function timeOf(paymentFile: string): string {
  return must(/<CreDtTm>([^<]+)</.exec(paymentFile)?.[1], 'the time of the file');
}
