import { readFile, writeFile } from 'node:fs/promises';

import {
  RefusedInput,
  type Refusal,
  createPaymentBatch,
  createProviderBatch,
  listPaymentBatches,
  readDueBills,
  readDuePayments,
  saveBankAnswer,
  saveErpAnswer,
  writePaymentFile,
} from '@jatkopolku/application';
import { problemText } from '@jatkopolku/contracts/problem-text';
import type { PaymentBatch } from '@jatkopolku/domain/payment';
import { type Problem, type Result, formatEuros, must } from '@jatkopolku/kernel';
import type { Flags, OpenRegion } from '@jatkopolku/local';
import type { Command } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { type SetExitCode, exitCodes } from '../exit-codes.ts';
import { note, printJson, printLines, tableLines } from '../output.ts';
import { readCounted } from '../read-counted.ts';
import { withRegion } from '../region.ts';

interface PaymentFlags extends Flags, ActingFlags {
  readonly json?: boolean;
  readonly output?: string;
  readonly providers?: boolean;
}

/** `payments`: what is due to clients, making a batch of it, its file, and the bank's answers. */
export function addPayments(program: Command, setExitCode: SetExitCode): void {
  const payments = program
    .command('payments')
    .description(
      'pay clients what released runs owe them: batches, their files, the bank’s answers',
    );
  withActing(payments.command('due'))
    .option('--providers', 'what is due to providers, in place of clients')
    .description('what a batch would pay now, and whom it could not')
    .action((_options: unknown, command: Command) => run(command, printDue));
  withActing(payments.command('list'))
    .description('batches of payments, the latest first')
    .action((_options: unknown, command: Command) => run(command, printBatches));
  withActing(payments.command('make'))
    .option('--providers', 'to providers, in place of clients')
    .description('make a batch of all that is due')
    .action((_options: unknown, command: Command) => run(command, make));
  withActing(payments.command('file'))
    .argument('<batch>', 'number of the batch', readCounted('batch'))
    .requiredOption('--output <file>', 'where the file for the bank is written')
    .description('write the file of a batch for the bank (pain.001): the same bytes each time')
    .action((batchNo: number, _options: unknown, command: Command) =>
      run(command, (region, flags) => writeTo(region, flags, batchNo)),
    );
  withActing(payments.command('answer'))
    .argument('<file>', 'the bank’s answer (pain.002), or a CSV of the ERP')
    .description(
      'read an answer of the bank or the ERP in: all of it, or nothing; exit code 1 when refused',
    )
    .action((path: string, _options: unknown, command: Command) =>
      run(command, (region, flags) => readAnswer(region, flags, { path, setExitCode })),
    );
}

function withActing(command: Command): Command {
  return command.option('--json', 'print JSON, amounts in cents').addOption(actingOption());
}

function run(
  command: Command,
  work: (region: OpenRegion, flags: PaymentFlags) => Promise<void>,
): Promise<void> {
  const flags = command.optsWithGlobals<PaymentFlags>();
  return withRegion(flags, (region) => work(region, flags));
}

async function printDue(region: OpenRegion, flags: PaymentFlags): Promise<void> {
  if (flags.providers) return printDueBills(region, flags);
  await actorOf(region, flags, 'readDuePayments');
  const due = await readDuePayments(region);
  if (flags.json) return printJson(due);
  const { payments, leftOut, amountCents, executesOn } = due;
  const day = executesOn ?? 'no day: the region has set no account to pay by';
  printLines([
    `Due: ${payments.length} payments, ${formatEuros(amountCents)} EUR, paid on ${day}.`,
    ...leftOut.map(({ clientId, reason }) => `Not paid: ${clientId}, ${reason}.`),
  ]);
}

