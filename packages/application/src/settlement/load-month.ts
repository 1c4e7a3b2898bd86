import type { Agreement } from '@jatkopolku/domain/agreement';
import {
  type Benefit,
  type ClientId,
  type Persons,
  benefitsOfPerson,
} from '@jatkopolku/domain/client';
import { type Claim, bonusesOf } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type MonthTally,
  type ProviderMonth,
  type Sources,
  isCounted,
} from '@jatkopolku/domain/settlement';
import { type Month, monthOf, must } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import { readPersons } from '../person/read-persons.ts';
import type { Reading, Records, Versioned } from '../records.ts';
import { type MonthName, monthName } from '../tally/count-month.ts';
import { benefitsOfClients } from './benefits-of-clients.ts';

/** What a provider's month is computed from, and in which versions that is. */
interface SourcedMonth extends ProviderMonth {
  readonly sources: Sources;
}

type FactsOf = (month: Month, providerId: ProviderId) => Promise<SourcedMonth>;

/** Records by whose they are, or by their own name. */
interface Known {
  readonly agreements: ReadonlyMap<Agreement['agreementId'], Versioned<Agreement>>;
  readonly benefits: ReadonlyMap<ClientId, readonly Versioned<Benefit>[]>;
  readonly persons: Persons;
  readonly claims: ReadonlyMap<ProviderId, readonly Versioned<Claim>[]>;
}

/**
 * Begins to read what all providers' months are computed with; gives what reads the rest of one of them
 * meanwhile.
 * @param tallies those of the months that were read before, where there are any.
 * @param reading how the benefits are read; only what is shown, and judged again before it is booked, may lag.
 */
export function openFacts(
  records: Records,
  tallies: readonly Versioned<MonthTally>[] = [],
  reading?: Reading,
): FactsOf {
  const known = readKnown(records, reading);
  // It is thrown where it is waited for, once the provider's own sheets are read.
  known.catch(() => {});
  return async (month, providerId) => {
    const name = { month, providerId };
    const tally = tallies.find(({ record }) => monthName(record) === monthName(name));
    const sheets = await sheetsOf(records, name, tally?.record);
    return factsFrom(await known, name, sheets);
  };
}

/** What one provider's month is shown with: nothing of any other is read for it. */
export async function loadProviderMonth(
  records: Records,
  name: Pick<ProviderMonth, 'month' | 'providerId'>,
): Promise<SourcedMonth> {
  const { providerId } = name;
  const [sheets, agreements, claims, persons] = await Promise.all([
    sheetsOf(records, name, undefined),
    listOfProvider(records, 'agreement', providerId),
    listOfProvider(records, 'claim', providerId),
    readPersons(records),
  ]);
  const clientIds = [...new Set(sheets.flatMap(({ sheet }) => persons(sheet.clientId)))];
  const known = {
    agreements: new Map(agreements.map((one) => [one.record.agreementId, one])),
    benefits: await benefitsOfClients(records, clientIds),
    claims: new Map([[providerId, claims]]),
    persons,
  };
  return factsFrom(known, name, sheets);
}

async function readKnown(records: Records, reading?: Reading): Promise<Known> {
  const [agreements, benefits, claims, persons] = await Promise.all([
    records.list('agreement'),
    records.list('benefit', undefined, reading),
    records.list('claim'),
    readPersons(records),
  ]);
  return {
    agreements: new Map(agreements.map((one) => [one.record.agreementId, one])),
    benefits: Map.groupBy(benefits, ({ record }) => record.clientId),
    claims: Map.groupBy(claims, ({ record }) => record.providerId),
    persons,
  };
}

/**
 * The month's sheets as they are. Where the month's tally, which was read before, counts them as they were read
 * for half the price, nothing of them is missing.
 */
async function sheetsOf(
  records: Records,
  name: MonthName,
  tally: MonthTally | undefined,
): Promise<ProviderMonth['sheets']> {
  if (tally) {
    const read = await records.listWithin('sheet', name, { mayLag: true });
    const sheets = read.map(versionedSheet);
    if (isCounted(tally, sheets)) return sheets;
  }
  return (await records.listWithin('sheet', name)).map(versionedSheet);
}

function versionedSheet({ record, version }: Versioned<ProviderMonth['sheets'][number]['sheet']>) {
  return { sheet: record, version };
}

/** A provider's month from what is known; a sheet's agreement is among it. */
function factsFrom(
  known: Known,
  name: Pick<ProviderMonth, 'month' | 'providerId'>,
  sheets: ProviderMonth['sheets'],
): SourcedMonth {
  const claims = (known.claims.get(name.providerId) ?? []).map(({ record }) => record);
  const own = (clientId: ClientId) =>
    (known.benefits.get(clientId) ?? []).map(({ record }) => record);
  return {
    ...name,
    sheets,
    claims,
    agreementOf: (agreementId) =>
      must(known.agreements.get(agreementId), `agreement ${agreementId}`).record,
    benefitsOf: (clientId) => benefitsOfPerson(known.persons(clientId), own),
    sources: sourcesOf(known, name, sheets),
  };
}

/** The versions of what the accepted sheets, and the bonuses of the month, rest on. */
function sourcesOf(
  known: Known,
  { month, providerId }: Pick<ProviderMonth, 'month' | 'providerId'>,
  sheets: ProviderMonth['sheets'],
): Sources {
  const counted = sheets.map(({ sheet }) => sheet).filter(({ state }) => state === 'accepted');
  const agreementIds = new Set(counted.map(({ agreementId }) => agreementId));
  const agreements = [...known.agreements.values()]
    .filter(({ record }) => agreementIds.has(record.agreementId))
    .map(({ record: { agreementId }, version }) => ({ agreementId, version }));
  const persons = counted.map(({ clientId }) => known.persons(clientId));
  const benefits = [...new Set(persons.flat())].map((clientId) => {
    const own = known.benefits.get(clientId) ?? [];
    return [clientId, own.map(({ version }) => version)] as const;
  });
  const claims = (known.claims.get(providerId) ?? [])
    .filter(({ record }) =>
      bonusesOf([record]).some(({ part }) => monthOf(part.approvedOn) === month),
    )
    .map(({ record: { claimId }, version }) => ({ claimId, version }));
  const merged = persons.filter((one) => one.length > 1).map((one) => [one[0], one] as const);
  return {
    agreements,
    benefits: Object.fromEntries(benefits),
    claims,
    ...(merged.length > 0 && { persons: Object.fromEntries(merged) }),
  };
}
