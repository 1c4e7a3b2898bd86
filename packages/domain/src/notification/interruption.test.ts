import { type PlacementDecisionKind, placementDecisionKinds } from '@jatkopolku/domain/placement';
import { localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { expect, it } from 'vitest';

import { interruptionNotice } from './interruption.ts';

const firstDay = localDate('2021-03-10');
const expected: Record<PlacementDecisionKind, object | undefined> = {
  start: undefined,
  interrupt: { type: 'interruption', placementId: 'L1', from: firstDay },
  resume: undefined,
};

it.each(placementDecisionKinds)('of a decision to %s the employment authority hears', (kind) => {
  expect(interruptionNotice(makePlacement(), { kind, firstDay })).toEqual(expected[kind]);
});
