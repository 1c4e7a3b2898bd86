import { type Benefit, type Client, type ClientId } from '@jatkopolku/domain/client';
import type { Placement } from '@jatkopolku/domain/placement';

import type { Vault } from '../ports.ts';
import type { Change } from '../records.ts';
import { judgeKeyed, nameOf } from './judge-keyed.ts';
import { judgeOccurring } from './judge-occurring.ts';
import {
  type BenefitContent,
  type UnsealedClient,
  clientNames,
  readBenefit,
  readClient,
  readPlacement,
  withCodeOfNow,
} from './read-people.ts';
import { type Stage, counts, judged, newRecords, storedRecords } from './stage.ts';
import { reviewing } from './stages-quality.ts';

/** What people write down of a client, and no row. */
const keptByPeople = [
  'interpreter',
  'phone',
  'email',
  'address',
  'protection',
  'death',
  'formerMarks',
  'identityCorrection',
] as const;

const clients: Stage = async ({ records, knownRecords, source, vault, today }) => {
  const stored = await storedRecords({ records }, 'client');
  const byId = new Map<string, Client>(stored.map((one) => [one.clientId, one]));
  const verdict = await judgeKeyed<'clients', UnsealedClient>(
    source,
    {
      file: 'clients',
      // Whether a birth is still to come depends on the day of the import; an account that waits is no row's.
      added: ['personId', 'sealed', 'secrets', 'birthAhead', 'accountProposal', ...keptByPeople],
      namesOf: clientNames,
      read: async (row) =>
        withCodeOfNow(await readClient(row, vault, today), byId.get(row.fields.client_id)),
    },
    stored,
  );
  for (const { clientId, personId } of [...stored, ...verdict.fresh]) {
    knownRecords.clients.set(clientId, personId);
  }
  return { ...counts('clients', verdict), groups: () => newClients(verdict.fresh, vault) };
};

/** Clients are sealed one by one as they are written. */
async function* newClients(
  unsealed: readonly UnsealedClient[],
  vault: Vault,
): AsyncGenerator<Change[]> {
  for (const { secrets, ...client } of unsealed) {
    if (!secrets) continue;
    const sealed = await vault.seal(secrets, client.clientId);
    yield [{ kind: 'client', record: { ...client, sealed } }];
  }
}

const benefits: Stage = async (context) => {
  const stored = await storedRecords(context, 'benefit');
  const verdict = await judgeOccurring(
    context.source,
    { file: 'benefits', read: (row) => readBenefit(row, context.knownRecords) },
    stored.map(({ position: _position, ...content }): BenefitContent => content),
  );
  return judged('benefits', 'benefit', { ...verdict, fresh: placed(verdict.fresh, stored) });
};

/** New benefits come after the client's earlier ones. */
function placed(contents: readonly BenefitContent[], stored: readonly Benefit[]): Benefit[] {
  const next = new Map<ClientId, number>();
  for (const { clientId, position } of stored) {
    next.set(clientId, Math.max(next.get(clientId) ?? 0, position + 1));
  }
  return contents.map(({ clientId, benefit, payer, validFrom, validTo }) => {
    const position = next.get(clientId) ?? 0;
    next.set(clientId, position + 1);
    return { clientId, benefit, payer, validFrom, validTo, position };
  });
}

const placements: Stage = async (context) => {
  const { knownRecords, source, today } = context;
  const stored = await storedRecords(context, 'placement');
  const verdict = await judgeKeyed<'placements', Placement>(
    source,
    {
      file: 'placements',
      // A day of review follows from the reviews, a state from the day of the import, and the rest from deeds here.
      added: [
        'state',
        'nextReviewDueOn',
        'renews',
        'endCorrection',
        'moveReason',
        'instructorQualification',
        'instructorCompetence',
        'periodStartedOn',
        'caseWorker',
        'startConditions',
        'startsBy',
        'startedOn',
        'interruptions',
        'decisions',
      ],
      namesOf: ({ placementId }) => [nameOf(placementId)],
      read: (row) => ({
        ...readPlacement(row, knownRecords, today),
        names: [nameOf(row.fields.placement_id)],
      }),
    },
    stored,
  );
  for (const placement of [...stored, ...verdict.fresh]) {
    knownRecords.placements.set(placement.placementId, placement);
  }
  // Reviews are judged later, and are known when placements are written.
  const groups = () => newRecords('placement', verdict.fresh.map(reviewing(knownRecords.reviews)));
  return { ...counts('placements', verdict), groups };
};

export const peopleStages: readonly Stage[] = [clients, benefits, placements];
