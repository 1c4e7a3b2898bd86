import { type ClaimState, decisionCategories, isOnHold } from '@jatkopolku/domain/outcome';
import { type LocalDate, byText } from '@jatkopolku/kernel';

import type { Turn } from '../remark/queries.ts';
import type { Claim } from './queries.ts';

/** Something that happened to a claim, or waits to happen: then it has no day. */
interface ClaimStep {
  /** Its own name among the steps of the claim. */
  readonly key: string;
  readonly what:
    | 'filed'
    | 'returned'
    | 'amended'
    | 'waiting'
    | 'amending'
    | 'takenBack'
    | 'onHold'
    | 'secondFiled'
    | 'secondApproved'
    | 'secondRejected'
    | Extract<ClaimState, 'approved' | 'rejected' | 'withdrawn' | 'clawed-back'>;
  readonly on: LocalDate | null;
  readonly category: Claim['decisionCategory'];
  readonly reason: string;
  /** Who did it, by name, where the region knows it. */
  readonly byName: string | null;
  readonly files: Turn['files'];
}

type Step = Omit<ClaimStep, 'key'>;

/** The way of a claim so far, and what it waits for. */
export function stepsOf(
  claim: Claim,
  turns: readonly Turn[],
  today: LocalDate,
): readonly ClaimStep[] {
  return happened(claim, turns, today).map((step, place) => ({
    ...step,
    key: `${place} ${step.what}`,
  }));
}

function happened(claim: Claim, turns: readonly Turn[], today: LocalDate): readonly Step[] {
  const exchange = turns.map(toStep);
  const last = lastStep(claim, today);
  const ofSecond = secondSteps(claim);
  if (ofSecond.length === 0) return [bare('filed', claim.submittedOn), ...exchange, ...last];
  const dated = [...exchange, ...ofSecond].toSorted((a, b) => byText(a.on ?? '', b.on ?? ''));
  return [bare('filed', claim.submittedOn), ...dated, ...last];
}

/** What has become of a bonus in two parts: the start of its path, and that it lasted. */
function secondSteps(claim: Claim): Step[] {
  const { secondPart, parts } = claim;
  if (secondPart?.filedOn == null) return [];
  const day = (milestone: string) => parts.find((part) => part.milestone === milestone)?.approvedOn;
  const decided = { category: claim.decisionCategory, reason: claim.decisionReason };
  const { filedOn, rejectedOn } = secondPart;
  const [started, lasted] = [day('start'), day('lasting')];
  return [
    ...(started ? [bare('approved', started)] : []),
    bare('secondFiled', filedOn),
    ...(lasted ? [{ ...bare('secondApproved', lasted), ...decided }] : []),
    ...(rejectedOn ? [{ ...bare('secondRejected', rejectedOn), ...decided }] : []),
  ];
}

function toStep({ remark: { event, on, category, text }, byName, files }: Turn): Step {
  return {
    what: event === 'returned' ? 'returned' : 'amended',
    on,
    category: decisionCategories.find((one) => one === category) ?? null,
    reason: text,
    byName,
    files,
  };
}

function lastStep(claim: Claim, today: LocalDate): readonly Step[] {
  const {
    state,
    secondPart,
    decidedOn,
    decisionCategory: category,
    decisionReason: reason,
  } = claim;
  switch (state) {
    case 'draft':
      return [bare('takenBack', null)];
    case 'returned':
    case 'second-returned':
      return [bare('amending', null)];
    case 'submitted':
    case 'second-submitted':
      return claim.hold && isOnHold(claim, today)
        ? [{ ...bare('onHold', claim.hold.until), reason: claim.hold.reason }]
        : [bare('waiting', null)];
    case 'withdrawn':
      return [bare(state, claim.withdrawnOn)];
    case 'approved':
      // Of one whose second part was filed, its parts say what was decided.
      if (secondPart?.filedOn != null) return [];
      return [{ ...bare(state, decidedOn), category, reason }];
    case 'rejected':
    case 'clawed-back':
      return [{ ...bare(state, decidedOn), category, reason }];
  }
}

function bare(what: ClaimStep['what'], on: LocalDate | null): Step {
  return { what, on, category: null, reason: '', byName: null, files: [] };
}
