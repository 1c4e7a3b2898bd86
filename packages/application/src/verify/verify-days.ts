import { type Sheet, countedDays, fromDayCode } from '@jatkopolku/domain/attendance';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, type Month } from '@jatkopolku/kernel';

import type { BookedShare } from './booked-provider.ts';
import type { Finding } from './finding.ts';
import type { ReadVersion } from './version-reader.ts';

interface Booked {
  readonly providerId: ProviderId;
  readonly shares: readonly BookedShare[];
}

/**
 * Whether each client's booked days are those of the sheets that the latest run of the provider named, and no
 * day is booked at two placements.
 */
export async function verifyDays(
  read: ReadVersion,
  month: Month,
  all: readonly Booked[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const placesOf = new Map<string, string>();
  for (const { providerId, shares } of all) {
    const sheets = await latestSheets(read, { month, providerId }, shares);
    const attended = new Map(sheets.map((sheet) => [sheetName(sheet), attendedIn(sheet)]));
    for (const [name, days] of bookedDays(shares)) {
      if (days !== (attended.get(name)?.length ?? 0)) {
        findings.push({ fault: 'days-differ', where: `${month} ${providerId} ${name}` });
      }
    }
    for (const sheet of sheets) {
      for (const date of attendedIn(sheet)) {
        const day = `${sheet.clientId} ${date}`;
        const other = placesOf.get(day);
        if (other !== undefined) findings.push({ fault: 'day-twice', where: `${day} ${other}` });
        placesOf.set(day, sheet.placementId);
      }
    }
  }
  return findings;
}

async function latestSheets(
  read: ReadVersion,
  name: { readonly month: Month; readonly providerId: ProviderId },
  shares: readonly BookedShare[],
): Promise<Sheet[]> {
  const named = shares.at(-1)?.sheets ?? [];
  const sheets = await Promise.all(
    named.map(({ clientId, placementId, version }) =>
      read('sheet', { ...name, clientId, placementId }, version),
    ),
  );
  return sheets.filter((sheet) => sheet !== undefined);
}

/** Days of a client at a placement, of all payers; those that are taken back count below zero. */
function bookedDays(shares: readonly BookedShare[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const line of shares.flatMap(({ lines }) => lines)) {
    if (line.kind !== 'compensation') continue;
    days.set(sheetName(line), (days.get(sheetName(line)) ?? 0) + line.days);
  }
  return days;
}

function sheetName({ clientId, placementId }: Pick<Sheet, 'clientId' | 'placementId'>): string {
  return `${clientId} ${placementId}`;
}

function attendedIn(sheet: Sheet): LocalDate[] {
  return countedDays(sheet)
    .filter(([, code]) => fromDayCode(code).status === 'present')
    .map(([date]) => date);
}
