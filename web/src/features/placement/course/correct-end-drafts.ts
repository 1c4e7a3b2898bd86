import { type Operations, operations } from '@jatkopolku/contracts';
import { type Placement, parseEndReason } from '@jatkopolku/domain/placement';
import { type ProblemCode, parseLocalDate } from '@jatkopolku/kernel';

import { readBy, withFaults } from '../../../form/reading.ts';
import { type EndDraft, OTHER_REASON } from '../drafts.ts';

export interface CorrectEndDraft extends EndDraft {
  readonly what: '' | 'day' | 'none';
  readonly reason: string;
}

/** The end as it is now; what is to become of it is chosen. */
export function correctEndDraft({ endedOn, endReason }: Placement): CorrectEndDraft {
  const isUsual = parseEndReason(endReason) !== undefined;
  const written = isUsual
    ? { endReason, words: '' }
    : { endReason: OTHER_REASON, words: endReason };
  return { what: '', endedOn: String(endedOn ?? ''), ...written, reason: '' };
}

/** Another day of the period, or none: then the placement runs on. */
export function readCorrectEnd(
  { what, endedOn, endReason, words, reason }: CorrectEndDraft,
  { startsOn, endsOn }: Placement,
) {
  const own = endReason === OTHER_REASON ? words.trim() : endReason;
  const body = what === 'none' ? { endedOn: null, endReason: '' } : { endedOn, endReason: own };
  const read = readBy<CorrectEndDraft, Operations['correctEnd']>(operations.correctEnd, {
    ...body,
    reason,
  });
  const codes: (readonly [keyof CorrectEndDraft, ProblemCode])[] = [];
  if (what === '') codes.push(['what', 'field-missing']);
  const day = parseLocalDate(endedOn);
  if (what === 'day' && day !== undefined && (day < startsOn || day > endsOn)) {
    codes.push(['endedOn', 'ended-outside-period']);
  }
  if (what === 'day' && own === '') codes.push(['words', 'reason-missing']);
  return withFaults(read, codes);
}
