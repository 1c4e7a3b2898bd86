import { type Benefit, type ClientId } from '@jatkopolku/domain/client';
import type { Feedback, Placement, Review } from '@jatkopolku/domain/placement';

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
  readFeedback,
  readPlacement,
  readReview,
} from './read-people.ts';
import { type Context, type Stage, counts, judged, storedRecords } from './stage.ts';

const clients: Stage = async ({ records, register, source, vault }) => {
  const stored = await storedRecords({ records }, 'client');
  const verdict = await judgeKeyed<'clients', UnsealedClient>(
    source,
    {
      file: 'clients',
      added: ['sealed', 'secrets'],
      namesOf: clientNames,
      read: (row) => readClient(row, vault),
    },
    stored,
  );
  for (const { clientId } of [...stored, ...verdict.fresh]) register.clients.add(clientId);
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
    { file: 'benefits', read: (row) => readBenefit(row, context.register) },
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
  const { register, source, today } = context;
  const stored = await storedRecords(context, 'placement');
  const verdict = await judgeKeyed<'placements', Placement>(
    source,
    {
      file: 'placements',
      added: ['state'],
      namesOf: ({ placementId }) => [nameOf(placementId)],
      read: (row) => ({
        ...readPlacement(row, register, today),
        names: [nameOf(row.fields.placement_id)],
      }),
    },
    stored,
  );
  for (const placement of [...stored, ...verdict.fresh]) {
    register.placements.set(placement.placementId, placement);
  }
  return judged('placements', 'placement', verdict);
};

const reviews: Stage = async (context: Context) => {
  const stored = await storedRecords(context, 'review');
  const verdict = await judgeOccurring(
    context.source,
    { file: 'reviews', read: (row) => readReview(row, context.register) },
    stored.map(({ occurrence: _occurrence, ...review }): Review => review),
  );
  return judged('reviews', 'review', verdict);
};

const feedback: Stage = async (context: Context) => {
  const stored = await storedRecords(context, 'feedback');
  const verdict = await judgeOccurring(
    context.source,
    { file: 'feedback', read: (row) => readFeedback(row, context.register) },
    stored.map(({ occurrence: _occurrence, ...answer }): Feedback => answer),
  );
  return judged('feedback', 'feedback', verdict);
};

export const peopleStages: readonly Stage[] = [clients, benefits, placements];
export const qualityStages: readonly Stage[] = [reviews, feedback];
