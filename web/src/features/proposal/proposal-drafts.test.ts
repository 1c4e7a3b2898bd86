import { dateRange, localDate } from '@jatkopolku/kernel';
import { makePlacement, makePlacementProposal } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { OTHER_REASON } from '../placement/drafts.ts';
import {
  insteadDraft,
  proposedDraft,
  readDecline,
  readInstead,
  readProposing,
} from './proposal-drafts.ts';

const placement = makePlacement();
const around = {
  placement,
  version: 3,
  term: dateRange(localDate('2020-01-01'), localDate('2022-12-31')),
};
const first = { ...proposedDraft(placement), reason: 'Studies begin' };

describe('what is proposed', () => {
  it.each([
    ['period', { endsOn: '2020-09-30' }, { endsOn: '2020-09-30' }],
    ['week', { daysPerWeek: '3', hoursPerDay: '4,5' }, { daysPerWeek: 3, hoursPerDay: '4.5' }],
    [
      'end',
      { endedOn: '2020-05-31', endReason: OTHER_REASON, words: ' Moves ' },
      { endedOn: '2020-05-31', endReason: 'Moves' },
    ],
    ['instructor', { instructor: 'Another' }, { instructor: 'Another' }],
  ])('%s is sent with its own fields, on the version that was seen', (kind, written, asked) => {
    expect(readProposing({ ...first, ...written, kind }, around)).toMatchObject({
      sent: { placementId: 'L1', placementVersion: 3, asked: { kind, ...asked } },
    });
  });

  it.each([
    ['', {}, { kind: 'field-missing' }],
    ['period', { endsOn: '2020-02-01' }, { endsOn: 'period-too-short' }],
    ['period', { endsOn: '2023-02-01' }, { endsOn: 'period-too-long' }],
    ['week', { daysPerWeek: '6' }, { daysPerWeek: 'days-per-week-out-of-range' }],
    ['end', { endReason: 'education' }, { endedOn: 'field-missing' }],
    ['instructor', { instructor: '' }, { instructor: 'field-missing' }],
    ['instructor', { instructor: 'Another', reason: '' }, { reason: 'field-missing' }],
  ])('%s %j is refused at its field', (kind, written, faults) => {
    const read = readProposing({ ...first, ...written, kind }, around);
    expect(read.sent).toBeUndefined();
    const codes = Object.entries(faults).map(([field, code]) => [field, { code }]);
    expect(read.faults).toMatchObject(Object.fromEntries<object>(codes as [string, object][]));
  });
});

describe('what is given instead', () => {
  it('begins with what was asked, also where an end has a reason of its own', () => {
    const asked = { kind: 'end' as const, endedOn: '2020-05-31', endReason: 'Moves' };
    const draft = insteadDraft(placement, makePlacementProposal({ asked }));
    expect(draft).toMatchObject({
      kind: 'end',
      endedOn: '2020-05-31',
      endReason: OTHER_REASON,
      words: 'Moves',
      instructor: placement.instructor,
    });
  });

  it('needs a reason, and says what was seen', () => {
    const draft = { ...first, kind: 'period', endsOn: '2020-10-31' };
    expect(readInstead({ ...draft, reason: ' ' }, around).faults).toMatchObject({
      reason: { code: 'field-missing' },
    });
    expect(readInstead(draft, around, { changeSeen: true }).sent).toMatchObject({
      placementVersion: 3,
      changeSeen: true,
      instead: { kind: 'period', endsOn: '2020-10-31' },
    });
  });
});

it('a refusal needs a reason', () => {
  expect(readDecline({ reason: '' }).faults).toMatchObject({ reason: { code: 'field-missing' } });
  expect(readDecline({ reason: 'Not now' }).sent).toEqual({ reason: 'Not now' });
});
