import { describe, expect, it } from 'vitest';

import { grantLifecycle } from './access/index.ts';
import { applicationLifecycle } from './admission/index.ts';
import { agreementLifecycle } from './agreement/index.ts';
import { closedPeriodLifecycle, sheetLifecycle } from './attendance/index.ts';
import { accountProposalLifecycle } from './client/index.ts';
import { commitmentLifecycle } from './commitment/index.ts';
import { conversationLifecycle } from './conversation/index.ts';
import { fileLifecycle } from './file/index.ts';
import { frameworkLifecycle } from './framework/index.ts';
import { objectionLifecycle } from './objection/index.ts';
import { decisionLifecycle } from './option/index.ts';
import { claimLifecycle } from './outcome/index.ts';
import { batchLifecycle } from './payment/index.ts';
import { placementLifecycle } from './placement/index.ts';
import { proposalLifecycle } from './proposal/index.ts';
import { accountLifecycle } from './provider/index.ts';
import { recoveryLifecycle } from './recovery/index.ts';
import { disputeLifecycle, runLifecycle } from './settlement/index.ts';

type Table = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** What no step of a lifecycle may ever make possible, by any way from state to state. */
interface Forbidden {
  readonly lifecycle: Table;
  readonly first: string;
  /** States that nothing leads out of. */
  readonly final: readonly string[];
  /** States that nobody comes to but through the other, be it by however many steps. */
  readonly onlyThrough: readonly (readonly [state: string, through: string])[];
  /** States from which nobody comes back to the other. */
  readonly neverBack: readonly (readonly [from: string, to: string])[];
}

