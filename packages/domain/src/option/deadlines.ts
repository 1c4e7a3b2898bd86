import {
  type Agreement,
  type LeftOption,
  type Option,
  type PlannedOption,
  type TermPlan,
  isNamed,
  termPlan,
} from '@jatkopolku/domain/agreement';
import { type Framework, type LotNumber, isPublished } from '@jatkopolku/domain/framework';
import {
  type LocalDate,
  addDays,
  addMonths,
  businessDayFrom,
  byName,
  byText,
  earlier,
} from '@jatkopolku/kernel';

import { decisionHolds } from './lifecycle.ts';
import type { Decision, Notice } from './schema.ts';

/** How long before the last day of notice procurement gets a task of an open option, each time a new one. */
export const COUNTDOWN_MONTHS = [12, 6, 3, 1] as const;
export type CountdownMonths = (typeof COUNTDOWN_MONTHS)[number];

/** So long a provider has to acknowledge a notice before procurement asks. */
export const ACKNOWLEDGE_DAYS = 14;

/** The last day to acknowledge a notice: a deadline for acting, which moves to a business day. */
export function acknowledgeBy({ sentOn }: Pick<Notice, 'sentOn'>): LocalDate {
  return businessDayFrom(addDays(sentOn, ACKNOWLEDGE_DAYS));
}

/** How near the last day of notice is, and since when; undefined before the first telling and after the day. */
export function countdownTo(
  noticeBy: LocalDate,
  today: LocalDate,
): { readonly months: CountdownMonths; readonly since: LocalDate } | undefined {
  if (today > noticeBy) return undefined;
  const months = COUNTDOWN_MONTHS.findLast((ahead) => addMonths(noticeBy, -ahead) <= today);
  return months === undefined ? undefined : { months, since: addMonths(noticeBy, -months) };
}

/** Agreements of a framework whose terms and options are the same. */
export interface TermGroup {
  readonly framework: Framework;
  /** Null where the group is not one lot's. */
  readonly lot: LotNumber | null;
  /** Null for all of the framework, or of the lot. */
  readonly agreementIds: readonly Agreement['agreementId'][] | null;
  readonly agreements: readonly Agreement[];
  readonly plan: TermPlan;
}

/** What terms follow from. */
export interface TermFacts {
  readonly frameworks: readonly Framework[];
  readonly agreements: readonly Agreement[];
  readonly options: readonly Option[];
  readonly left: readonly LeftOption[];
  readonly today: LocalDate;
}

/**
 * The agreements by what still can become of them: a whole framework where all are alike, else lots,
 * else agreements one by one. A framework without agreements has its own term. Frameworks whose next
 * option is to be decided soonest come first; after them those without one, by name.
 */
export function termGroups(facts: TermFacts): readonly TermGroup[] {
  const published = facts.frameworks.filter(({ state }) => isPublished[state]);
  return published
    .map((framework) => groupsOf(framework, facts))
    .toSorted((a, b) => byText(nextOf(a), nextOf(b)) || byName(nameOf(a), nameOf(b)))
    .flat();
}

/** The day by which the first of a framework's open options is to be decided. */
function nextOf(groups: readonly TermGroup[]): string {
  const days = groups.flatMap((group) => openOption(group)?.decideBy ?? []);
  return days.toSorted(byText)[0] ?? 'none';
}

function nameOf(groups: readonly TermGroup[]): string {
  return groups[0]?.framework.name ?? '';
}

function groupsOf(framework: Framework, facts: TermFacts): readonly TermGroup[] {
  const { frameworkId } = framework;
  const agreements = facts.agreements.filter(
    (one) => one.frameworkId === frameworkId && one.signedOn !== null,
  );
  const whole = { framework, lot: null, agreementIds: null, agreements };
  const planOf = (one: Parameters<typeof termPlan>[0]) => termPlan(one, framework, facts);
  if (agreements.length === 0) {
    const own = { frameworkId, agreementId: null, lot: null, state: null, termination: null };
    return [{ ...whole, plan: planOf(own) }];
  }
  const planned = agreements.map((agreement) => ({ agreement, plan: planOf(agreement) }));
  const alike = [
    ...Map.groupBy(planned, ({ plan, agreement }) =>
      JSON.stringify([plan, agreement.termination?.on]),
    ).values(),
  ];
  const [first] = alike;
  if (alike.length === 1 && first?.[0]) return [{ ...whole, plan: first[0].plan }];
  return alike.flatMap((group) => byLot(framework, group, agreements));
}

