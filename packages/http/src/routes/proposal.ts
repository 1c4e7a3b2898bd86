import {
  acceptProposal,
  declineProposal,
  proposeChange,
  withdrawProposal,
} from '@jatkopolku/application';
import { proposalOperations as operations } from '@jatkopolku/contracts';
import type { ProposalId } from '@jatkopolku/domain/proposal';
import { id } from '@jatkopolku/kernel';
import type { Hono } from 'hono';

import type { ApiEnvironment } from '../context.ts';
import { serveOnce } from '../serve-once.ts';
import { type ApiDependencies, serve } from '../serve.ts';
import { asking, listPage, readOne, seenByName } from './records.ts';

/** Changes of placements that providers propose, and their answers. */
export function addProposalRoutes(app: Hono<ApiEnvironment>, api: ApiDependencies): void {
  serve(app, api, operations.listProposals, (call) => {
    const { placementId } = call.query;
    const owner = placementId === undefined ? undefined : { placementId };
    const provider = owner ? undefined : (call.own ?? undefined);
    return listPage(call, 'proposal', call.query, { partition: undefined, owner, provider });
  });
  serve(app, api, operations.readProposal, (call) => readOne(call, 'proposal', call.params));
  serveOnce(app, api, operations.proposeChange, {
    make: (call, newId) => {
      const proposing = { ...call.body, proposalId: named(newId) };
      return proposeChange(call.records, proposing, { ...asking(call), name: call.caller.name });
    },
    again: ({ records, body }, newId) =>
      records.get('proposal', { ...body, proposalId: named(newId) }),
  });
  serve(app, api, operations.withdrawProposal, (call) =>
    withdrawProposal(call.records, answering(call)),
  );
  serve(app, api, operations.acceptProposal, (call) =>
    acceptProposal(call, answering(call), call.body),
  );
  serve(app, api, operations.declineProposal, (call) =>
    declineProposal(call, answering(call), call.body),
  );
}

function named(newId: (prefix: string) => string): ProposalId {
  return id<'Proposal'>(newId('Y'));
}

function answering<Key>(
  call: Parameters<typeof seenByName<Key>>[0] & Parameters<typeof asking>[0],
) {
  return { ...seenByName(call), today: call.clock.today() };
}
