import { type BodyOf, type Operations, type Sending, operations } from '@jatkopolku/contracts';
import { MAX_DAY_PRICE_CENTS } from '@jatkopolku/domain/admission';
import type { Agreement } from '@jatkopolku/domain/agreement';
import { NAMED_AGREEMENTS_MAX } from '@jatkopolku/domain/option';
import { type Cents, type Problem } from '@jatkopolku/kernel';

import type { ProposalAddress } from '../../addresses/addresses.ts';
import { type FieldOf, problemOf } from '../../form/reading.ts';
import { writtenCents } from '../../i18n/written.ts';

/** A decision as it is being proposed: what is not chosen yet is empty. */
export interface ProposalDraft {
  readonly framework: string;
  readonly option: string;
  readonly use: string;
  /** `all`, a lot's number, or `some`. */
  readonly scope: string;
  /** Agreements that are not ticked though they are of the scope. */
  readonly except: readonly string[];
  /** Those that are ticked, where they are chosen one by one. */
  readonly chosen: readonly string[];
  /** New day prices as they are typed, by agreement. */
  readonly prices: Readonly<Record<string, string>>;
  readonly reason: string;
  /** The conditions that were ticked as looked at; empty for none. */
  readonly seen: string;
}

export function firstDraft({ framework, lot, option, agreement }: ProposalAddress): ProposalDraft {
  const lotScope = lot === undefined ? 'all' : String(lot);
  return {
    framework: framework ?? '',
    option: option === undefined ? '' : String(option),
    use: 'use',
    scope: agreement === undefined ? lotScope : 'some',
    except: [],
    chosen: agreement === undefined ? [] : [agreement],
    prices: {},
    reason: '',
    seen: '',
  };
}

export type ProposalField =
  | 'framework'
  | 'option'
  | 'use'
  | 'scope'
  | 'chosen'
  | `prices.${string}`
  | 'reason'
  | 'seen';

/** Euros as people write them; undefined for what is none, or too much. */
function priceIn(text: string): Cents | undefined {
  const amount = writtenCents(text);
  return amount !== undefined && amount <= MAX_DAY_PRICE_CENTS ? amount : undefined;
}

/** Those whom the draft is about, ticked or not. */
export function inScope(
  { framework, scope }: Pick<ProposalDraft, 'framework' | 'scope'>,
  agreements: readonly Agreement[],
): readonly Agreement[] {
  const own = agreements.filter((one) => one.frameworkId === framework && one.signedOn !== null);
  return scope === 'all' || scope === 'some' ? own : own.filter(({ lot }) => String(lot) === scope);
}

/** What is to be judged, as soon as the form says for whom and what. */
export function judgedBody(
  draft: ProposalDraft,
): Sending<Operations['judgeOption']>['body'] | undefined {
  const { framework, option, use, scope, except, chosen } = draft;
  const isSome = scope === 'some';
  const read = operations.judgeOption.body.safeParse({
    frameworkId: framework,
    optionNo: Number(option),
    use,
    lot: scope === 'all' || isSome ? null : Number(scope),
    agreementIds: isSome ? chosen : null,
    except: isSome ? [] : except,
    prices: use === 'use' ? pricesOf(draft) : [],
  });
  return read.success && framework !== '' ? read.data : undefined;
}

function pricesOf({ prices }: ProposalDraft) {
  return Object.entries(prices).flatMap(([agreementId, text]) => {
    const dayPriceCents = text.trim() === '' ? undefined : priceIn(text);
    return dayPriceCents === undefined ? [] : [{ agreementId, lot: null, dayPriceCents }];
  });
}

const bodyFields: Readonly<Record<string, ProposalField>> = {
  frameworkId: 'framework',
  optionNo: 'option',
  lot: 'scope',
  agreementIds: 'chosen',
  except: 'chosen',
  conditions: 'seen',
};

/** Where the draft has what the API finds wrong: prices are written agreement by agreement. */
export function proposalField(draft: ProposalDraft): FieldOf {
  return ([first = '', at]) => {
    const price = first === 'prices' ? pricesOf(draft)[Number(at)] : undefined;
    return price ? `prices.${price.agreementId}` : (bodyFields[first] ?? first);
  };
}

/** The draft as the API takes it, or which fields are wrong. */
export function readProposal(
  draft: ProposalDraft,
  conditions: string,
): {
  readonly sent: BodyOf<Operations['proposeOption']> | undefined;
  readonly wrong: readonly ProposalField[];
  /** What the API would not take of the reason, such as a sign that no letter prints. */
  readonly faults: { readonly reason?: Problem };
} {
  const { framework, option, use, scope, chosen, prices, reason, seen } = draft;
  const checks: readonly (readonly [ProposalField, boolean])[] = [
    ['framework', framework !== ''],
    ['option', option !== ''],
    ['use', use !== ''],
    ['scope', scope !== ''],
    ['chosen', scope !== 'some' || isCountable(chosen.length)],
    ...Object.entries(prices).map(
      ([agreementId, text]) =>
        [`prices.${agreementId}`, text.trim() === '' || priceIn(text) !== undefined] as const,
    ),
    ['reason', reason.trim() !== ''],
    ['seen', use !== 'use' || conditions === seen],
  ];
  const wrong = checks.filter(([, isGood]) => !isGood).map(([field]) => field);
  const body = { ...judgedBody(draft), reason, conditions: use === 'use' ? conditions : '' };
  const read = operations.proposeOption.body.safeParse(body, { reportInput: true });
  if (wrong.length === 0 && read.success) return { sent: read.data, wrong, faults: {} };
  const ofReason = read.error?.issues.find(({ path }) => path[0] === 'reason');
  return { sent: undefined, wrong, faults: ofReason ? { reason: problemOf(ofReason) } : {} };
}

function isCountable(count: number): boolean {
  return count > 0 && count <= NAMED_AGREEMENTS_MAX;
}
