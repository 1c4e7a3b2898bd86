import type { Agreement } from '@jatkopolku/domain/agreement';
import { type ClientId, benefitsOfPerson } from '@jatkopolku/domain/client';
import type { Claim } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type Dispute,
  type Line,
  type Payee,
  type Run,
  type SetAside,
  type StatementFacts,
  clientDays,
  expectedDays,
  explainProvider,
  isEarned,
  statementBonus,
} from '@jatkopolku/domain/settlement';
import { type Month, must } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import { readPersons } from '../person/read-persons.ts';
import type { Records, Versioned } from '../records.ts';
import { benefitsOfClients } from './benefits-of-clients.ts';
import { type Budget, openSetAside } from './budget.ts';
import { statementsIn } from './statements.ts';

/** What is known of a provider whatever the month: nothing of any other provider is read for it. */
export interface OwnFacts {
  readonly providerId: ProviderId;
  readonly agreements: ReadonlyMap<Agreement['agreementId'], Agreement>;
  readonly claims: readonly Claim[];
  readonly check: Payee['check'];
}

export async function loadOwnFacts(records: Records, providerId: ProviderId): Promise<OwnFacts> {
  const [agreements, claims, check] = await Promise.all([
    listOfProvider(records, 'agreement', providerId),
    listOfProvider(records, 'claim', providerId),
    records.get('check', { providerId }),
  ]);
  return {
    providerId,
    agreements: new Map(agreements.map(({ record }) => [record.agreementId, record])),
    claims: claims.map(({ record }) => record),
    check: check?.record,
  };
}

/** The provider as one that is paid. */
export function payeeOf(
  { agreements, check }: OwnFacts,
  disputes: readonly Versioned<Dispute>[],
): Payee {
  return {
    check,
    agreements: [...agreements.values()],
    disputes: disputes.map(({ record }) => record),
  };
}

/** A month's runs, each with what it booked of the provider; statements of others are not read. */
export async function ownRuns(
  records: Records,
  { month, providerId }: { readonly month: Month; readonly providerId: ProviderId },
): Promise<{ readonly run: Run; readonly lines: readonly Line[] }[]> {
  const heads = await records.listWithin('run', { month });
  const own = heads.map(({ record: run }) => ({
    ...run,
    statements: run.statements.filter((named) => named.providerId === providerId),
  }));
  const counted = await statementsIn(records, own);
  return heads.map(({ record: run }) => ({
    run,
    lines: counted.filter(({ runNo }) => runNo === run.runNo).flatMap(({ lines }) => lines),
  }));
}

/** What the provider disputes of the month, whatever became of it. */
export async function ownDisputes(
  records: Records,
  { month, providerId }: { readonly month: Month; readonly providerId: ProviderId },
): Promise<Versioned<Dispute>[]> {
  const all = await records.listWithin('dispute', { month });
  return all.filter(({ record }) => record.providerId === providerId);
}

/** What is set aside for the month's own lines; undefined where the region has set nothing aside in the year. */
export function ownSetAside(
  records: Records,
  budget: Budget,
  { runs, bonuses }: Pick<StatementFacts, 'runs' | 'bonuses'>,
): Promise<SetAside | undefined> {
  const booked = runs.flatMap(({ lines }) => lines).filter(isEarned);
  const owed = bonuses.map(
    ({ claimId, amountCents }) => ({ kind: 'bonus', claimId, days: 0, amountCents }) as const,
  );
  return openSetAside(records, budget, [...booked, ...owed]);
}

type Days = Pick<StatementFacts, 'clients' | 'expected' | 'bonuses'>;

/** The days of the month's sheets, accepted or not yet, and its bonuses. */
export async function sheetDays(
  records: Records,
  { providerId, agreements, claims }: OwnFacts,
  { month, benefits }: { readonly month: Month; readonly benefits: 'read' | 'left-out' },
): Promise<Days> {
  const stored = await records.listWithin('sheet', { providerId, month });
  const sheets = stored.map(({ record: sheet, version }) => ({ sheet, version }));
  const persons = await readPersons(records);
  const clientIds = [...new Set(sheets.flatMap(({ sheet }) => persons(sheet.clientId)))];
  const known =
    benefits === 'read' ? await benefitsOfClients(records, clientIds) : new Map<ClientId, []>();
  const own = (clientId: ClientId) => (known.get(clientId) ?? []).map(({ record }) => record);
  const explained = explainProvider({
    month,
    providerId,
    sheets,
    claims,
    agreementOf: (agreementId) => must(agreements.get(agreementId), `agreement ${agreementId}`),
    benefitsOf: (clientId) => benefitsOfPerson(persons(clientId), own),
  });
  return {
    clients: explained.counted.map(clientDays),
    expected: explained.waiting.map(expectedDays),
    bonuses: explained.bonuses.map(statementBonus),
  };
}
