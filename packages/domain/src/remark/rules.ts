import type { Sheet } from '@jatkopolku/domain/attendance';
import type { Conversation } from '@jatkopolku/domain/conversation';
import type { Objection } from '@jatkopolku/domain/objection';
import type { Claim } from '@jatkopolku/domain/outcome';

import type { Remark } from './schema.ts';

/** What of a record its exchange is named by, and whose it is. */
export type Subject = Pick<Remark, 'subject' | 'providerId' | 'clientId' | 'claimId'>;

export type SheetName = Pick<Sheet, 'providerId' | 'clientId' | 'placementId' | 'month'>;

/** A placement has one sheet in a month. */
export function sheetSubject({ providerId, clientId, placementId, month }: SheetName): Subject {
  return { subject: `sheet ${month} ${placementId}`, providerId, clientId, claimId: null };
}

export type ClaimName = Pick<Claim, 'claimId' | 'providerId' | 'clientId'>;

export function claimSubject({ claimId, providerId, clientId }: ClaimName): Subject {
  return { subject: `claim ${claimId}`, providerId, clientId, claimId };
}

export type ObjectionName = Pick<Objection, 'claimId' | 'decisionNo' | 'providerId' | 'clientId'>;

export function objectionSubject({ claimId, decisionNo, ...whose }: ObjectionName): Subject {
  const { providerId, clientId } = whose;
  return { subject: `objection ${claimId} ${decisionNo}`, providerId, clientId, claimId };
}

export type ConversationName = Pick<Conversation, 'conversationId' | 'providerId' | 'clientId'>;

export function conversationSubject({ conversationId, ...whose }: ConversationName): Subject {
  const { providerId, clientId } = whose;
  return { subject: `conversation ${conversationId}`, providerId, clientId, claimId: null };
}
