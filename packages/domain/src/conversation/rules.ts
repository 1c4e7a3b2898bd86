import { type Placement, daysOfPlacement } from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  type Problem,
  dateRange,
  intersection,
  monthRange,
  parseLocalDate,
  parseMonth,
} from '@jatkopolku/kernel';

import { type ConversationState, type Side } from './lifecycle.ts';
import type { Concern, Conversation } from './schema.ts';

type Dates = Pick<Placement, 'startsOn' | 'endsOn' | 'endedOn'>;

/** Why a concern is not raised about its day or month: it has not begun, or the placement has no day of it. */
export function concernProblem(
  { about }: Pick<Concern, 'about'>,
  placement: Dates,
  today: LocalDate,
): Problem | undefined {
  const days = daysAbout(about);
  const own = daysOfPlacement(placement);
  if (days && days.start > today) return { code: 'day-ahead' };
  return days && own && intersection(days, own) ? undefined : { code: 'outside-placement' };
}

function daysAbout(about: string) {
  const month = parseMonth(about);
  const day = parseLocalDate(about);
  if (month) return monthRange(month);
  return day && dateRange(day, day);
}

/** Whose a person's turns are: those of the provider beyond whose records their right does not reach, or the county's. */
export function sideOf(own: string | null): Side {
  return own === null ? 'county' : 'provider';
}

/** Whether a side may close a conversation in the state. */
const isClosable: Readonly<Record<ConversationState, Readonly<Record<Side, boolean>>>> = {
  'with-county': { county: true, provider: false },
  'with-provider': { county: true, provider: true },
  done: { county: false, provider: false },
};

/** Why a side does not close it: it is not its turn, or it is a concern, which the county closes. */
export function closeProblem(
  { state, concern }: Pick<Conversation, 'state' | 'concern'>,
  side: Side,
): Problem | undefined {
  if (!isClosable[state][side]) return { code: 'not-in-this-state', details: { state } };
  return concern && side === 'provider' ? { code: 'concern-open' } : undefined;
}

/** A concern is closed with words, which its provider reads; a message may be read without an answer. */
export function closingTextProblem(
  { concern }: Pick<Conversation, 'concern'>,
  text: string,
): Problem | undefined {
  return concern && text.trim() === '' ? { code: 'concern-unanswered', at: '/text' } : undefined;
}
