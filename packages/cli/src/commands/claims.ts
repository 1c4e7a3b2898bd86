import { randomUUID } from 'node:crypto';

import { findClaims, logAccess, protectedClients, readClaimCase } from '@jatkopolku/application';
import { reachOf } from '@jatkopolku/domain/access';
import { type ClaimState, claimIdSchema, claimStates } from '@jatkopolku/domain/outcome';
import { type LocalDate, id } from '@jatkopolku/kernel';
import { type Flags, type OpenRegion, WrongSetting } from '@jatkopolku/local';
import { type Command, Option } from 'commander';

import { type ActingFlags, actingOption, callerOf } from '../acting.ts';
import { type ShownCase, caseLines, toCaseJson } from '../claims/claim-case.ts';
import { listLines, toClaimJson } from '../claims/claim-list.ts';
import { languageFor } from '../language.ts';
import { printJson, printLines } from '../output.ts';
import { withRegion } from '../region.ts';

interface ClaimsFlags extends Flags, ActingFlags {
  readonly state?: ClaimState;
  readonly provider?: string;
  readonly json?: boolean;
  readonly lang?: string;
}

/** `claims` lists them, `claims show ID` shows one; both only read. */
export function addClaims(program: Command): void {
  const claims = program.command('claims').description('outcome claims: how they are, and why');
  claims
    .command('list', { isDefault: true })
    .description('claims with amount, provider, path, age and the promised day, oldest first')
    .addOption(new Option('--state <state>', 'only those in the state').choices(claimStates))
    .option('--provider <id>', 'only those of the provider')
    .option('--json', 'print as JSON, amounts in cents')
    .addOption(actingOption())
    .action(async (_options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ClaimsFlags>();
      const { found, today } = await withRegion(flags, (region) => list(region, flags));
      if (flags.json) printJson(found.map(toClaimJson));
      else printLines(listLines(found, languageFor(flags.lang), today));
    });
  claims
    .command('show')
    .argument('<id>', 'claim such as DEMO-P01-1')
    .description('one claim with its checks, parts, decisions and history')
    .option('--json', 'print as JSON, amounts in cents')
    .addOption(actingOption())
    .action(async (claimId: string, _options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ClaimsFlags>();
      const { shown, today } = await withRegion(flags, (region) => show(region, claimId, flags));
      if (flags.json) printJson(toCaseJson(shown, today));
      else printLines(caseLines(shown, languageFor(flags.lang), today));
    });
}

type Region = Pick<OpenRegion, 'records' | 'regionId' | 'clock'>;

/** @throws RefusedInput `not-allowed`. */
export async function list(region: Region, { state, provider, ...flags }: ClaimsFlags) {
  await callerOf(region, flags, 'listClaims');
  const today = region.clock.today();
  const providerId = provider === undefined ? undefined : id<'Provider'>(provider);
  return { found: await findClaims(region.records, { state, providerId }, today), today };
}

/**
 * A person's look at a client is written down before it is shown; where the client went on to is for those
 * who look at what shows it.
 * @throws RefusedInput `not-allowed`.
 * @throws WrongSetting for a claim that the region does not have.
 */
export async function show(
  region: Region,
  claimId: string,
  flags: ActingFlags,
): Promise<{ readonly shown: ShownCase; readonly today: LocalDate }> {
  const caller = await callerOf(region, flags, 'readClaim');
  const today = region.clock.today();
  const named = claimIdSchema.safeParse(claimId);
  const read = named.success && (await readClaimCase(region.records, named.data, today));
  if (!read || !read.ok) throw new WrongSetting(`${claimId}: the region has no such claim.`);
  const { clientId } = read.value.found.claim;
  const looked = { action: 'readClaim', clientIds: [clientId], useId: randomUUID() };
  if (caller) await logAccess(region, caller, looked);
  const hidden = await protectedClients(region.records, [clientId]);
  const showsCounterpart =
    caller === null || (reachOf(caller, 'listEvidence') !== undefined && !hidden.has(clientId));
  return { shown: { ...read.value, showsCounterpart }, today };
}