async function printDueBills(region: OpenRegion, flags: PaymentFlags): Promise<void> {
  await actorOf(region, flags, 'readDueBills');
  const due = await readDueBills(region);
  if (flags.json) return printJson(due);
  const { payments, heldBills, amountCents, executesOn, channel } = due;
  const day = executesOn ?? 'no day: the region has set no account to pay by';
  printLines([
    `Due: ${payments.length} payments to providers, ${formatEuros(amountCents)} EUR, by ${channel}, paid on ${day}.`,
    ...heldBills.map(({ number, reason }) => `Not paid: ${number}, ${reason}.`),
  ]);
}

async function printBatches(region: OpenRegion, flags: PaymentFlags): Promise<void> {
  await actorOf(region, flags, 'listPaymentBatches');
  const batches = (await listPaymentBatches(region.records)).map(({ record }) => record);
  if (flags.json) return printJson(batches.map(inShort));
  const rows = batches.map((one) => [
    one.batchNo,
    one.state,
    one.executesOn,
    one.count,
    formatEuros(one.amountCents),
  ]);
  printLines(tableLines([['batch', 'state', 'paid on', 'payments', 'EUR'], ...rows]));
}

function inShort({ batchNo, state, executesOn, count, amountCents }: PaymentBatch) {
  return { batchNo, state, executesOn, count, amountCents };
}

async function make(region: OpenRegion, flags: PaymentFlags): Promise<void> {
  const { record } = orRefused(
    flags.providers ? await makeForProviders(region, flags) : await makeForClients(region, flags),
  );
  if (flags.json) return printJson(inShort(record));
  const amount = formatEuros(record.amountCents);
  printLines([
    `Made batch ${record.batchNo}: ${record.count} payments, ${amount} EUR, paid on ${record.executesOn}.`,
  ]);
}

async function makeForClients(region: OpenRegion, flags: PaymentFlags) {
  const actor = await actorOf(region, flags, 'createPaymentBatch');
  const { mark: expectedMark } = await readDuePayments(region);
  return createPaymentBatch(region, { actor, requestId: crypto.randomUUID(), expectedMark });
}

async function makeForProviders(region: OpenRegion, flags: PaymentFlags) {
  const actor = await actorOf(region, flags, 'createProviderBatch');
  const { mark: expectedMark } = await readDueBills(region);
  const requestId = crypto.randomUUID();
  return createProviderBatch(region, { actor, name: actor, requestId, expectedMark });
}

async function writeTo(region: OpenRegion, flags: PaymentFlags, batchNo: number): Promise<void> {
  await actorOf(region, flags, 'readPaymentFile');
  const { pieces, count } = orRefused(await writePaymentFile(region, { batchNo }));
  const output = must(flags.output, 'where to write');
  // It holds account numbers: nobody else reads it.
  await writeFile(output, pieces, { mode: 0o600 });
  note(`Wrote ${count} payments to ${output}.`);
}

interface Reading {
  readonly path: string;
  readonly setExitCode: SetExitCode;
}

async function readAnswer(
  region: OpenRegion,
  flags: PaymentFlags,
  { path, setExitCode }: Reading,
): Promise<void> {
  const isErp = path.toLowerCase().endsWith('.csv');
  const actor = await actorOf(region, flags, isErp ? 'saveErpAnswer' : 'saveBankAnswer');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new RefusedInput({
      code: 'file-unreadable',
      details: { file: path, reason: 'no such file' },
    });
  });
  const saved = isErp
    ? await saveErpAnswer(region, { csv: text, actor })
    : await saveBankAnswer(region, { xml: text, actor });
  if (saved.ok) {
    const { record } = saved.value;
    if (flags.json) return printJson(inShort(record));
    return printLines([`Read the answer: batch ${record.batchNo} is ${record.state}.`]);
  }
  for (const problem of saved.error) note(problemText(problem, 'en'));
  setExitCode(exitCodes.refused);
}

function orRefused<T>(result: Result<T, Problem | Refusal>): T {
  if (result.ok) return result.value;
  throw new RefusedInput(must([result.error].flat()[0], 'a reason'));
}
