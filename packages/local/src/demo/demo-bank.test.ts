import { expect, it } from 'vitest';

import { demoBankAnswer } from './demo-bank.ts';

const file = (count: number) =>
  `<Document><MsgId>JP-000001</MsgId><CreDtTm>2021-04-30T09:00:00.000Z</CreDtTm>${Array.from(
    { length: count },
    (_, at) => `<EndToEndId>JP-000001-${at + 1}</EndToEndId>`,
  ).join('')}</Document>`;

it('pays each payment of the file but those to accounts that it says are closed', () => {
  const answer = demoBankAnswer(file(81));
  expect(answer.match(/<OrgnlMsgId>JP-000001</g)).toHaveLength(1);
  expect(answer.match(/<TxSts>ACSC</g)).toHaveLength(79);
  expect(answer.match(/<TxSts>RJCT</g)).toHaveLength(2);
  expect(answer).toContain('<OrgnlEndToEndId>JP-000001-40</OrgnlEndToEndId><TxSts>RJCT</TxSts>');
});