const rules: Readonly<Record<string, Forbidden>> = {
  'a month sheet': {
    lifecycle: sheetLifecycle,
    first: 'open',
    final: ['accepted'],
    onlyThrough: [['accepted', 'submitted']],
    neverBack: [['accepted', 'open']],
  },
  'a closed period': {
    lifecycle: closedPeriodLifecycle,
    first: 'registered',
    final: ['taken-back'],
    onlyThrough: [],
    neverBack: [['taken-back', 'registered']],
  },
  'an account of a client': {
    lifecycle: accountProposalLifecycle,
    first: 'none',
    final: [],
    onlyThrough: [['refused', 'proposed']],
    neverBack: [],
  },
  'a commitment': {
    lifecycle: commitmentLifecycle,
    first: 'proposed',
    final: ['dropped', 'annulled'],
    onlyThrough: [['annulled', 'confirmed']],
    neverBack: [['confirmed', 'proposed']],
  },
  'a recovery': {
    lifecycle: recoveryLifecycle,
    first: 'notified',
    final: ['recovered', 'waived', 'withdrawn'],
    onlyThrough: [
      ['decided', 'heard'],
      ['waived', 'heard'],
    ],
    neverBack: [
      ['decided', 'heard'],
      ['decided', 'withdrawn'],
    ],
  },
  'a batch of payments': {
    lifecycle: batchLifecycle,
    first: 'made',
    final: ['refused', 'settled'],
    onlyThrough: [],
    neverBack: [
      ['accepted', 'made'],
      ['settled', 'accepted'],
      ['settled', 'refused'],
    ],
  },
  'a claim': {
    lifecycle: claimLifecycle,
    first: 'draft',
    final: ['withdrawn', 'clawed-back'],
    onlyThrough: [
      ['approved', 'submitted'],
      ['clawed-back', 'approved'],
    ],
    neverBack: [
      ['approved', 'submitted'],
      ['approved', 'withdrawn'],
    ],
  },
  'an objection': {
    lifecycle: objectionLifecycle,
    first: 'open',
    final: ['upheld', 'dismissed', 'withdrawn'],
    onlyThrough: [],
    neverBack: [],
  },
  'a proposed change': {
    lifecycle: proposalLifecycle,
    first: 'open',
    final: ['accepted', 'amended', 'declined', 'withdrawn'],
    onlyThrough: [],
    neverBack: [],
  },
  'a conversation': {
    lifecycle: conversationLifecycle,
    first: 'with-county',
    final: [],
    onlyThrough: [],
    neverBack: [],
  },
  'a dispute': {
    lifecycle: disputeLifecycle,
    first: 'open',
    final: ['rejected', 'withdrawn'],
    onlyThrough: [],
    neverBack: [['upheld', 'open']],
  },
  'a run of payments': {
    lifecycle: runLifecycle,
    first: 'confirmed',
    final: ['reconciled'],
    onlyThrough: [['reconciled', 'released']],
    neverBack: [['released', 'confirmed']],
  },
  'an agreement': {
    lifecycle: agreementLifecycle,
    first: 'draft',
    final: ['expired', 'terminated'],
    onlyThrough: [
      ['signed', 'checked'],
      ['running', 'signed'],
    ],
    neverBack: [
      ['signed', 'checked'],
      ['running', 'signed'],
    ],
  },
  'an application': {
    lifecycle: applicationLifecycle,
    first: 'draft',
    final: ['approved', 'rejected', 'withdrawn'],
    onlyThrough: [['approved', 'submitted']],
    neverBack: [['submitted', 'draft']],
  },
  'a decision on an option': {
    lifecycle: decisionLifecycle,
    first: 'proposed',
    final: ['notified', 'refused', 'withdrawn'],
    onlyThrough: [['notified', 'confirmed']],
    neverBack: [
      ['confirmed', 'withdrawn'],
      ['confirmed', 'refused'],
    ],
  },
  'an account': {
    lifecycle: accountLifecycle,
    first: 'proposed',
    final: ['refused', 'replaced'],
    onlyThrough: [['replaced', 'confirmed']],
    neverBack: [['confirmed', 'refused']],
  },
  'a role': {
    lifecycle: grantLifecycle,
    first: 'proposed',
    final: ['refused', 'revoked'],
    onlyThrough: [],
    neverBack: [['active', 'proposed']],
  },
  'a placement': {
    lifecycle: placementLifecycle,
    first: 'planned',
    final: [],
    onlyThrough: [['interrupted', 'running']],
    neverBack: [['running', 'planned']],
  },
  'a framework': {
    lifecycle: frameworkLifecycle,
    first: 'draft',
    final: ['expired'],
    onlyThrough: [['running', 'published']],
    neverBack: [['published', 'draft']],
  },
  'a file': {
    lifecycle: fileLifecycle,
    first: 'awaited',
    final: ['released', 'refused'],
    onlyThrough: [],
    neverBack: [],
  },
};

/** Every state that is come to from another by one step or more, without going through the one left out. */
function reachedFrom(from: string, lifecycle: Table, without?: string): Set<string> {
  const reached = new Set<string>();
  const open = [from];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const next of Object.values(lifecycle[state] ?? {})) {
      if (next === null || next === without || reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

describe.each(Object.entries(rules))('%s', (_name, forbidden) => {
  const { lifecycle, first, final, onlyThrough, neverBack } = forbidden;

  it('ends where nothing else follows, and nowhere else', () => {
    const ends = Object.keys(lifecycle).filter((state) =>
      [...reachedFrom(state, lifecycle)].every((next) => next === state),
    );
    expect(ends.toSorted()).toEqual(final.toSorted());
  });

  it('has no state that nobody comes to', () => {
    const reached = reachedFrom(first, lifecycle).add(first);
    expect([...reached].toSorted()).toEqual(Object.keys(lifecycle).toSorted());
  });

  it.each(onlyThrough)('is %s only after it was %s', (state, through) => {
    expect(reachedFrom(first, lifecycle, through)).not.toContain(state);
  });

  it.each(neverBack)('that is %s is never %s again', (from, to) => {
    expect(reachedFrom(from, lifecycle)).not.toContain(to);
  });
});
