import { roles } from '@jatkopolku/domain/access';
import type { SheetState } from '@jatkopolku/domain/attendance';
import { termGroups } from '@jatkopolku/domain/option';
import type { ClaimState } from '@jatkopolku/domain/outcome';
import { addDays, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClaim,
  makeClient,
  makeDecision,
  makeFramework,
  makeGrant,
  makeNotice,
  makePlacement,
  makeRun,
  makeSheet,
} from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { claimTask } from './claim-tasks.ts';
import { reviewTask } from './placement-tasks.ts';
import {
  byUrgency,
  chaseTask,
  decisionTask,
  grantTask,
  identityTask,
  monthTasks,
  releaseTask,
  noticeTask,
  optionTask,
} from './rules.ts';
import { type Task, type TaskType, taskSchema } from './schema.ts';
import { sheetTask, unsentTask } from './sheet-tasks.ts';
import { taskRoles } from './task-roles.ts';

const today = localDate('2021-04-01');
const month = (text: string) => must(parseMonth(text), 'a month');

describe('a month sheet', () => {
  const afterItsEnd: Record<SheetState, TaskType | undefined> = {
    open: undefined,
    submitted: 'accept-sheet',
    accepted: undefined,
  };
  it.each(Object.entries(afterItsEnd))('that is %s waits as %s', (state, expected) => {
    const sheet = makeSheet({ month: month('2021-03'), state: state as SheetState });
    expect(sheetTask(sheet, today)?.type).toBe(expected);
  });

  it.each([
    ['2021-03', '2021-04-02', '2021-04-01'],
    ['2021-04', '2021-04-02', '2021-04-02'],
  ])('of %s sent in waits on %s since %s, never since a day to come', (text, day, since) => {
    const sheet = makeSheet({ month: month(text), state: 'submitted' });
    expect(sheetTask(sheet, localDate(day))?.since).toBe(since);
  });

  it.each([
    ['2021-03-17', true],
    ['2021-03-18', false],
  ])('submitted on %s is late to be looked at: %s', (submittedOn, late) => {
    const sheet = makeSheet({ month: month('2021-02'), state: 'submitted', submittedOn });
    expect(sheetTask(sheet, today)).toMatchObject({ since: submittedOn, late });
  });

  it.each([
    ['2021-03', '2021-04-01', 'submit-sheet'],
    ['2021-03', '2021-03-31', 'submit-sheet'],
    ['2021-03', '2021-03-30', undefined],
    ['2021-04', '2021-04-01', undefined],
  ])('of %s that nobody has sent on %s: %s', (text, day, expected) => {
    const sheet = makeSheet({ month: month(text) });
    expect(unsentTask(sheet, localDate(day), [])?.type).toBe(expected);
  });

  it('that was returned waits at once, also before its month has ended', () => {
    const sheet = makeSheet({
      month: month('2021-04'),
      state: 'open',
      returnCategory: 'days-missing',
    });
    expect(sheetTask(sheet, today)).toMatchObject({ type: 'amend-sheet', since: '2021-04-01' });
  });
});

describe('a claim', () => {
  const expected: Record<ClaimState, TaskType | undefined> = {
    draft: 'amend-claim',
    submitted: 'decide-claim',
    returned: 'amend-claim',
    approved: undefined,
    'second-submitted': 'decide-claim',
    'second-returned': 'amend-claim',
    rejected: undefined,
    withdrawn: undefined,
    'clawed-back': undefined,
  };
  it.each(Object.entries(expected))('that is %s waits as %s', (state, type) => {
    expect(claimTask(makeClaim({ state: state as ClaimState }), today)?.type).toBe(type);
  });
});

it.each([
  ['2021-03-17', 'submitted', true],
  ['2021-03-18', 'submitted', false],
  ['2021-03-17', 'returned', false],
] as const)('a claim of %s that is %s is late: %s', (submittedOn, state, late) => {
  expect(claimTask(makeClaim({ submittedOn, state }), today)?.late).toBe(late);
});

it.each([true, false])(
  'an identity code whose birth is ahead (%s) is asked about',
  (birthAhead) => {
    const task = identityTask(makeClient({ birthAhead }), today);
    expect(task?.type).toBe(birthAhead ? 'check-identity' : undefined);
  },
);

describe('the plan review of a placement', () => {
  const reviewed = (ahead: number | null, lastAhead: number) =>
    makePlacement({
      startsOn: '2020-06-01',
      endsOn: addDays(today, lastAhead),
      nextReviewDueOn: ahead === null ? null : addDays(today, ahead),
    });

  it.each([
    ['31 days ahead', 31, undefined],
    ['30 days ahead', 30, false],
    ['on its day', 0, false],
    ['a day late', -1, true],
    ['that has no day', null, undefined],
  ])('%s', (_, ahead, late) => {
    expect(reviewTask(reviewed(ahead, 90), today)?.late).toBe(late);
  });

  it.each([
    [0, true],
    [-1, false],
  ])('late, on the day %s after its last: %s', (lastAhead, isTask) => {
    expect(reviewTask(reviewed(-20, lastAhead), today) !== undefined).toBe(isTask);
  });

  it('waits until an early end, not until the end of the period', () => {
    const placement = { ...reviewed(-20, 90), endedOn: addDays(today, -1) };
    expect(reviewTask(placement, today)).toBeUndefined();
  });
});

