import type { Agreement } from '@jatkopolku/domain/agreement';
import {
  type Benefit,
  type ClientId,
  benefitsOfPerson,
  clientIdSchema,
} from '@jatkopolku/domain/client';
import {
  type Line,
  type ProviderMonth,
  type Sources,
  difference,
  lineKey,
  settleProvider,
} from '@jatkopolku/domain/settlement';
import { type Month, must } from '@jatkopolku/kernel';

import type { BookedShare } from './booked-provider.ts';
import type { ReadVersion } from './version-reader.ts';

type Name = Pick<ProviderMonth, 'month' | 'providerId'>;

/** What is kept back is booked by a later run: fees and bonuses, never what clients or the State get. */
const mayWait: Readonly<Record<Line['kind'], boolean>> = {
  fee: true,
  bonus: true,
  compensation: false,
  travel: false,
  state: false,
};

/**
 * Whether a run booked what its sources come to, less what was booked before it: each of its lines is a line of
 * that difference, and it has all of them but what may have been kept back.
 * @returns undefined where a version that it names cannot be read.
 */
export async function isRecomputed(
  read: ReadVersion,
  name: Name,
  share: BookedShare & { readonly sources: Sources },
  before: readonly Line[],
): Promise<boolean | undefined> {
  const facts = await factsOf(read, name, share);
  if (!facts) return undefined;
  const remaining = difference(settleProvider(facts).lines, before);
  const booked = new Map(share.lines.map((line) => [lineKey(line), line]));
  const isBooked = (line: Line) => {
    const own = booked.get(lineKey(line));
    if (!own) return mayWait[line.kind];
    return own.days === line.days && own.amountCents === line.amountCents;
  };
  const named = new Set(remaining.map(lineKey));
  return remaining.every(isBooked) && share.lines.every((line) => named.has(lineKey(line)));
}

/** The facts of the month as the run read them. */
async function factsOf(
  read: ReadVersion,
  name: Name,
  { sheets, sources }: BookedShare & { readonly sources: Sources },
): Promise<ProviderMonth | undefined> {
  const [counted, agreements, benefits, claims] = await Promise.all([
    all(sheets.map((sheet) => readSheet(read, name, sheet))),
    all(sources.agreements.map((one) => read('agreement', one, one.version))),
    all(benefitsIn(sources).map((one) => read('benefit', one, one.version))),
    all(sources.claims.map((one) => read('claim', one, one.version))),
  ]);
  if (!counted || !agreements || !benefits || !claims) return undefined;
  const byId = new Map<Agreement['agreementId'], Agreement>(
    agreements.map((one) => [one.agreementId, one]),
  );
  const ofClient: ReadonlyMap<ClientId, Benefit[]> = Map.groupBy(
    benefits,
    ({ clientId }) => clientId,
  );
  return {
    ...name,
    sheets: counted,
    claims,
    agreementOf: (agreementId) => must(byId.get(agreementId), `agreement ${agreementId}`),
    benefitsOf: (clientId) =>
      benefitsOfPerson(recordsOf(sources, clientId), (one) => ofClient.get(one) ?? []),
  };
}

async function readSheet(
  read: ReadVersion,
  { month, providerId }: { readonly month: Month; readonly providerId: Name['providerId'] },
  { clientId, placementId, version }: BookedShare['sheets'][number],
) {
  const sheet = await read('sheet', { month, providerId, clientId, placementId }, version);
  return sheet && { sheet, version };
}

/** The client records that were one person's when the run read them. */
function recordsOf({ persons = {} }: Sources, clientId: ClientId): readonly ClientId[] {
  return Object.values(persons).find((own) => own.includes(clientId)) ?? [clientId];
}

/** A client's benefits have the positions from the first on. */
function benefitsIn({ benefits }: Sources) {
  return Object.entries(benefits).flatMap(([clientId, versions]) =>
    versions.map((version, position) => ({
      clientId: clientIdSchema.parse(clientId),
      position,
      version,
    })),
  );
}

/** All of them; undefined where one is missing. */
async function all<T>(reading: readonly Promise<T | undefined>[]): Promise<T[] | undefined> {
  const read = await Promise.all(reading);
  const there = read.filter((one) => one !== undefined);
  return there.length === read.length ? there : undefined;
}
