import type { Application } from '@jatkopolku/domain/admission';
import type { Agreement } from '@jatkopolku/domain/agreement';
import type { SavedFilters } from '@jatkopolku/domain/approval';
import type { ClosedPeriod, Sheet } from '@jatkopolku/domain/attendance';
import type { Conversation } from '@jatkopolku/domain/conversation';
import type { FileRecord } from '@jatkopolku/domain/file';
import type { Followup } from '@jatkopolku/domain/followup';
import { type Framework, isPublished } from '@jatkopolku/domain/framework';
import type { Objection } from '@jatkopolku/domain/objection';
import type { Feed, Notice } from '@jatkopolku/domain/option';
import type { Claim } from '@jatkopolku/domain/outcome';
import type { Placement, Workplace } from '@jatkopolku/domain/placement';
import type { Proposal } from '@jatkopolku/domain/proposal';
import type { Account, Affiliate, Provider } from '@jatkopolku/domain/provider';
import type { Remark } from '@jatkopolku/domain/remark';
import type { Dispute } from '@jatkopolku/domain/settlement';

import type { Grant } from './grant.ts';
import type { Reach } from './reach.ts';
import type { Caller } from './roles.ts';

/** Who asks, and how far their right to what they ask for reaches. */
export interface Viewer extends Pick<Caller, 'userId' | 'providerId'> {
  readonly reach: Reach;
}

/** Records that not everybody who may ask for their kind may know of. */
interface Sighted {
  framework: Pick<Framework, 'state'>;
  application: Pick<Application, 'providerId' | 'submittedOn'>;
  provider: Pick<Provider, 'providerId'>;
  account: Pick<Account, 'providerId'>;
  affiliate: Pick<Affiliate, 'providerId'>;
  agreement: Pick<Agreement, 'providerId'>;
  notice: Pick<Notice, 'providerId'>;
  placement: Pick<Placement, 'providerId'>;
  workplace: Pick<Workplace, 'providerId'>;
  proposal: Pick<Proposal, 'providerId'>;
  conversation: Pick<Conversation, 'providerId'>;
  followup: Pick<Followup, 'providerId'>;
  sheet: Pick<Sheet, 'providerId'>;
  closedPeriod: Pick<ClosedPeriod, 'providerId'>;
  claim: Pick<Claim, 'providerId'>;
  objection: Pick<Objection, 'providerId'>;
  remark: Pick<Remark, 'providerId'>;
  dispute: Pick<Dispute, 'providerId'>;
  grant: Pick<Grant, 'providerId' | 'delegation'>;
  feed: Pick<Feed, 'userId'>;
  savedFilters: Pick<SavedFilters, 'userId'>;
  file: Pick<FileRecord, 'offeredBy'>;
}
export type SightedKind = keyof Sighted;

/** What a record says of who may know of it; what it does not say opens it to nobody. */
interface Marks {
  /** Whose it is. */
  readonly providerId?: string | null;
  /** Whether its maker has sent or published it. */
  readonly isSent?: boolean;
  /** Who made it. */
  readonly madeBy?: string;
}

const marks: { readonly [K in SightedKind]: (record: Sighted[K]) => Marks } = {
  framework: ({ state }) => ({ isSent: isPublished[state] }),
  application: ({ providerId, submittedOn }) => ({ providerId, isSent: submittedOn !== null }),
  provider: ofProvider,
  account: ofProvider,
  affiliate: ofProvider,
  agreement: ofProvider,
  notice: ofProvider,
  placement: ofProvider,
  workplace: ofProvider,
  proposal: ofProvider,
  conversation: ofProvider,
  followup: ofProvider,
  sheet: ofProvider,
  closedPeriod: ofProvider,
  claim: ofProvider,
  objection: ofProvider,
  remark: ofProvider,
  dispute: ofProvider,
  grant: ({ providerId, delegation }) => ({
    providerId,
    ...(delegation && { madeBy: delegation.delegator.userId }),
  }),
  feed: ({ userId }) => ({ madeBy: userId }),
  savedFilters: ({ userId }) => ({ madeBy: userId }),
  file: ({ offeredBy }) => ({ madeBy: offeredBy }),
};

function ofProvider({ providerId }: { readonly providerId: string | null }): Marks {
  return { providerId };
}

export function isSighted(kind: string): kind is SightedKind {
  return Object.hasOwn(marks, kind);
}

/**
 * Whether the viewer may know that the record is there. One that they may not know of is answered, listed
 * and counted as one that is not there. A paper of another record is judged by that record.
 */
export function isKnownTo<K extends SightedKind>(
  kind: K,
  record: Sighted[K],
  { reach, userId, providerId }: Viewer,
): boolean {
  const mark = marks[kind](record);
  const isMade = mark.madeBy === userId;
  const known: Record<Reach, boolean> = {
    region: true,
    sent: mark.isSent === true,
    own: providerId !== null && mark.providerId === providerId,
    paper: isMade,
    made: isMade,
  };
  return known[reach];
}
