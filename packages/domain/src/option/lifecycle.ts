import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

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

export const noticeStates = ['sent', 'acknowledged'] as const;
export type NoticeState = (typeof noticeStates)[number];
export type NoticeEvent = 'acknowledge';

export const noticeLifecycle: Lifecycle<NoticeState, NoticeEvent> = {
  sent: { acknowledge: 'acknowledged' },
  acknowledged: { acknowledge: null },
};

export const noticeSteps = stepsOf(noticeLifecycle);
