import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  listPaymentBatches,
  saveBankAnswer,
  saveErpAnswer,
  writePaymentFile,
} from '@jatkopolku/application';
import { problemText } from '@jatkopolku/contracts/problem-text';
import { type PayingChannel, batchMessageId, payingChannels } from '@jatkopolku/domain/payment';

import type { OpenRegion } from '../open-region.ts';

/** Answers to a file by itself, where nobody else is there to. */
type Answer = (paymentFile: string) => string;

/** A folder that programs of the bank and of the county's ERP, or people, empty and fill. */
export interface BankFolder {
  readonly folder: string;
  /** Who answers by themselves each file that goes to them. */
  readonly answers?: Readonly<Record<PayingChannel, Answer>> | undefined;
}

interface Side {
  /** Where files go to it, and its answers come from. */
  readonly to: string;
  readonly from: string;
  readonly ending: '.xml' | '.csv';
  readonly called: string;
  readonly read: (region: OpenRegion, text: string) => ReturnType<typeof saveBankAnswer>;
}

const sides: Readonly<Record<PayingChannel, Side>> = {
  bank: {
    to: 'to-bank',
    from: 'from-bank',
    ending: '.xml',
    called: 'bank',
    read: (region, xml) => saveBankAnswer(region, { xml, actor: 'bank' }),
  },
  erp: {
    to: 'to-erp',
    from: 'from-erp',
    ending: '.csv',
    called: 'ERP',
    read: (region, csv) => saveErpAnswer(region, { csv, actor: 'erp' }),
  },
};

const READ = 'read';
const REFUSED = 'refused';

/**
 * One round: files of batches that have not gone out are put into `to-bank` or `to-erp`, and answers in `from-bank`
 * and `from-erp` are read in and moved to `read`, or with what is wrong said to `refused`. A file is there whole or
 * not at all.
 */
export async function exchangeWithBank(
  region: OpenRegion,
  { folder, answers }: BankFolder,
  say: (line: string) => void,
): Promise<void> {
  for (const channel of payingChannels) {
    const side = sides[channel];
    const [out, from] = [join(folder, side.to), join(folder, side.from)];
    for (const one of [out, join(from, READ), join(from, REFUSED)]) {
      await mkdir(one, { recursive: true });
    }
    await sendBatches(region, { channel, out, say });
    if (answers) await answerAll({ out, from, ending: side.ending, answer: answers[channel] });
    await readAnswers(region, { side, from, say });
  }
}

interface SendingBatches {
  readonly channel: PayingChannel;
  readonly out: string;
  readonly say: (line: string) => void;
}

async function sendBatches(region: OpenRegion, { channel, out, say }: SendingBatches) {
  const { ending, called } = sides[channel];
  const sent = new Set(await readdir(out));
  for (const { record } of await listPaymentBatches(region.records)) {
    const name = `${batchMessageId(record)}${ending}`;
    if (record.channel !== channel || record.state !== 'made' || sent.has(name)) continue;
    const written = await writePaymentFile(region, record);
    if (!written.ok) continue;
    // It holds account numbers: nobody else reads it.
    await writeWhole(join(out, name), [...written.value.pieces].join(''), 0o600);
    say(`Payments of ${region.regionId} went to the ${called}: ${name}`);
  }
}

interface Answering {
  readonly out: string;
  readonly from: string;
  readonly ending: string;
  readonly answer: Answer;
}

async function answerAll({ out, from, ending, answer }: Answering): Promise<void> {
  const places = [from, join(from, READ), join(from, REFUSED)];
  const answered = new Set((await Promise.all(places.map((one) => readdir(one)))).flat());
  for (const name of (await readdir(out)).filter((one) => one.endsWith(ending))) {
    const own = name.replace(ending, `-answer${ending}`);
    if (answered.has(own)) continue;
    await writeWhole(join(from, own), answer(await readFile(join(out, name), 'utf8')));
  }
}

interface ReadingAnswers {
  readonly side: Side;
  readonly from: string;
  readonly say: (line: string) => void;
}

async function readAnswers(region: OpenRegion, { side, from, say }: ReadingAnswers) {
  const files = (await readdir(from)).filter((one) => one.endsWith(side.ending));
  for (const name of files.toSorted()) {
    const saved = await side.read(region, await readFile(join(from, name), 'utf8'));
    await rename(join(from, name), join(from, saved.ok ? READ : REFUSED, name));
    const result = saved.ok
      ? `batch ${saved.value.record.batchNo} is ${saved.value.record.state}`
      : saved.error.map((problem) => problemText(problem, 'en')).join(' ');
    say(`The ${side.called} of ${region.regionId} answered in ${name}: ${result}`);
  }
}

/** The other side of the folder sees the whole of it, or nothing. */
async function writeWhole(path: string, content: string, mode = 0o644): Promise<void> {
  await writeFile(`${path}.part`, content, { mode });
  await rename(`${path}.part`, path);
}
