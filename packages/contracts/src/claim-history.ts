import type { ObjectionState } from '@jatkopolku/domain/objection';
import { type ClaimState, decisionCategories, isOnHold } from '@jatkopolku/domain/outcome';
import { type LocalDate, byText } from '@jatkopolku/kernel';

import type { AnswerOf, Operations } from './api/index.ts';

type Claim = AnswerOf<Operations['readClaim']>['record'];
export type ClaimTurn = AnswerOf<Operations['listClaimRemarks']>['items'][number];
export type ClaimDecided = AnswerOf<Operations['listClaimNotices']>['items'][number];
type Decider = ClaimDecided['notice']['facts']['decider'];
export type ShownAfterCheck = NonNullable<AnswerOf<Operations['readAfterCheck']>['afterCheck']>;

/** Something that happened to a claim, or waits to happen: then it has no day. */
interface ClaimStep {
  /** Its own name among the steps of the claim. */
  readonly key: string;
  readonly what:
    | 'filed'
    | 'returned'
    | 'amended'
    | 'approvedFirst'
    | 'waiting'
    | 'amending'
    | 'takenBack'
    | 'onHold'
    | 'lookedAt'
    | 'secondFiled'
    | 'secondApproved'
    | 'secondRejected'
    | 'objected'
    | 'upheld'
    | 'dismissed'
    | 'objectionWithdrawn'
    | Extract<ClaimState, 'approved' | 'rejected' | 'withdrawn' | 'clawed-back'>;
  readonly on: LocalDate | null;
  readonly category: Claim['decisionCategory'];
  readonly reason: string;
  /** Who did it, by name, where the region knows it. */
  readonly byName: string | null;
  /** Who decided it, be it a rule; null for what is no decision. */
  readonly decider: Decider | null;
  readonly files: ClaimTurn['files'];
}

type Step = Omit<ClaimStep, 'key'>;

/** A claim with what was written and decided of it. */
export interface ClaimWay {
  readonly claim: Claim;
  readonly turns: readonly ClaimTurn[];
  readonly decided: readonly ClaimDecided[];
  /** What today's checks would have stopped of it; null where nothing, and for those who do not see it. */
  readonly afterCheck?: ShownAfterCheck | null;
}

/** The way of a claim so far, and what it waits for. */
export function claimHistory(way: ClaimWay, today: LocalDate): readonly ClaimStep[] {
  return withLook(happened(way, today), way.afterCheck).map((step, place) => ({
    ...step,
    key: `${place} ${step.what}`,
  }));
}

/** The look at an imported claim comes where its day is, before what waits to happen. */
function withLook(steps: readonly Step[], afterCheck: ClaimWay['afterCheck']): readonly Step[] {
  if (!afterCheck?.look) return steps;
  const { on, note, by } = afterCheck.look;
  const looked = { ...bare('lookedAt', on), reason: note, byName: afterCheck.byName ?? by };
  const later = steps.findIndex((step) => step.on === null || step.on > on);
  const place = later === -1 ? steps.length : later;
  return [...steps.slice(0, place), looked, ...steps.slice(place)];
}

function happened(way: ClaimWay, today: LocalDate): readonly Step[] {
  const { claim, turns, decided } = way;
  const steps = decided.length === 0 ? importedSteps(claim, turns) : decidedSteps(way);
  return [bare('filed', claim.submittedOn), ...steps, ...lastSteps(way, today)];
}

