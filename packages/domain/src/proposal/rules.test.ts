import { localDate } from '@jatkopolku/kernel';
import { makePlacement, makePlacementProposal } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  acceptEvent,
  acceptProblems,
  basisOf,
  changedSince,
  proposalProblem,
  proposedChange,
} from './rules.ts';
import { type Proposed, proposedSchema } from './schema.ts';

const placement = makePlacement();
const today = localDate('2020-03-10');
const asked: Readonly<Record<Proposed['kind'], Proposed>> = {
  period: proposedSchema.parse({ kind: 'period', endsOn: '2020-09-30' }),
  week: proposedSchema.parse({ kind: 'week', daysPerWeek: 3, hoursPerDay: '5' }),
  end: proposedSchema.parse({ kind: 'end', endedOn: '2020-05-31', endReason: 'education' }),
  instructor: proposedSchema.parse({ kind: 'instructor', instructor: 'Instructor 2' }),
};
const each = Object.values(asked);

describe('what may be proposed', () => {
  it.each(each)('of a placement that runs: $kind', (proposed) => {
    expect(proposalProblem(placement, proposed, today)).toBeUndefined();
  });

  it.each(each)('not what it has already: $kind', (proposed) => {
    const changed = { ...placement, ...proposedChange(proposed) };
    const code = proposed.kind === 'end' ? 'end-known' : 'proposal-same';
    expect(proposalProblem(changed, proposed, today)?.code).toBe(code);
  });

  it.each(each)(
    'of one that is over nothing but its end, which may be known late: $kind',
    (one) => {
      const code = proposalProblem(placement, one, localDate('2021-01-01'))?.code;
      expect(code).toBe(one.kind === 'end' ? undefined : 'not-in-this-state');
    },
  );
});

describe('the qualification of an instructor', () => {
  const same = { kind: 'instructor', instructor: placement.instructor };

  it('is proposed of the same instructor where nobody has said it', () => {
    const said = proposedSchema.parse({ ...same, instructorQualification: 'vocational' });
    expect(proposalProblem(placement, said, today)).toBeUndefined();
    expect(proposalProblem(placement, proposedSchema.parse(same), today)?.code).toBe(
      'proposal-same',
    );
  });

  it('is gone with the instructor who had it', () => {
    const qualified = { ...placement, instructorQualification: 'vocational' } as const;
    const other = proposedSchema.parse({ ...same, instructor: 'Another' });
    expect({ ...qualified, ...proposedChange(other) }).toMatchObject({
      instructor: 'Another',
      instructorQualification: null,
    });
  });
});

describe('what changed since', () => {
  const proposal = makePlacementProposal({ basis: basisOf(placement) });

  it('is what the provider saw of the placement, and nothing else of it', () => {
    expect(changedSince(proposal, { ...placement, goal: 'Another', decisions: 3 })).toEqual([]);
    const changed = { ...placement, daysPerWeek: 2, endedOn: localDate('2020-06-30') };
    expect(changedSince(proposal, changed)).toEqual(['endedOn', 'daysPerWeek']);
  });

  it('is seen before the proposal is accepted', () => {
    const changed = { placement: { ...placement, instructor: 'Another' }, today };
    const codes = (changeSeen?: boolean) =>
      acceptProblems(proposal, { reason: '', changeSeen }, changed).map(({ code }) => code);
    expect([codes(), codes(false), codes(true)]).toEqual([
      ['proposal-outdated'],
      ['proposal-outdated'],
      [],
    ]);
  });
});

describe('an acceptance', () => {
  const proposal = makePlacementProposal({ basis: basisOf(placement) });
  const around = { placement, today };
  const later = proposedSchema.parse({ kind: 'period', endsOn: '2020-10-31' });

  it.each([
    ['as it was asked', undefined, '', 'accept', []],
    ['the same once more', asked.period, '', 'accept', []],
    ['another day, with a reason', later, 'Later', 'amend', []],
    ['another day, without one', later, '  ', 'amend', ['reason-missing']],
    ['something else', asked.week, 'Rather this', 'amend', ['unknown-value']],
  ] as const)('%s', (_name, instead, reason, event, codes) => {
    expect(acceptEvent(proposal, { instead, reason })).toBe(event);
    const problems = acceptProblems(proposal, { instead, reason }, around);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
