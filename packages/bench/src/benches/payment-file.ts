import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { type Transfer, paymentFileOf } from '@jatkopolku/contracts';
import { invariant } from '@jatkopolku/kernel';
import { XMLBuilder } from 'fast-xml-parser';
import * as z from 'zod';

import type { Bench } from '../bench.ts';
import { countryPayments } from '../fixtures/country-payments.ts';
import { measureRatio, timesText } from '../turns.ts';

const FOOT = '</PmtInf>\n</CstmrCdtTrfInitn>\n</Document>\n';
const memoryScript = fileURLToPath(new URL('../fixtures/payment-memory.ts', import.meta.url));
const grownSchema = z.strictObject({ fileBytes: z.int(), extraBytes: z.int() });

/**
 * The bank's file (pain.001) of 31,500 transfers as bytes, against a template without escaping or checks that
 * writes the same bytes, and against the builder of fast-xml-parser, whose tree is made beforehand and which writes no
 * line breaks. Names come to both baselines as the bank takes them.
 */
export const paymentFile: Bench = {
  id: 'payment-file',
  name: 'Write a file of payments',
  run: async () => {
    const file = countryPayments();
    const ours = () => bytesOf(paymentFileOf(file));
    const written = ours();
    const asWritten = written.toString();
    const plain = asTaken(asWritten, file.transfers);
    const head = asWritten.slice(0, asWritten.indexOf('<CdtTrfTxInf>'));
    const template = () => Buffer.from(templateOf(head, plain));
    const tree = treeOf(plain);
    const builder = new XMLBuilder({ ignoreAttributes: false });
    const built = () => Buffer.from(head + builder.build(tree) + FOOT);
    invariant(written.equals(template()), 'The template writes the same bytes');
    invariant(withoutBreaks(built()) === withoutBreaks(written), 'The builder writes the same');
    const turns = { rounds: 7, times: 5, warm: 5 };
    const byTemplate = await measureRatio({ ours, base: template }, turns);
    const byBuilder = await measureRatio({ ours, base: built }, { ...turns, times: 3 });
    const { fileBytes, extraBytes } = memoryTaken();
    return [
      {
        id: 'payment-file.template',
        name: 'write 31,500 transfers (pain.001), by a template without escaping or checks',
        unit: '×',
        goal: { atMost: 1.5 },
        value: byTemplate.value,
        spread: byTemplate.spread,
        note: timesText(byTemplate),
      },
      {
        id: 'payment-file.builder',
        name: 'write them, as fast as the builder of fast-xml-parser',
        unit: '×',
        goal: { atLeast: 10 },
        value: 1 / byBuilder.value,
        spread: [1 / byBuilder.spread[1], 1 / byBuilder.spread[0]],
        note: timesText(byBuilder),
      },
      {
        id: 'payment-file.memory',
        name: 'memory that writing them piece by piece takes, by the length of the file',
        unit: '×',
        goal: { atMost: 2.5 },
        value: extraBytes / fileBytes,
        note: `${Math.round(extraBytes / 1e6)} MB for a file of ${Math.round(fileBytes / 1e6)} MB`,
      },
    ];
  },
};

function bytesOf(pieces: Iterable<string>): Buffer {
  return Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
}

/** The transfers with their names as they were written, each a text of its own and no part of the file's. */
function asTaken(written: string, transfers: readonly Transfer[]): readonly Transfer[] {
  const names = Array.from(written.matchAll(/<Cdtr><Nm>([^<]*)/g), ([, name = '']) => name);
  return transfers.map((one, at) => ({ ...one, name: Buffer.from(names[at] ?? '').toString() }));
}

function endOf({ no }: Transfer): string {
  return `JP-000001-${String(no).padStart(6, '0')}`;
}

function eurosOf({ amountCents }: Transfer): string {
  return `${Math.trunc(amountCents / 100)}.${String(amountCents % 100).padStart(2, '0')}`;
}

function templateOf(head: string, transfers: readonly Transfer[]): string {
  let file = head;
  for (const transfer of transfers) {
    file += `<CdtTrfTxInf>
<PmtId><EndToEndId>${endOf(transfer)}</EndToEndId></PmtId>
<Amt><InstdAmt Ccy="EUR">${eurosOf(transfer)}</InstdAmt></Amt>
<Cdtr><Nm>${transfer.name}</Nm></Cdtr>
<CdtrAcct><Id><IBAN>${transfer.iban}</IBAN></Id></CdtrAcct>
<RmtInf><Ustrd>${transfer.text}</Ustrd></RmtInf>
</CdtTrfTxInf>
`;
  }
  return file + FOOT;
}

/** The builder escapes by itself. */
function treeOf(transfers: readonly Transfer[]) {
  return {
    CdtTrfTxInf: transfers.map((transfer) => ({
      PmtId: { EndToEndId: endOf(transfer) },
      Amt: { InstdAmt: { '@_Ccy': 'EUR', '#text': eurosOf(transfer) } },
      Cdtr: { Nm: transfer.name.replaceAll('&apos;', "'") },
      CdtrAcct: { Id: { IBAN: transfer.iban } },
      RmtInf: { Ustrd: transfer.text },
    })),
  };
}

function withoutBreaks(bytes: Buffer): string {
  return bytes.toString().replaceAll('\n', '');
}

/** By how much a process of its own grows over the whole. */
function memoryTaken(): z.infer<typeof grownSchema> {
  const printed = execFileSync(process.execPath, ['--expose-gc', memoryScript]);
  return grownSchema.parse(JSON.parse(printed.toString()));
}
