import { type Lifecycle, stepsOf } from '@jatkopolku/kernel';

/** What was paid too much to a client, from the notice to the day when nothing of it is left. */
export const recoveryStates = [
  'notified',
  'heard',
  'decided',
  'recovered',
  'waived',
  'withdrawn',
] as const;
export type RecoveryState = (typeof recoveryStates)[number];
export type RecoveryEvent = 'hear' | 'decide' | 'waive' | 'repay' | 'close' | 'withdraw';

const nothing = {
  hear: null,
  decide: null,
  waive: null,
  repay: null,
  close: null,
  withdraw: null,
} as const;

/**
 * Nobody decides before the client was heard. Money may come at any time: upon the notice, by the decision, and
 * also after all was set against coming payments. What nothing is left of is closed, decided or not.
 */
export const recoveryLifecycle: Lifecycle<RecoveryState, RecoveryEvent> = {
  notified: {
    ...nothing,
    hear: 'heard',
    repay: 'notified',
    close: 'recovered',
    withdraw: 'withdrawn',
  },
  heard: {
    ...nothing,
    decide: 'decided',
    waive: 'waived',
    repay: 'heard',
    close: 'recovered',
    withdraw: 'withdrawn',
  },
  decided: { ...nothing, repay: 'decided', close: 'recovered' },
  recovered: { ...nothing, repay: 'recovered' },
  waived: nothing,
  withdrawn: nothing,
};

/** Whether a client has no second recovery beside one in the state. */
export const isUnderWay: Readonly<Record<RecoveryState, boolean>> = {
  notified: true,
  heard: true,
  decided: true,
  recovered: false,
  waived: false,
  withdrawn: false,
};

interface Opened {
  readonly state: RecoveryState;
  readonly opening: { readonly by: string };
}

const opener = ({ opening }: Opened) => [opening.by];

/** Who opens a recovery does not decide it. */
export const recoverySteps = stepsOf<RecoveryState, RecoveryEvent, Opened>(recoveryLifecycle, {
  decide: opener,
  waive: opener,
});
