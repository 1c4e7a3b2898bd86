import { type BodyOf, type Operations, operations } from '@jatkopolku/contracts';
import {
  type ChangeGround,
  type ChangeShare,
  type LotNumber,
  type ModifiedFacts,
  changeGrounds,
  changeShare,
  firstValueOf,
  isProcured,
  lotNumbers,
  modificationProblems,
  modifiedTerms,
  withFirstValue,
} from '@jatkopolku/domain/framework';
import type { Cents, LocalDate, Problem, ProblemCode } from '@jatkopolku/kernel';

import { type FieldOf, type Reading, readBy, withFaults } from '../../form/reading.ts';
import type { Format } from '../../i18n/format.ts';
import { type LotDraft, lotDraft, lotFacts } from './lot-draft.ts';
import { centsOf, changeOf } from './numbers.ts';
import { type TariffDraft, readBonuses, tariffDraft, tariffField } from './tariff-draft.ts';
import { type TermsDraft, termFaults, termField, termsBody, termsDraft } from './terms-draft.ts';
import { type WholeFramework, termsOf } from './whole-framework.ts';

/** Published terms as they are to be, while they are being written. */
export interface ModifyDraft extends TermsDraft, TariffDraft {
  readonly lots: readonly LotDraft[];
  readonly ground: string;
  readonly reason: string;
  readonly valueChangeCents: string;
}

export function modifyDraft(whole: WholeFramework, format: Format): ModifyDraft {
  const { framework, lots, tariffs } = termsOf(whole);
  return {
    ...termsDraft(framework, format),
    lots: lots.map(lotDraft),
    ...tariffDraft(tariffs, format),
    ground: '',
    reason: '',
    valueChangeCents: '0',
  };
}

/** The numbers of the lots in the draft. */
export function lotsIn({ lots }: Pick<ModifyDraft, 'lots'>): readonly LotNumber[] {
  return lots.flatMap(({ lot }) => lotNumbers.find((number) => String(number) === lot) ?? []);
}

export function groundIn({ ground }: Pick<ModifyDraft, 'ground'>): ChangeGround | undefined {
  return changeGrounds.find((known) => known === ground);
}

interface ReadModification extends Reading<ModifyDraft, ModifyBody> {
  /** What prevents the change and belongs to no field. */
  readonly others: readonly Problem[];
}
type ModifyBody = BodyOf<Operations['modifyFramework']>;

/** The change by the API's schema, and by all the rules that the API goes by. */
export function readModification(
  draft: ModifyDraft,
  whole: WholeFramework,
  today: LocalDate,
): ReadModification {
  const terms = termsOf(whole);
  const lots = draft.lots.map(({ lot, ...facts }) => ({ lot: Number(lot), ...lotFacts(facts) }));
  const { procedure: _procedure, ...body } = termsBody(draft);
  const bounds = { framework: { ...terms.framework, ...boundsOf(body) }, tariffs: terms.tariffs };
  const { bonuses, faults: ofBonuses } = readBonuses(draft, lotsIn(draft), bounds);
  /** The bonuses are written lot by lot and path by path. */
  const placeOf: FieldOf = (path) => {
    const bonus = path[0] === 'tariffs' ? bonuses[Number(path[1])] : undefined;
    return bonus ? tariffField(bonus.lot, bonus.pathType) : termField(path);
  };
  const reading = withFaults(
    readBy<ModifyDraft, Operations['modifyFramework']>(
      operations.modifyFramework,
      {
        ...body,
        valueCents: terms.framework.valueCents === null ? body.valueCents : null,
        lots,
        tariffs: bonuses,
        ground: isProcured(terms.framework) ? (groundIn(draft) ?? undefined) : null,
        reason: draft.reason,
        valueChangeCents: changeOf(draft.valueChangeCents),
      },
      placeOf,
    ),
    [
      ...termFaults(draft),
      ...lots.flatMap(({ name }, at) =>
        name.trim() === '' ? [[`lots.${at}.name`, 'field-missing'] as const] : [],
      ),
    ],
  );
  const faults = { ...reading.faults, ...ofBonuses };
  const isReadable = Object.keys(faults).length === 0;
  if (!isReadable || reading.sent === undefined)
    return { ...reading, sent: undefined, faults, others: [] };
  return { fieldOf: placeOf, ...judged(reading.sent, whole, today) };
}

function boundsOf({
  bonusMinCents,
  bonusMaxCents,
}: Pick<ReturnType<typeof termsBody>, 'bonusMinCents' | 'bonusMaxCents'>) {
  return { bonusMinCents: bonusMinCents as Cents, bonusMaxCents: bonusMaxCents as Cents };
}

function judged(body: ModifyBody, whole: WholeFramework, today: LocalDate): ReadModification {
  const before = withFirstValue(termsOf(whole), body);
  const facts: ModifiedFacts = {
    before,
    after: modifiedTerms(before, body),
    earlier: whole.versions,
    optionsUsed: Math.max(0, ...whole.options.map(({ optionNo }) => optionNo)),
    today,
  };
  const all = modificationProblems(body, facts);
  const placed = all.flatMap((problem) => {
    const field = fieldOf(problem);
    return field === undefined ? [] : [[field, problem] as const];
  });
  const others = all.filter((problem) => fieldOf(problem) === undefined);
  return {
    sent: all.length === 0 ? body : undefined,
    faults: Object.fromEntries(placed),
    others,
  };
}

const fields = new Set<string>([
  'splitReason',
  'longTermReason',
  'endsOn',
  'valueChangeCents',
  'valueCents',
  'ground',
  'reason',
]);

const byCode: Partial<Record<ProblemCode, keyof ModifyDraft>> = {
  'invalid-period': 'endsOn',
  'bonus-bounds-invalid': 'bonusMaxCents',
};

function fieldOf({ at, code }: Problem): keyof ModifyDraft | undefined {
  const name = at?.slice(1);
  const isField = name !== undefined && fields.has(name);
  return isField ? (name as keyof ModifyDraft) : byCode[code];
}

/** How much of what the ground allows would be used, shown while it is being written. */
export function shareIn(
  draft: ModifyDraft,
  whole: WholeFramework,
  today: LocalDate,
): { readonly share: ChangeShare; readonly firstValueCents: Cents } | undefined {
  const ground = groundIn(draft);
  const valueChangeCents = changeOf(draft.valueChangeCents);
  const stated = centsOf(draft.valueCents) ?? null;
  const before = withFirstValue(termsOf(whole), { valueCents: stated });
  const firstValueCents = firstValueOf(before, whole.versions);
  const isReadable = Number.isInteger(valueChangeCents) && Number.isInteger(firstValueCents);
  if (!ground || valueChangeCents === undefined || firstValueCents === null || !isReadable)
    return undefined;
  const earlier = whole.versions;
  const share = changeShare({ ground, valueChangeCents, firstValueCents, earlier, today });
  return share && { share, firstValueCents };
}
