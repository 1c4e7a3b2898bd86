import { randomUUID } from 'node:crypto';

import { listDueReviews, listPlacementsByName, logAccess } from '@jatkopolku/application';
import type { Action } from '@jatkopolku/domain/access';
import type { ClientId } from '@jatkopolku/domain/client';
import type { DueFollowup } from '@jatkopolku/domain/followup';
import {
  type ListedPlacement,
  type PlacementFilter,
  lastDayOf,
  lateThings,
  placementFilterSchema,
  placementStates,
} from '@jatkopolku/domain/placement';
import { must } from '@jatkopolku/kernel';
import type { Flags, OpenRegion } from '@jatkopolku/local';
import { type Command, Option } from 'commander';

import { type ActingFlags, actingOption, callerOf } from '../acting.ts';
import { printJson, printLines, tableLines } from '../output.ts';
import { withRegion } from '../region.ts';

interface ListFlags extends Flags, ActingFlags, Pick<PlacementFilter, 'state' | 'late'> {
  readonly caseWorker?: string;
  readonly provider?: string;
  readonly municipality?: string;
}

interface PrintFlags extends Flags, ActingFlags {
  readonly json?: boolean;
}

/** `placements` lists them with what is late, `placements due` what follows them up and is due; both by codes, and only read. */
export function addPlacements(program: Command): void {
  const placements = program
    .command('placements')
    .description('placements that last or ended lately, and what of them is late or due');
  placements
    .command('list', { isDefault: true })
    .description('placements in the Finnish order of their clients’ names, which are not printed')
    .option(
      '--case-worker <user id>',
      'only those of the case worker; nobody: that nobody has taken',
    )
    .option('--provider <id>', 'only those of the provider')
    .option('--municipality <name>', 'only those of clients who live there')
    .addOption(new Option('--state <state>', 'only those in the state').choices(placementStates))
    .addOption(new Option('--late <what>', 'only those of which it is late').choices(lateThings))
    .option('--json', 'print as JSON')
    .addOption(actingOption())
    .action(async (_options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ListFlags & PrintFlags>();
      const found = await withRegion(flags, (region) => listPlacements(region, flags));
      if (flags.json) printJson(found);
      else printLines(placementLines(found));
    });
  placements
    .command('due')
    .description('reviews of plans and final evaluations that are due, the earliest first')
    .option('--case-worker <user id>', 'only those of the case worker')
    .option('--json', 'print as JSON')
    .addOption(actingOption())
    .action(async (_options: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ListFlags & PrintFlags>();
      const found = await withRegion(flags, (region) => listDue(region, flags));
      if (flags.json) printJson(found);
      else printLines(dueLines(found));
    });
}

type Region = Pick<OpenRegion, 'records' | 'regionId' | 'clock'>;

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** @throws RefusedInput `not-allowed`. */
export async function listPlacements(
  region: Region,
  { caseWorker, provider, municipality, state, late, ...flags }: ListFlags,
): Promise<ListedPlacement[]> {
  const filter = placementFilterSchema.parse({
    caseWorkerId: caseWorker,
    providerId: provider,
    municipality,
    state,
    late,
  });
  const asking = { today: region.clock.today(), own: null };
  return readLogged(region, flags, 'listPlacementsByName', async (cursor) => {
    const page = await listPlacementsByName(region.records, asking, { ...filter, cursor });
    return must(page.ok ? page.value : undefined, 'a page');
  });
}

/** @throws RefusedInput `not-allowed`. */
export function listDue(
  region: Region,
  { caseWorker, ...flags }: Pick<ListFlags, 'caseWorker' | 'as'>,
): Promise<DueFollowup[]> {
  return readLogged(region, flags, 'listDueReviews', (cursor) =>
    listDueReviews(region.records, region.clock.today(), { caseWorkerId: caseWorker, cursor }),
  );
}

/** All pages; a person's look at clients is in the access log before it is shown. */
async function readLogged<Item extends { readonly clientId: ClientId }>(
  region: Region,
  flags: ActingFlags,
  action: Action,
  pageAfter: (cursor: string | undefined) => Promise<Page<Item>>,
): Promise<Item[]> {
  const caller = await callerOf(region, flags, action);
  const items: Item[] = [];
  let cursor: string | null | undefined;
  do {
    const page: Page<Item> = await pageAfter(cursor ?? undefined);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  const clientIds = [...new Set(items.map(({ clientId }) => clientId))];
  if (caller && clientIds.length > 0) {
    await logAccess(region, caller, { action, clientIds, useId: randomUUID() });
  }
  return items;
}

export function placementLines(found: readonly ListedPlacement[]): string[] {
  if (found.length === 0) return ['No placement is like that.'];
  const rows = found.map((one) => [
    one.placementId,
    one.clientId,
    one.providerId,
    one.state,
    one.startsOn,
    lastDayOf(one),
    one.caseWorker?.name ?? '–',
    one.late.join(', '),
  ]);
  const head = ['placement', 'client', 'provider', 'state', 'from', 'to', 'case worker', 'late'];
  return tableLines([head, ...rows]);
}

export function dueLines(found: readonly DueFollowup[]): string[] {
  if (found.length === 0) return ['Nothing is due.'];
  const rows = found.map(({ dueOn, late, what, placementId, clientId, providerId, caseWorker }) => [
    dueOn,
    late ? 'late' : '',
    what,
    placementId,
    clientId,
    providerId,
    caseWorker?.name ?? '–',
  ]);
  const head = ['due', '', 'what', 'placement', 'client', 'provider', 'case worker'];
  return tableLines([head, ...rows]);
}
