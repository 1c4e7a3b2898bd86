import { languages } from '@jatkopolku/contracts';
import { Command, Option } from 'commander';

import { addCheck } from './commands/check.ts';
import { addClaims } from './commands/claims.ts';
import { addExplain } from './commands/explain.ts';
import { addGrant } from './commands/grant.ts';
import { addHistory } from './commands/history.ts';
import { addImport } from './commands/import.ts';
import { addInvoices } from './commands/invoices.ts';
import { addJournal } from './commands/journal.ts';
import { addPayers } from './commands/payers.ts';
import { addPayments } from './commands/payments.ts';
import { addPlacements } from './commands/placements.ts';
import { addReconciliation } from './commands/reconciliation.ts';
import { addRelease } from './commands/release.ts';
import { addReport } from './commands/report.ts';
import { addSettle } from './commands/settle.ts';
import { addStateClaim } from './commands/state-claim.ts';
import { addToken } from './commands/token.ts';
import { addUpgrade } from './commands/upgrade.ts';
import { addVerify } from './commands/verify.ts';
import type { SetExitCode } from './exit-codes.ts';

export function makeProgram(setExitCode: SetExitCode): Command {
  const program = new Command('jatkopolku')
    .description('Rehabilitative work activity, from framework agreement to payment.')
    .option('--data <file>', 'data file of the embedded engine (default: .data/jatkopolku.db)')
    .option('--region <id>', 'region whose records are used (default: kymenlaakso)')
    .option('--today <date>', 'business date YYYY-MM-DD instead of the region’s own')
    .addOption(new Option('--lang <language>', 'language of messages').choices(languages))
    .addHelpText('after', footer)
    .showHelpAfterError('Add --help to see how the command is used.')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  addImport(program, setExitCode);
  addSettle(program);
  addRelease(program);
  addPayers(program);
  addInvoices(program);
  addPayments(program, setExitCode);
  addReconciliation(program);
  addStateClaim(program, setExitCode);
  addJournal(program, setExitCode);
  addReport(program);
  addCheck(program, setExitCode);
  addClaims(program);
  addPlacements(program);
  addVerify(program, setExitCode);
  addUpgrade(program);
  addExplain(program);
  addHistory(program);
  addGrant(program);
  addToken(program);
  return program;
}

const footer = `
Exit codes: 0 done, 1 the input was refused, 2 a bug; check: 0 eligible, 1 anything else;
verify: 0 nothing is wrong, 1 something is.
Environment: JATKOPOLKU_DATA, JATKOPOLKU_REGION, JATKOPOLKU_TODAY as the options of those names;
DYNAMODB_ENDPOINT uses another engine or AWS instead of the embedded one.`;
