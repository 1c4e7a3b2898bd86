import type { Agreement } from '@jatkopolku/domain/agreement';
import { dateIn } from '@jatkopolku/domain/attendance';
import type { PathType } from '@jatkopolku/domain/framework';
import {
  type FeedbackAverage,
  type Punctuality,
  averageFeedback,
  isOnTime,
} from '@jatkopolku/domain/insight';
import { type Bonus, type Claim, begun } from '@jatkopolku/domain/outcome';
import type { Feedback, Review } from '@jatkopolku/domain/placement';
import { type Bought, type Figures, figuresOf } from '@jatkopolku/domain/settlement';
import { type Cents, type DateRange, byText, cents, contains, sumCents } from '@jatkopolku/kernel';

/** Fewer grades expose the few who gave them: no average is shown. */
export const FEEDBACK_MIN_ANSWERS = 5;

/** What a provider's performance is counted from: everything of the provider's own agreements. */
export interface PerformanceFacts {
  readonly range: DateRange;
  /** Each agreement's accepted days and its bonuses; what is not of the time is not counted. */
  readonly bought: readonly Bought[];
  readonly feedback: readonly Feedback[];
  readonly reviews: readonly Review[];
}

export interface PathOutcome {
  readonly pathType: PathType;
  readonly count: number;
  readonly amountCents: Cents;
}

export interface Performance {
  readonly total: Figures;
  /** Fees and bonuses for each day attended; null without days. */
  readonly centsPerDay: Cents | null;
  readonly agreements: readonly (Figures & Pick<Agreement, 'agreementId' | 'lot'>)[];
  /** Approved claims by path, by the day of approval. */
  readonly outcomes: readonly PathOutcome[];
  /** Approved claims for each hundred clients, rounded to tenths; null without clients. */
  readonly outcomesPerHundred: number | null;
  /** The average is null where fewer answered than may be published. */
  readonly feedback: FeedbackAverage;
  readonly reviews: Punctuality;
}

/** How a provider has done over a time: the figures of its settlements, and the reports' counts of its own. */
export function performanceOf(facts: PerformanceFacts): Performance {
  const { range, feedback, reviews } = facts;
  const bought = facts.bought.map((one) => boughtWithin(one, range));
  const total = figuresOf(bought);
  const approved = bought.flatMap(({ bonuses }) => bonuses);
  const due = reviews.filter(({ dueOn }) => contains(range, dueOn));
  return {
    total,
    centsPerDay: perDay(total),
    agreements: bought.map((one) => {
      const { agreementId, lot } = one.agreement;
      return { agreementId, lot, ...figuresOf([one]) };
    }),
    outcomes: outcomesOf(approved),
    outcomesPerHundred:
      total.clients === 0
        ? null
        : Math.round((begun(approved).length * 1_000) / total.clients) / 10,
    feedback: tellable(averageFeedback(feedback, range)),
    reviews: { due: due.length, onTime: due.filter(isOnTime).length },
  };
}

/** Of an agreement what is of the time: the days in it, and the bonuses approved in it. */
function boughtWithin({ agreement, attended, bonuses }: Bought, range: DateRange): Bought {
  return {
    agreement,
    attended: attended.map((one) => ({
      ...one,
      attended: one.attended.filter((day) => contains(range, dateIn(one.month, day))),
    })),
    bonuses: bonuses.filter(({ part }) => contains(range, part.approvedOn)),
  };
}

/** Rounded to the nearest cent, halves up. */
function perDay({ days, feeCents, bonusCents }: Figures): Cents | null {
  return days === 0 ? null : cents(Math.round((feeCents + bonusCents) / days));
}

/** A path is counted where it began; what it earned by lasting is money alone. */
function outcomesOf(approved: readonly Bonus<Claim>[]): PathOutcome[] {
  return [...Map.groupBy(approved, ({ claim }) => claim.pathType)]
    .map(([pathType, own]) => ({
      pathType,
      count: begun(own).length,
      amountCents: sumCents(own.map(({ part }) => part.amountCents)),
    }))
    .toSorted((a, b) => byText(a.pathType, b.pathType));
}

function tellable({ answers, average }: FeedbackAverage): FeedbackAverage {
  return { answers, average: answers < FEEDBACK_MIN_ANSWERS ? null : average };
}