describe('an option', () => {
  const framework = makeFramework();
  const facts = { frameworks: [framework], agreements: [makeAgreement()], options: [], left: [] };
  const taskOn = (day: string, decisions: Parameters<typeof optionTask>[1] = []) => {
    const [group] = termGroups({ ...facts, today: localDate(day) });
    return group && optionTask(group, decisions, localDate(day));
  };
  it.each([
    ['2021-08-30', undefined, undefined],
    ['2021-08-31', 12, '2021-08-31'],
    ['2022-02-27', 12, '2021-08-31'],
    ['2022-02-28', 6, '2022-02-28'],
    ['2022-05-31', 3, '2022-05-31'],
    ['2022-07-31', 1, '2022-07-31'],
    ['2022-08-31', 1, '2022-07-31'],
  ])('on %s: the telling at %s months, since %s', (day, months, since) => {
    const task = taskOn(day);
    expect(task).toEqual(
      months && {
        type: 'decide-option',
        frameworkId: framework.frameworkId,
        optionNo: 1,
        lot: null,
        agreementIds: null,
        months,
        since,
        dueOn: '2022-08-31',
        late: false,
      },
    );
  });

  it('of a framework that has no agreements is nobody’s task', () => {
    const day = localDate('2022-08-31');
    const [group] = termGroups({ ...facts, agreements: [], today: day });
    expect(optionTask(must(group, 'its own term'), [], day)).toBeUndefined();
  });

  it('that has lapsed is no task any more', () => {
    expect(taskOn('2022-09-01')).toBeUndefined();
  });

  it('is due by its last day of notice, where the framework sets one', () => {
    const terms = { months: 12, noticeDays: 90, conditions: '' };
    const own = { ...facts, frameworks: [makeFramework({ optionTerms: [terms] })] };
    const day = localDate('2022-06-02');
    const [group] = termGroups({ ...own, today: day });
    expect(group && optionTask(group, [], day)?.dueOn).toBe('2022-06-02');
    expect(termGroups({ ...own, today: addDays(day, 1) })[0]?.plan.options[0]?.standing).toBe(
      'lapsed',
    );
  });
});

describe('a decision on an option', () => {
  it.each([
    ['proposed', 'confirm-option'],
    ['confirmed', 'confirm-option'],
    ['refused', undefined],
  ] as const)('%s waits as %s', (state, type) => {
    expect(decisionTask(makeDecision({ state }), today)?.type).toBe(type);
  });
});

describe('a notice', () => {
  it.each([
    [0, false, false],
    [14, false, false],
    [15, true, true],
  ])(
    '%s days after it was sent: late for its provider %s, asked about %s',
    (days, late, isChased) => {
      const notice = makeNotice({ sentOn: addDays(today, -days) });
      expect(noticeTask(notice, makeDecision(), today)?.late).toBe(late);
      expect(chaseTask(notice, makeDecision(), today) !== undefined).toBe(isChased);
    },
  );

  it('that was acknowledged waits for nobody', () => {
    const notice = makeNotice({ sentOn: '2020-01-01', state: 'acknowledged' });
    const tasks = [noticeTask, chaseTask].map((toTask) => toTask(notice, makeDecision(), today));
    expect(tasks).toEqual([undefined, undefined]);
  });
});

it.each([
  ['proposed', 'confirm-role'],
  ['active', undefined],
] as const)('a role that is %s waits as %s', (state, type) => {
  expect(grantTask(makeGrant({ state }))?.type).toBe(type);
});

describe('months to settle', () => {
  const tasksOf = (...months: string[]) =>
    monthTasks(months.map(month), today).map((task) =>
      task.type === 'settle-earlier'
        ? [task.from, task.to, task.count]
        : 'month' in task && task.month,
    );
  it.each([
    [[], []],
    [['2021-04'], []],
    [['2021-03', '2021-04'], ['2021-03']],
    [
      ['2021-02', '2021-03'],
      ['2021-03', '2021-02'],
    ],
    [
      ['2020-12', '2021-03', '2020-01', '2021-02'],
      ['2021-03', ['2020-01', '2021-02', 3]],
    ],
  ])('%j become %j', (months, expected) => {
    expect(tasksOf(...months)).toEqual(expected);
  });

  it('wait since the first of them ended', () => {
    const months = ['2020-01', '2021-02', '2021-03'].map(month);
    expect(monthTasks(months, today).map(({ since }) => since)).toEqual([
      '2021-04-01',
      '2020-02-01',
    ]);
  });
});

it('every task fits its schema, and waits for somebody', () => {
  const types = taskSchema.options.map(({ shape }) => shape.type.value);
  expect(Object.keys(taskRoles).toSorted()).toEqual([...types].toSorted());
  for (const waiting of Object.values(taskRoles)) {
    expect(waiting.length).toBeGreaterThan(0);
    expect(roles).toEqual(expect.arrayContaining([...waiting]));
  }
});

describe('the order of tasks', () => {
  const task = (late: boolean, dueOn: string | null, since: string): Task => ({
    type: 'review-plan',
    placementId: id<'Placement'>('L1'),
    clientId: id<'Client'>('C1'),
    providerId: id<'Provider'>('P01'),
    since: localDate(since),
    dueOn: dueOn === null ? null : localDate(dueOn),
    late,
  });
  const inOrder = [
    task(true, '2021-03-01', '2021-02-01'),
    task(true, null, '2021-01-01'),
    task(false, '2021-04-01', '2021-03-05'),
    task(false, '2021-04-02', '2021-03-01'),
    task(false, null, '2021-01-01'),
    task(false, null, '2021-02-01'),
  ];

  it('is by lateness, due day and waiting, whatever order they come in', () => {
    const shuffled = fc.shuffledSubarray(inOrder, { minLength: inOrder.length });
    fc.assert(
      fc.property(shuffled, (tasks) => {
        expect(tasks.toSorted(byUrgency)).toEqual(inOrder);
      }),
    );
  });
});

it.each([
  ['confirmed', 'release-run'],
  ['released', undefined],
  ['reconciled', undefined],
] as const)('a run that is %s waits as %s', (state, type) => {
  expect(releaseTask(makeRun({ state }))?.type).toBe(type);
});
