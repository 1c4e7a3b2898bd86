import { type Operations, type Sending, operations } from '@jatkopolku/contracts';
import {
  type Role,
  grantProblems,
  isProviderRole,
  parseRole,
  roles,
} from '@jatkopolku/domain/access';

export type Offer = Sending<Operations['createGrant']>['body'];

/** A role to give as it is being written: what is not chosen yet is empty. */
export interface Draft {
  readonly userId: string;
  readonly name: string;
  readonly role: string;
  readonly providerId: string;
}
type DraftField = keyof Draft;
type DraftFault = 'missing' | 'self';
export type DraftFaults = Partial<Record<DraftField, DraftFault>>;

export const emptyDraft: Draft = { userId: '', name: '', role: '', providerId: '' };

export interface Giver {
  readonly userId: string;
  /** The provider for which a manager gives roles; null for an admin of the region. */
  readonly providerId: string | null;
}

/** A provider's manager invites workers; an admin gives every role. */
export function rolesToGive({ providerId }: Giver): readonly Role[] {
  return providerId === null ? roles : ['provider-worker'];
}

/** The draft by the API's own schema and the domain's own rule: what to send, or what is wrong with which field. */
export function readOffer(
  { userId, name, role, providerId }: Draft,
  giver: Giver,
): { readonly offer: Offer | undefined; readonly faults: DraftFaults } {
  const known = parseRole(role);
  const isOfProvider = known !== undefined && isProviderRole(known);
  const chosen = giver.providerId ?? (providerId === '' ? undefined : providerId);
  const read = operations.createGrant.body.safeParse({
    userId: userId.trim(),
    name: name.trim(),
    role: known,
    providerId: isOfProvider ? chosen : null,
  });
  if (!read.success) {
    const fields = read.error.issues.map(({ path }) => [String(path[0]), 'missing'] as const);
    return { offer: undefined, faults: Object.fromEntries(fields) };
  }
  const isSelf = grantProblems({ ...read.data, grantedBy: giver.userId }).includes('own-work');
  if (isSelf) return { offer: undefined, faults: { userId: 'self' } };
  return { offer: read.data, faults: {} };
}
