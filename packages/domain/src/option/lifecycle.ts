import { type Lifecycle, type Problem, stepsOf } from '@jatkopolku/kernel';

export const decisionStates = [
  'proposed',
  'confirmed',
  'notified',
  'refused',
  'withdrawn',
] as const;
export type DecisionState = (typeof decisionStates)[number];
export type DecisionEvent = 'confirm' | 'refuse' | 'withdraw' | 'notify';

const nothing = { confirm: null, refuse: null, withdraw: null, notify: null } as const;

/**
 * A decision on an option. Confirmed, it holds; its notices and prices may still be under way, and
 * confirming again goes on with them.
 */
export const decisionLifecycle: Lifecycle<DecisionState, DecisionEvent> = {
  proposed: { ...nothing, confirm: 'confirmed', refuse: 'refused', withdraw: 'withdrawn' },
  confirmed: { ...nothing, confirm: 'confirmed', notify: 'notified' },
  notified: nothing,
  refused: nothing,
  withdrawn: nothing,
};

/** Whether a decision in the state holds: two people have decided it. */
export const decisionHolds: Readonly<Record<DecisionState, boolean>> = {
  proposed: false,
  confirmed: true,
  notified: true,
  refused: false,
  withdrawn: false,
};

/** What a decision in the state waits as: for its second person, or until everybody has their notice. */
export const decisionWaitsAs: Readonly<
  Record<DecisionState, 'proposed' | 'confirmed' | undefined>
> = {
  proposed: 'proposed',
  confirmed: 'confirmed',
  notified: undefined,
  refused: undefined,
  withdrawn: undefined,
};

/** How a proposed decision came to nothing; undefined where it has not. */
export const droppedAs: Readonly<Record<DecisionState, 'refused' | 'withdrawn' | undefined>> = {
  proposed: undefined,
  confirmed: undefined,
  notified: undefined,
  refused: 'refused',
  withdrawn: 'withdrawn',
};

interface Proposed {
  readonly state: DecisionState;
  readonly proposedBy: string;
}

const makers = ({ proposedBy }: Proposed) => [proposedBy];

/** Who proposes a decision neither confirms nor refuses it; they may take it back. */
export const decisionSteps = stepsOf<DecisionState, DecisionEvent, Proposed>(decisionLifecycle, {
  confirm: makers,
  refuse: makers,
});

/** Why somebody takes no decision back: it is another's proposal. */
export function withdrawProblem(
  { proposedBy }: Pick<Proposed, 'proposedBy'>,
  userId: string,
): Problem | undefined {
  return proposedBy === userId ? undefined : { code: 'not-yours' };
}

export const noticeStates = ['sent', 'acknowledged'] as const;
export type NoticeState = (typeof noticeStates)[number];
export type NoticeEvent = 'acknowledge';

export const noticeLifecycle: Lifecycle<NoticeState, NoticeEvent> = {
  sent: { acknowledge: 'acknowledged' },
  acknowledged: { acknowledge: null },
};

export const noticeSteps = stepsOf(noticeLifecycle);

export const feedStates = ['active', 'revoked'] as const;
export type FeedState = (typeof feedStates)[number];
export type FeedEvent = 'revoke';

export const feedLifecycle: Lifecycle<FeedState, FeedEvent> = {
  active: { revoke: 'revoked' },
  revoked: { revoke: null },
};

export const feedSteps = stepsOf(feedLifecycle);