interface Planned {
  readonly agreement: Agreement;
  readonly plan: TermPlan;
}

function byLot(
  framework: Framework,
  group: readonly Planned[],
  all: readonly Agreement[],
): readonly TermGroup[] {
  return [...Map.groupBy(group, ({ agreement }) => agreement.lot)].flatMap(([lot, own]) => {
    const agreements = own.map(({ agreement }) => agreement);
    const isWhole = agreements.length === all.filter((one) => one.lot === lot).length;
    const agreementIds = isWhole ? null : agreements.map(({ agreementId }) => agreementId);
    return own[0] ? [{ framework, lot, agreementIds, agreements, plan: own[0].plan }] : [];
  });
}

/** The option that is to be decided next; undefined where there is none, or nobody whose it is. */
export function openOption({ plan, agreements }: TermGroup): PlannedOption | undefined {
  if (agreements.length === 0) return undefined;
  return plan.options.find(({ standing }) => standing === 'open');
}

/** The last day of the group's term, with the options that are used; of one that ends before, the last of its agreement. */
export function endOf({ plan, agreements }: TermGroup): LocalDate {
  const used = plan.options.filter(({ standing }) => standing === 'used');
  const end = used.at(-1)?.end ?? plan.base.end;
  const last = agreements[0]?.termination?.on;
  return last === undefined ? end : earlier(last, end);
}

/** Whether decisions on the group's open option already wait to be confirmed, for all of it. */
export function isProposed(
  group: TermGroup,
  option: PlannedOption,
  decisions: readonly Decision[],
): boolean {
  const waiting = decisions.filter(
    ({ state, optionNo }) => state === 'proposed' && optionNo === option.optionNo,
  );
  // Who is excepted has been thought of.
  return group.agreements.every((agreement) =>
    waiting.some((decision) => isNamed(agreement, decision)),
  );
}

/** The decisions that an option is not used, of those that hold. */
export function leftOptions(decisions: readonly Decision[]): readonly LeftOption[] {
  return decisions
    .filter(({ use, state }) => use === 'leave' && decisionHolds[state])
    .map(({ frameworkId, optionNo, lot, agreementIds, except, leftOut }) => ({
      frameworkId,
      optionNo,
      lot,
      agreementIds,
      except: [...except, ...leftOut.map(({ agreementId }) => agreementId)],
    }));
}

/** The same of one agreement, as its provider knows it from notices. */
export function leftByNotices(
  notices: readonly Pick<Notice, 'agreementId' | 'facts'>[],
  { frameworkId, agreementId }: Pick<Agreement, 'frameworkId' | 'agreementId'>,
): readonly LeftOption[] {
  return notices
    .filter((notice) => notice.agreementId === agreementId && notice.facts.use === 'leave')
    .map(({ facts: { optionNo } }) => ({
      frameworkId,
      optionNo,
      lot: null,
      agreementIds: [agreementId],
      except: [],
    }));
}

/** A day that something has to be done by, or that something ends on. */
export interface Deadline {
  readonly kind: 'notice' | 'end';
  readonly on: LocalDate;
  readonly group: TermGroup;
  /** The option to be decided; null for an end. */
  readonly optionNo: number | null;
}

/** The days from today on: the last days of notice of options that are not decided, and the ends of terms. */
export function deadlinesOf(facts: TermFacts): readonly Deadline[] {
  const all = termGroups(facts).flatMap((group): Deadline[] => [
    ...group.plan.options
      .filter(({ standing }) => standing === 'open' || standing === 'later')
      .map(({ optionNo, decideBy }) => ({
        kind: 'notice' as const,
        on: decideBy,
        group,
        optionNo,
      })),
    { kind: 'end', on: endOf(group), group, optionNo: null },
  ]);
  return all.filter(({ on }) => on >= facts.today).toSorted((a, b) => byText(a.on, b.on));
}
