import { writeFile } from 'node:fs/promises';

import {
  type FollowedInvoice,
  RefusedInput,
  listInvoices,
  writeInvoice,
} from '@jatkopolku/application';
import { invoiceDueCents } from '@jatkopolku/domain/invoice';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import { type Month, formatEuros, must } from '@jatkopolku/kernel';
import type { Flags } from '@jatkopolku/local';
import { type Command, Option } from 'commander';

import { type ActingFlags, actingOption, actorOf } from '../acting.ts';
import { note, printJson, printLines, tableLines } from '../output.ts';
import { readCounted } from '../read-counted.ts';
import { readMonth } from '../read-month.ts';
import { withRegion } from '../region.ts';

interface InvoiceFlags extends Flags, ActingFlags {
  readonly json?: boolean;
  readonly run?: number;
  readonly syntax?: 'peppol' | 'finvoice';
  readonly output?: string;
}

/** `invoices`: what providers bill of a month, and an invoice as a file. */
export function addInvoices(program: Command): void {
  const invoices = program
    .command('invoices')
    .description('what released runs of a month bill, provider by provider, and the e-invoices');
  invoices
    .command('list')
    .argument('<month>', 'month YYYY-MM', readMonth)
    .description('each invoice of a month, sent or not, and what became of its money')
    .option('--json', 'print JSON, amounts in cents')
    .addOption(actingOption())
    .action(list);
  invoices
    .command('file')
    .argument('<month>', 'month YYYY-MM', readMonth)
    .argument('<provider>', 'id of the provider')
    .option('--run <number>', 'number of the run', readCounted('run'), 1)
    .addOption(new Option('--syntax <name>').choices(['peppol', 'finvoice']).default('finvoice'))
    .requiredOption('--output <file>', 'where the e-invoice is written')
    .description('write an e-invoice: as it was sent, or as it would be')
    .addOption(actingOption())
    .action(writeTo);
}

async function list(month: Month, _options: unknown, command: Command): Promise<void> {
  const flags = command.optsWithGlobals<InvoiceFlags>();
  const found = await withRegion(flags, async (region) => {
    await actorOf(region, flags, 'listInvoices');
    return listInvoices(region.records, { month });
  });
  if (flags.json) printJson({ month, invoices: found });
  else printLines(invoiceLines(month, found));
}

export function invoiceLines(month: Month, found: readonly FollowedInvoice[]): string[] {
  if (found.length === 0) return [`${month}: no released run bills anything.`];
  const rows = found.map(({ providerId, runNo, document, problem, sent, payment }) => [
    providerId,
    runNo,
    document?.number ?? '-',
    document ? formatEuros(invoiceDueCents(document)) : '-',
    document?.dueOn ?? '-',
    sent?.record.state ?? problem ?? 'unsent',
    payment,
  ]);
  const heads = ['provider', 'run', 'invoice', 'EUR', 'due', 'state', 'payment'];
  return [`Invoices of ${month}`, ...tableLines([heads, ...rows])];
}

async function writeTo(
  month: Month,
  provider: string,
  _options: unknown,
  command: Command,
): Promise<void> {
  const flags = command.optsWithGlobals<InvoiceFlags>();
  const [output, syntax] = [must(flags.output, 'where to write'), must(flags.syntax, 'a syntax')];
  await withRegion(flags, async (region) => {
    await actorOf(region, flags, 'readInvoiceDocument');
    const providerId = providerIdSchema.parse(provider);
    const written = await writeInvoice(region, {
      providerId,
      month,
      runNo: must(flags.run, 'a run'),
      syntax,
    });
    if (!written.ok) throw new RefusedInput(must(written.error[0], 'a reason'));
    // It holds an account number: nobody else reads it.
    await writeFile(output, written.value.xml, { mode: 0o600 });
    note(`Wrote ${written.value.name} to ${output}.`);
  });
}
