import {
  type Lifecycle,
  type Problem,
  type Step,
  instantSchema,
  stepProblem,
  stepsOf,
} from '@jatkopolku/kernel';
import * as z from 'zod';

/** Who refused an account, when and why. */
const refusalSchema = z.strictObject({
  by: z.string(),
  name: z.string(),
  at: instantSchema,
  reason: z.string(),
});

/**
 * An account that somebody entered for a client: nothing is paid to it before a second person confirms it. The one
 * that was refused last is kept without its number, until another is entered: who entered it reads why.
 */
export const accountProposalSchema = z.strictObject({
  /** The client's secrets with this account in them; null once it was refused. */
  sealed: z.string().nullable(),
  /** The keyed hash of the number, by which equal accounts are known; null once it was refused. */
  ibanMark: z.string().nullable(),
  /** The last four characters, by which people know the account. */
  ending: z.string().length(4),
  proposedBy: z.string(),
  proposedByName: z.string(),
  proposedAt: instantSchema,
  /** Null while it waits for the second person. */
  refusal: refusalSchema.nullable(),
});
export type AccountProposal = z.infer<typeof accountProposalSchema>;

/** The same as it is shown. */
export const shownAccountProposalSchema = accountProposalSchema.omit({
  sealed: true,
  ibanMark: true,
});

export const accountProposalStates = ['none', 'proposed', 'refused'] as const;
export type AccountProposalState = (typeof accountProposalStates)[number];
export type AccountProposalEvent = 'propose' | 'withdraw' | 'confirm' | 'refuse';

/** What another account of a client goes through beside the one in force. One that is entered replaces what waits. */
export const accountProposalLifecycle: Lifecycle<AccountProposalState, AccountProposalEvent> = {
  none: { propose: 'proposed', withdraw: null, confirm: null, refuse: null },
  proposed: { propose: 'proposed', withdraw: 'none', confirm: 'none', refuse: 'refused' },
  refused: { propose: 'proposed', withdraw: null, confirm: null, refuse: null },
};

type Waiting = Pick<AccountProposal, 'proposedBy' | 'refusal'>;

/** A client's record as far as it says what waits. */
export interface WithProposal<P extends Pick<AccountProposal, 'refusal'> = Waiting> {
  readonly accountProposal: P | null;
}

interface Proposed {
  readonly state: AccountProposalState;
  readonly proposedBy: string | null;
}

/** Nobody confirms or refuses an account that they entered. */
const steps: Readonly<Record<AccountProposalEvent, Step<AccountProposalState, Proposed>>> = stepsOf<
  AccountProposalState,
  AccountProposalEvent,
  Proposed
>(accountProposalLifecycle, {
  confirm: ({ proposedBy }) => [proposedBy],
  refuse: ({ proposedBy }) => [proposedBy],
});

export function accountProposalState({
  accountProposal,
}: WithProposal<Pick<AccountProposal, 'refusal'>>): AccountProposalState {
  if (accountProposal === null) return 'none';
  return accountProposal.refusal === null ? 'proposed' : 'refused';
}

/** The account that waits for the second person; undefined where none does. */
export function waitingAccount<P extends Pick<AccountProposal, 'refusal'>>(
  client: WithProposal<P>,
): P | undefined {
  const waits = accountProposalState(client) === 'proposed';
  return waits && client.accountProposal !== null ? client.accountProposal : undefined;
}

/** Why somebody does not decide on the account that waits: none does, or they entered it. */
export function accountDecisionProblem(
  event: 'confirm' | 'refuse',
  client: WithProposal,
  userId: string,
): Problem | undefined {
  const proposedBy = client.accountProposal?.proposedBy ?? null;
  const record = { state: accountProposalState(client), proposedBy };
  const problem = stepProblem(steps[event], record, userId);
  return problem?.code === 'not-in-this-state' ? { code: 'no-account-waits' } : problem;
}