/** Of a claim whose decisions have no notices: its own fields say what was decided. */
function importedSteps(claim: Claim, turns: readonly ClaimTurn[]): readonly Step[] {
  const exchange = turns.map(toStep);
  const ofSecond = secondSteps(claim);
  if (ofSecond.length === 0) return exchange;
  return [...exchange, ...ofSecond].toSorted((a, b) => byText(a.on ?? '', b.on ?? ''));
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

/** Decision by decision, each after the turns that came before it. */
function decidedSteps({ claim, turns, decided }: ClaimWay): readonly Step[] {
  const second = decided.findIndex(({ notice }) => notice.milestone === 'lasting');
  const rounds = decided.map((one, place) => [
    ...(place === second ? startOfSecond(claim, place) : []),
    ...turnsOf(turns, decided[place - 1]?.notice.remarks ?? 0, one.notice.remarks),
    ...stepsOfDecision(one),
  ]);
  const since = decided.at(-1)?.notice.remarks ?? 0;
  const begun = second < 0 ? startOfSecond(claim, decided.length) : [];
  return [...rounds.flat(), ...begun, ...turnsOf(turns, since, Infinity)];
}

/** How the second part began; before a first notice, the decision on the start was imported. */
function startOfSecond({ secondPart, parts }: Claim, notices: number): readonly Step[] {
  if (secondPart?.filedOn == null) return [];
  const [started] = notices === 0 ? parts : [];
  const approved = started ? [bare('approved', started.approvedOn)] : [];
  return [...approved, bare('secondFiled', secondPart.filedOn)];
}

/** The turns after the first so many, up to the last of so many. */
function turnsOf(turns: readonly ClaimTurn[], since: number, until: number): readonly Step[] {
  const own = turns.filter(({ remark: { number } }) => number > since && number <= until);
  return own.map(toStep);
}

const decidedAs = {
  start: { approved: 'approved', rejected: 'rejected' },
  lasting: { approved: 'secondApproved', rejected: 'secondRejected' },
} as const;

/** A decision as its notice has it, with what its provider had against it. */
function stepsOfDecision({
  notice: { milestone, facts },
  objection,
}: ClaimDecided): readonly Step[] {
  const { decision, decidedOn, category, reason, decider, firstApprover } = facts;
  const what = decidedAs[milestone][decision];
  const decided = { ...bare(what, decidedOn), category, reason, byName: decider.name, decider };
  const first = firstApprover && bare('approvedFirst', firstApprover.on);
  const steps = first ? [{ ...first, byName: firstApprover.name }, decided] : [decided];
  if (objection === null) return steps;
  const { state, objectedOn, decidedOn: endedOn, waitsSince } = objection;
  const end = objectionEnds[state];
  return [
    ...steps,
    bare('objected', objectedOn),
    ...(end ? [bare(end, endedOn ?? waitsSince)] : []),
  ];
}

const objectionEnds: Readonly<Record<ObjectionState, ClaimStep['what'] | undefined>> = {
  open: undefined,
  asked: undefined,
  upheld: 'upheld',
  dismissed: 'dismissed',
  withdrawn: 'objectionWithdrawn',
};

/** What it waits for, or how it ended: a decision with a notice is among the steps before. */
function lastSteps({ claim, decided }: ClaimWay, today: LocalDate): readonly Step[] {
  const isAmong = ({ what }: Step) => decided.some(({ notice }) => notice.facts.decision === what);
  return lastStep(claim, today).filter((step) => !isAmong(step));
}

function toStep({ remark: { event, on, category, text }, byName, files }: ClaimTurn): Step {
  return {
    what: event === 'returned' ? 'returned' : 'amended',
    on,
    category: decisionCategories.find((one) => one === category) ?? null,
    reason: text,
    byName,
    decider: null,
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
      return [...firstStep(claim), ...waitingStep(claim, today)];
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

/** What the first of two has approved, for those who read it before the decision. */
function firstStep({ firstApproval }: Claim): readonly Step[] {
  if (firstApproval === null) return [];
  const { on, reason } = firstApproval;
  return [{ ...bare('approvedFirst', on), reason }];
}

function waitingStep(claim: Claim, today: LocalDate): readonly Step[] {
  if (!claim.hold || !isOnHold(claim, today)) return [bare('waiting', null)];
  const { until, reason } = claim.hold;
  return [{ ...bare('onHold', until), reason: reason ?? '' }];
}

function bare(what: ClaimStep['what'], on: LocalDate | null): Step {
  return { what, on, category: null, reason: '', byName: null, decider: null, files: [] };
}
