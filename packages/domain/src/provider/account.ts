import {
  type Id,
  type Lifecycle,
  type Problem,
  idSchema,
  instantSchema,
  localDateSchema,
  stepsOf,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { providerIdSchema } from './schema.ts';

export const accountStates = ['proposed', 'confirmed', 'refused', 'replaced'] as const;
export type AccountState = (typeof accountStates)[number];
export type AccountEvent = 'confirm' | 'refuse' | 'release' | 'replace';

export const accountLifecycle: Lifecycle<AccountState, AccountEvent> = {
  proposed: { confirm: 'confirmed', refuse: 'refused', release: null, replace: null },
  confirmed: { confirm: null, refuse: null, release: 'confirmed', replace: 'replaced' },
  refused: { confirm: null, refuse: null, release: null, replace: null },
  replaced: { confirm: null, refuse: null, release: null, replace: null },
};

/** What was decided of an account in the state: one that was replaced was confirmed before. */
export const accountDecision: Readonly<Record<AccountState, 'confirmed' | 'refused' | undefined>> =
  {
    proposed: undefined,
    confirmed: 'confirmed',
    refused: 'refused',
    replaced: 'confirmed',
  };

/** Whether an account in the state is history: nothing is paid to it, and nobody is asked about it. */
export const isPastAccount: Readonly<Record<AccountState, boolean>> = {
  proposed: false,
  confirmed: false,
  refused: true,
  replaced: true,
};

export type AccountId = Id<'Account'>;

/** A bank account that a provider is, was or may be paid to. Its number is sealed; only its end can be read. */
export const accountSchema = z.strictObject({
  providerId: providerIdSchema,
  accountId: idSchema<'Account'>(),
  sealed: z.string(),
  /** The keyed hash of the number: equal accounts have equal ones. */
  ibanMark: z.string(),
  /** The last four characters, by which people know the account. */
  ending: z.string().length(4),
  state: z.enum(accountStates),
  proposedBy: z.string(),
  proposedByName: z.string(),
  proposedAt: instantSchema,
  /** Who confirmed or refused it; null while it waits. */
  decidedBy: z.string().nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: instantSchema.nullable(),
  /** Why it was refused; empty where it was not. */
  refusal: z.string(),
  /** Since when the next payment is held; null for a provider's first account, and once it was released. */
  heldSince: localDateSchema.nullable(),
  /** Who let the payment go; null where nobody has had to. */
  releasedBy: z.string().nullable(),
  releasedByName: z.string().nullable(),
  releasedAt: instantSchema.nullable(),
});
export type Account = z.infer<typeof accountSchema>;

type Decided = Pick<Account, 'state' | 'proposedBy' | 'decidedBy'>;
const proposer = ({ proposedBy }: Decided) => [proposedBy];
const confirmer = ({ decidedBy }: Decided) => [decidedBy];

/** Who proposed an account neither confirms nor refuses it; who confirmed it does not let the payment go. */
export const accountSteps = stepsOf(accountLifecycle, {
  confirm: proposer,
  refuse: proposer,
  release: confirmer,
});

/** The account that a provider is paid to; undefined while none has been confirmed. */
export function accountInForce<T extends Pick<Account, 'state'>>(
  accounts: readonly T[],
): T | undefined {
  return accounts.find(({ state }) => state === 'confirmed');
}

/** Whether payments to the account wait until somebody of finance lets them go. */
export function isHeld({ state, heldSince }: Pick<Account, 'state' | 'heldSince'>): boolean {
  return state === 'confirmed' && heldSince !== null;
}

/** Why no payment has to be let go. */
export function releaseProblem(account: Pick<Account, 'state' | 'heldSince'>): Problem | undefined {
  return isHeld(account) ? undefined : { code: 'not-held' };
}
