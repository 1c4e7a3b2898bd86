import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { listPaymentBatches, saveBankAnswer, writePaymentFile } from '@jatkopolku/application';
import { problemText } from '@jatkopolku/contracts';
import { batchMessageId } from '@jatkopolku/domain/payment';

import type { OpenRegion } from '../open-region.ts';

/** Who reads what the bank puts into the folder. */
const BANK = 'bank';

/** A folder that a program of the bank, or a person, empties and fills. */
export interface BankFolder {
  readonly folder: string;
  /** A bank that answers by itself, where there is none: each file in the folder to it. */
  readonly answer?: ((paymentFile: string) => string) | undefined;
}

const TO_BANK = 'to-bank';
const FROM_BANK = 'from-bank';
const READ = 'read';
const REFUSED = 'refused';

/**
 * One round: files of batches that the bank has not got are put into `to-bank`, and answers in `from-bank` are
 * read in and moved to `read`, or with what is wrong said to `refused`. A file is there whole or not at all.
 */
export async function exchangeWithBank(
  region: OpenRegion,
  { folder, answer }: BankFolder,
  say: (line: string) => void,
): Promise<void> {
  const out = join(folder, TO_BANK);
  const from = join(folder, FROM_BANK);
  for (const one of [out, join(from, READ), join(from, REFUSED)]) {
    await mkdir(one, { recursive: true });
  }
  await sendBatches(region, out, say);
  if (answer) await answerAll({ out, from, answer });
  await readAnswers(region, from, say);
}

async function sendBatches(
  region: OpenRegion,
  out: string,
  say: (line: string) => void,
): Promise<void> {
  const sent = new Set(await readdir(out));
  for (const { record } of await listPaymentBatches(region.records)) {
    const name = `${batchMessageId(record)}.xml`;
    if (record.state !== 'made' || sent.has(name)) continue;
    const written = await writePaymentFile(region, record);
    if (!written.ok) continue;
    // It holds account numbers: nobody else reads it.
    await writeWhole(join(out, name), [...written.value.pieces].join(''), 0o600);
    say(`Payments of ${region.regionId} went to the bank: ${name}`);
  }
}

interface Answering {
  readonly out: string;
  readonly from: string;
  readonly answer: (paymentFile: string) => string;
}

async function answerAll({ out, from, answer }: Answering): Promise<void> {
  const places = [from, join(from, READ), join(from, REFUSED)];
  const answered = new Set((await Promise.all(places.map((one) => readdir(one)))).flat());
  for (const name of (await readdir(out)).filter(isXml)) {
    const own = name.replace('.xml', '-answer.xml');
    if (answered.has(own)) continue;
    await writeWhole(join(from, own), answer(await readFile(join(out, name), 'utf8')));
  }
}

async function readAnswers(
  region: OpenRegion,
  from: string,
  say: (line: string) => void,
): Promise<void> {
  for (const name of (await readdir(from)).filter(isXml).toSorted()) {
    const xml = await readFile(join(from, name), 'utf8');
    const saved = await saveBankAnswer(region, { xml, actor: BANK });
    await rename(join(from, name), join(from, saved.ok ? READ : REFUSED, name));
    const result = saved.ok
      ? `batch ${saved.value.record.batchNo} is ${saved.value.record.state}`
      : saved.error.map((problem) => problemText(problem, 'en')).join(' ');
    say(`The bank of ${region.regionId} answered in ${name}: ${result}`);
  }
}

function isXml(name: string): boolean {
  return name.endsWith('.xml');
}

/** The other side of the folder sees the whole of it, or nothing. */
async function writeWhole(path: string, content: string, mode = 0o644): Promise<void> {
  await writeFile(`${path}.part`, content, { mode });
  await rename(`${path}.part`, path);
}
