import { noSheetSettings } from '@jatkopolku/domain/attendance';
import { localDate } from '@jatkopolku/kernel';
import { makeBenefit, makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type GapFacts, gapsOf } from './gaps.ts';
import type { Gap } from './schema.ts';

const today = localDate('2021-03-10');
const whole = makePlacement({
  startsOn: '2021-01-01',
  endsOn: '2021-12-31',
  caseWorker: { userId: 'kaisa', name: 'Kaisa Koskinen' },
  startConditions: {
    labourAuthoritySignedOn: '2020-12-01',
    countySignedOn: '2020-12-01',
    clientSignedOn: '2020-12-01',
    insuredFrom: '2021-01-01',
    stewardNotifiedOn: '2020-12-15',
  },
});
const sent = ['2021-01', '2021-02'].map((month) => makeSheet({ month, state: 'submitted' }));
const nothingLacking: GapFacts = {
  placement: whole,
  sheets: sent,
  closed: [],
  deadlines: noSheetSettings.deadlines,
  followup: undefined,
  evaluateOn: localDate('2021-12-17'),
  benefits: [makeBenefit({ validFrom: '2020-01-01', validTo: null })],
  lacksWorkplace: false,
};
type Own = Partial<Omit<GapFacts, 'placement'>> & {
  readonly placement?: Parameters<typeof makePlacement>[0];
};
const gaps = ({ placement = {}, ...own }: Own, side: 'county' | 'provider' = 'county') =>
  gapsOf(
    { ...nothingLacking, ...own, placement: makePlacement({ ...whole, ...placement }) },
    side,
    today,
  );
const inWords = (gap: Gap) =>
  Object.values(gap)
    .filter((value) => typeof value === 'string')
    .join(' ');

const unstarted = { startsBy: 'decision', startConditions: { insuredFrom: '2021-01-01' } } as const;
const months = (...list: [string, object][]) =>
  list.map(([month, more]) => makeSheet({ month, state: 'open', ...more }));
const returned = { returnCategory: 'hours-wrong' };

describe('what a placement lacks', () => {
  it.each<[string, Own, string[]]>([
    ['nothing', {}, []],
    [
      'what its start needs, and the decision',
      { placement: unstarted },
      ['conditions', 'start 2021-01-01'],
    ],
    ['somebody of the county', { placement: { caseWorker: null } }, ['case-worker']],
    ['an instructor', { placement: { instructor: '' } }, ['instructor']],
    ['a workplace', { lacksWorkplace: true }, ['workplace']],
    ['a review', { placement: { nextReviewDueOn: '2021-03-09' } }, ['review 2021-03-09']],
    ['no review that is due today', { placement: { nextReviewDueOn: '2021-03-10' } }, []],
    ['an evaluation to come', { evaluateOn: localDate('2021-03-24') }, ['evaluation 2021-03-24']],
    ['none long before it', { evaluateOn: localDate('2021-03-25') }, []],
    [
      'an evaluation after the last day',
      { placement: { endedOn: '2021-02-08' }, evaluateOn: localDate('2021-02-08') },
      ['evaluation 2021-02-08'],
    ],
    [
      'none long after it',
      { placement: { endedOn: '2021-02-07' }, evaluateOn: localDate('2021-02-07') },
      [],
    ],
    ['a benefit', { benefits: [] }, ['benefit 2021-01-01 2021-03-10']],
    [
      'benefits between others',
      {
        benefits: [
          makeBenefit({ validFrom: '2021-01-10', validTo: '2021-01-31' }),
          makeBenefit({ validFrom: '2021-02-08', validTo: null }),
        ],
      },
      ['benefit 2021-01-01 2021-01-09', 'benefit 2021-02-01 2021-02-07'],
    ],
    [
      'a benefit on the first day to come',
      { placement: { startsOn: '2021-04-01' }, benefits: [] },
      ['benefit 2021-04-01 2021-04-01'],
    ],
    ['no benefit that the reader does not see', { benefits: null }, []],
    ['none once it is over', { placement: { endedOn: '2021-03-09' }, benefits: [] }, []],
    ['a month', { sheets: sent.slice(0, 1) }, ['sheet 2021-02']],
    [
      'a month that was logged and not sent',
      { sheets: [...sent.slice(0, 1), ...months(['2021-02', {}])] },
      ['sheet 2021-02'],
    ],
    [
      'a month that came back',
      { sheets: [...months(['2021-01', returned]), ...sent.slice(1)] },
      ['sheet 2021-01'],
    ],
    [
      'no month in which nobody was expected',
      { sheets: [], placement: { interruptions: [{ from: '2021-01-01', until: '2021-02-28' }] } },
      [],
    ],
  ])('%s', (_name, own, expected) => {
    expect(gaps(own).map(inWords)).toEqual(expected);
  });

  it('names the conditions without a day, or with one after the end; none once it is over', () => {
    const conditions = { clientSignedOn: null, insuredFrom: '2022-01-01' };
    const startConditions = { ...whole.startConditions, ...conditions };
    expect(gaps({ placement: { startConditions } })).toEqual([
      { what: 'conditions', conditions: ['clientSignedOn', 'insuredFrom'] },
    ]);
    expect(gaps({ placement: { startConditions, endedOn: '2021-03-09' } })).toEqual([]);
  });

  it('says which month came back', () => {
    expect(gaps({ sheets: [...months(['2021-01', returned]), ...sent.slice(1)] })).toEqual([
      { what: 'sheet', month: '2021-01', isReturned: true },
    ]);
  });

  it.each<[string, Own, string[]]>([
    [
      'nothing of what is the county’s',
      { placement: { ...unstarted, caseWorker: null }, benefits: [] },
      [],
    ],
    ['its months', { sheets: sent.slice(0, 1) }, ['sheet 2021-02']],
    ['its instructor', { placement: { instructor: '' } }, ['instructor']],
    ['a coaching plan', { placement: { coaching: 'yes' } }, ['coaching-plan']],
    [
      'its feedback, when the placement is evaluated',
      { evaluateOn: localDate('2021-03-24') },
      ['provider-feedback 2021-03-24'],
    ],
  ])('for the provider: %s', (_name, own, expected) => {
    expect(gaps(own, 'provider').map(inWords)).toEqual(expected);
  });

  it.each<[string, Own]>([
    ['an evaluation', { followup: written('evaluation') }],
    ['feedback', { followup: written('providerFeedback') }],
    ['a coaching plan', { followup: written('coachingPlan') }],
  ])('is no longer %s that was written', (_name, { followup }) => {
    const own = { placement: { coaching: 'yes' }, evaluateOn: localDate('2021-03-24') } as const;
    const count = (more: Own) =>
      (['county', 'provider'] as const).flatMap((side) => gaps({ ...own, ...more }, side)).length;
    expect(count({ followup })).toBe(count({}) - 1);
  });
});

function written(form: 'evaluation' | 'providerFeedback' | 'coachingPlan') {
  const none = { evaluation: null, providerFeedback: null, coachingPlan: null };
  return { ...none, [form]: {} } as GapFacts['followup'];
}
