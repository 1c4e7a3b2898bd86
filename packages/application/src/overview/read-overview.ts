import { type Action, type Caller, reachOf } from '@jatkopolku/domain/access';
import { sideOf } from '@jatkopolku/domain/conversation';
import { type Overview, courseMonths, daysLeft } from '@jatkopolku/domain/overview';
import { type Placement, hostOn } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type LocalDate, type Result, success } from '@jatkopolku/kernel';

import { protectedClients } from '../protected-clients.ts';
import type { KeyOf, Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { courseOf } from './course-of.ts';
import { readGaps } from './gaps-of.ts';
import { claimsOf, messagesOf, openProposals } from './waiting-of.ts';

interface Asking {
  readonly caller: Pick<Caller, 'roles'>;
  /** The provider beyond whose placements the right does not reach; null for the whole region. */
  readonly own: ProviderId | null;
  readonly today: LocalDate;
}

/** A placement at one look: of each part as much as the reader may read of it elsewhere. */
export async function readPlacementOverview(
  records: Records,
  key: KeyOf<'placement'>,
  { caller, own, today }: Asking,
): Promise<Result<Overview, Refusal>> {
  const stored = await records.get('placement', key);
  if (!stored) return refuse('not-found');
  const { record: placement } = stored;
  const { placementId, clientId } = placement;
  const may = (action: Action) => reachOf(caller, action) !== undefined;
  const [course, claims, messages, proposals, place] = await Promise.all([
    courseOf(records, placement, today),
    claimsOf(records, placement),
    may('listConversations') ? messagesOf(records, placement) : null,
    may('listProposals') ? openProposals(records, placement) : null,
    may('readWorkplace') ? workplaceOf(records, placement, today) : nothingOfPlace,
  ]);
  const { lacksWorkplace } = place;
  const seesBenefits = may('listBenefits');
  const beside = { placement, course, side: sideOf(own), today, seesBenefits, lacksWorkplace };
  return success({
    placementId,
    clientId,
    workplace: place.workplace,
    months: courseMonths(placement, course, today),
    left: daysLeft(placement, { ...course, today }),
    claims,
    messages,
    proposals,
    gaps: may('readFollowup') ? await readGaps(records, beside) : null,
  });
}

interface Place {
  readonly workplace: string | null;
  readonly lacksWorkplace: boolean;
}

const nothingOfPlace: Place = { workplace: null, lacksWorkplace: false };

/** Where the client works; of one with a protected address nothing, not even whether somebody has named it. */
async function workplaceOf(
  records: Records,
  placement: Placement,
  today: LocalDate,
): Promise<Place> {
  const [hidden, stored, agreement] = await Promise.all([
    protectedClients(records, [placement.clientId]),
    records.get('workplace', placement),
    records.get('agreement', placement),
  ]);
  if (hidden.size > 0) return nothingOfPlace;
  const isNamed = stored !== undefined || agreement?.record.scope === 'support-guidance';
  const host = stored ? hostOn(stored.record.stays, today) : null;
  return { workplace: host?.name ?? null, lacksWorkplace: !isNamed };
}
