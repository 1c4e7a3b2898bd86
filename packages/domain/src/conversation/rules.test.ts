import { localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeConversation, makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import type { ConversationState, Side } from './lifecycle.ts';
import { closeProblem, closingTextProblem, concernProblem, sideOf } from './rules.ts';

const placement = makePlacement({ startsOn: '2020-01-15', endsOn: '2020-06-30' });
const today = localDate('2020-03-10');
const month = (text: string) => must(parseMonth(text), 'a month');

describe('what a concern is about', () => {
  it.each([
    ['a day of the placement', localDate('2020-03-09'), undefined],
    ['today', today, undefined],
    ['tomorrow', localDate('2020-03-11'), 'day-ahead'],
    ['a day before the placement', localDate('2020-01-14'), 'outside-placement'],
    ['the month in which it began', month('2020-01'), undefined],
    ['the running month', month('2020-03'), undefined],
    ['a month ahead', month('2020-04'), 'day-ahead'],
    ['a month before it', month('2019-12'), 'outside-placement'],
  ])('%s', (_name, about, code) => {
    expect(concernProblem({ about }, placement, today)?.code).toBe(code);
  });

  it('is never a day after its early end', () => {
    const ended = { ...placement, endedOn: localDate('2020-02-28') };
    const about = localDate('2020-02-29');
    expect(concernProblem({ about }, ended, today)?.code).toBe('outside-placement');
  });
});

const concern = { kind: 'worry', about: '2020-03-02' } as const;

describe('who closes', () => {
  const refused = 'not-in-this-state';
  const expected: Record<ConversationState, Record<Side, string | undefined>> = {
    'with-county': { county: undefined, provider: refused },
    'with-provider': { county: undefined, provider: undefined },
    done: { county: refused, provider: refused },
  };

  it.each(Object.entries(expected))('a message that is %s', (state, bySide) => {
    const message = makeConversation({ state: state as ConversationState });
    expect(closeProblem(message, 'county')?.code).toBe(bySide.county);
    expect(closeProblem(message, 'provider')?.code).toBe(bySide.provider);
  });

  it('a concern: the county alone', () => {
    const raised = makeConversation({ state: 'with-provider', concern });
    expect(closeProblem(raised, 'provider')?.code).toBe('concern-open');
    expect(closeProblem(raised, 'county')).toBeUndefined();
  });
});

describe('words at the end', () => {
  it.each([
    ['a concern without words', concern, '  ', 'concern-unanswered'],
    ['a concern with words', concern, 'I call.', undefined],
    ['a message without words', null, '', undefined],
  ])('%s', (_name, about, text, code) => {
    const { concern: own } = makeConversation({ concern: about });
    expect(closingTextProblem({ concern: own }, text)?.code).toBe(code);
  });
});

it('is the provider’s side where a right reaches its own records alone', () => {
  expect([sideOf('P1'), sideOf(null)]).toEqual(['provider', 'county']);
});
