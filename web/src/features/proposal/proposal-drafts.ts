import { type Operations, operations } from '@jatkopolku/contracts';
import { type Placement, parseEndReason } from '@jatkopolku/domain/placement';
import { type Proposal, type Proposed, proposedKinds } from '@jatkopolku/domain/proposal';
import type { DateRange } from '@jatkopolku/kernel';

import type { Fault } from '../../form/fault.ts';
import { type Faults, type Reading, readBy } from '../../form/reading.ts';
import { writtenHours, writtenWhole } from '../../i18n/written.ts';
import {
  type EndDraft,
  OTHER_REASON,
  emptyEnd,
  readEnd,
  readTerms,
  termsDraft,
} from '../placement/drafts.ts';
import {
  type InstructorDraft,
  QUALIFICATION_UNKNOWN,
  instructorBody,
  instructorDraft,
} from '../placement/instructor-draft.ts';

/** What is proposed, as it is being written: each kind has fields of its own. */
export interface ProposedDraft extends InstructorDraft, EndDraft {
  readonly kind: string;
  readonly endsOn: string;
  readonly daysPerWeek: string;
  readonly hoursPerDay: string;
  readonly reason: string;
}

/** The placement as it is: what is proposed is written over it. */
export function proposedDraft(placement: Placement): ProposedDraft {
  const { endsOn, daysPerWeek, hoursPerDay } = termsDraft(placement);
  const week = { daysPerWeek, hoursPerDay };
  return { kind: '', endsOn, ...week, ...emptyEnd, ...instructorDraft(placement), reason: '' };
}

/** What was asked: what is given instead is written over it. */
export function insteadDraft(placement: Placement, { asked }: Proposal): ProposedDraft {
  const { kind, ...values } = asked;
  const texts = Object.entries(values).map(
    ([field, value]) =>
      [
        field,
        // Of an instructor nobody may have said the qualification.
        String(value ?? QUALIFICATION_UNKNOWN),
      ] as const,
  );
  const draft = { ...proposedDraft(placement), kind, ...Object.fromEntries<string>(texts) };
  const isUsual = kind !== 'end' || parseEndReason(asked.endReason) !== undefined;
  return isUsual ? draft : { ...draft, words: draft.endReason, endReason: OTHER_REASON };
}

/** What a placement is judged by: itself, and the term of its agreement. */
export interface Around {
  readonly placement: Placement;
  readonly version: number;
  readonly term: DateRange | undefined;
}

export function readProposing(draft: ProposedDraft, around: Around) {
  const { placementId } = around.placement;
  const body = { placementId, placementVersion: around.version, reason: draft.reason };
  const read = readBy<ProposedDraft, Operations['proposeChange']>(
    operations.proposeChange,
    { ...body, asked: proposedIn(draft) },
    fieldOf,
  );
  return judged(read, draft, around);
}

/** What the reader has confirmed beside it. */
interface Confirmed {
  readonly changeSeen?: true;
  readonly overlapConfirmed?: true;
}

export function readInstead(draft: ProposedDraft, around: Around, confirmed: Confirmed = {}) {
  const body = { placementVersion: around.version, reason: draft.reason, ...confirmed };
  const read = readBy<ProposedDraft, Operations['acceptProposal']>(
    operations.acceptProposal,
    { ...body, instead: proposedIn(draft) },
    fieldOf,
  );
  const missing = { reason: { code: 'field-missing' } } as const;
  return judged(draft.reason.trim() === '' ? withMore(read, missing) : read, draft, around);
}

interface ReasonDraft {
  readonly reason: string;
}

/** Accepted as it was proposed: a reason may be left out. */
export function readPlain(
  { reason }: ReasonDraft,
  placementVersion: number,
  confirmed: Confirmed = {},
) {
  return readBy<ReasonDraft, Operations['acceptProposal']>(operations.acceptProposal, {
    placementVersion,
    reason,
    ...confirmed,
  });
}

export function readDecline({ reason }: ReasonDraft) {
  return readBy<ReasonDraft, Operations['declineProposal']>(operations.declineProposal, { reason });
}

/** The body of the kind that was chosen; numbers as people write them. */
function proposedIn(draft: ProposedDraft): object | undefined {
  const bodies: Record<Proposed['kind'], object> = {
    period: { endsOn: draft.endsOn },
    week: {
      daysPerWeek: writtenWhole(draft.daysPerWeek),
      hoursPerDay: writtenHours(draft.hoursPerDay),
    },
    end: {
      endedOn: draft.endedOn,
      endReason: draft.endReason === OTHER_REASON ? draft.words.trim() : draft.endReason,
    },
    instructor: instructorBody(draft),
  };
  const kind = proposedKinds.find((one) => one === draft.kind);
  return kind && { kind, ...bodies[kind] };
}

/** What is proposed is inside the body, and beside its reason in the form. */
function fieldOf(path: readonly string[]): string {
  const [first, field] = path;
  if (first !== 'asked' && first !== 'instead') return path.join('.');
  return field ?? 'kind';
}

/** By the rules of the county’s own change too, each at its field. */
function judged<Sent>(
  read: Reading<ProposedDraft, Sent>,
  draft: ProposedDraft,
  around: Around,
): Reading<ProposedDraft, Sent> {
  const { placement, term } = around;
  const { endedOn, periodStartedOn } = placement;
  if (draft.kind === 'end') return withMore(read, readEnd(draft, placement).faults);
  const { endsOn, daysPerWeek, hoursPerDay, instructor } = draft;
  const written = {
    period: { endsOn },
    week: { daysPerWeek, hoursPerDay },
    instructor: { instructor },
  };
  const own = Object.entries(written).find(([kind]) => kind === draft.kind)?.[1] ?? {};
  const { faults } = readTerms(
    { ...termsDraft(placement), ...own },
    { term, endedOn, periodStartedOn },
  );
  const known: Readonly<Record<string, Fault | undefined>> = faults;
  const ofKind = Object.keys(own).flatMap((field) => {
    const fault = known[field];
    return fault === undefined ? [] : [[field, fault] as const];
  });
  return withMore(read, Object.fromEntries(ofKind));
}

/** What the body’s own schema found wrong is said first. */
function withMore<Sent>(
  read: Reading<ProposedDraft, Sent>,
  faults: Faults<ProposedDraft>,
): Reading<ProposedDraft, Sent> {
  if (Object.keys(faults).length === 0) return read;
  return { ...read, sent: undefined, faults: { ...faults, ...read.faults } };
}
