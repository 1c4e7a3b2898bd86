import { type BodyOf, type Operations, operations } from '@jatkopolku/contracts';
import {
  type ChangeGround,
  type ChangeShare,
  type Lot,
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

import { type Reading, readBy, withFaults } from '../../form/reading.ts';
import type { Format } from '../../i18n/format.ts';
import { lotFacts } from './lot-draft.ts';
import { centsOf, changeOf } from './numbers.ts';
import { type TariffDraft, readBonuses, tariffDraft } from './tariff-draft.ts';
import { type TermsDraft, termFaults, termField, termsBody, termsDraft } from './terms-draft.ts';
import { type WholeFramework, termsOf } from './whole-framework.ts';

type LotFields = Readonly<Record<`lot${'Name' | 'NameSv' | 'Description'}${LotNumber}`, string>>;

/** Published terms as they are to be, while they are being written. */
export interface ModifyDraft extends TermsDraft, TariffDraft, LotFields {
  readonly ground: string;
  readonly reason: string;
  readonly valueChangeCents: string;
}

function lotFields(lots: readonly Lot[]): LotFields {
  const fields = lotNumbers.flatMap((number) => {
    const known = lots.find(({ lot }) => lot === number);
    return [
      [`lotName${number}`, known?.name ?? ''],
      [`lotNameSv${number}`, known?.nameSv ?? ''],
      [`lotDescription${number}`, known?.description ?? ''],
    ];
  });
  return Object.fromEntries(fields) as LotFields;
}

export function modifyDraft(whole: WholeFramework, format: Format): ModifyDraft {
  const { framework, lots, tariffs } = termsOf(whole);
  return {
    ...termsDraft(framework, format),
    ...lotFields(lots),
    ...tariffDraft(tariffs, format),
    ground: '',
    reason: '',
    valueChangeCents: '0',
  };
}

/** The lots that stand in the draft: those there are, and a new one once it has a name. */
export function lotsIn(draft: ModifyDraft, { lots }: WholeFramework) {
  return lotNumbers
    .filter(
      (number) =>
        lots.some(({ record }) => record.lot === number) || draft[`lotName${number}`] !== '',
    )
    .map((lot) => ({
      lot,
      ...lotFacts({
        name: draft[`lotName${lot}`],
        nameSv: draft[`lotNameSv${lot}`],
        description: draft[`lotDescription${lot}`],
      }),
    }));
}

export function groundIn({ ground }: Pick<ModifyDraft, 'ground'>): ChangeGround | undefined {
  return changeGrounds.find((known) => known === ground);
}

interface ReadModification extends Reading<ModifyDraft, ModifyBody> {
  /** What stands in the way and belongs to no field. */
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
  const lots = lotsIn(draft, whole);
  const { procedure: _procedure, ...body } = termsBody(draft);
  const bounds = { framework: { ...terms.framework, ...boundsOf(body) }, tariffs: terms.tariffs };
  const numbers = lots.map(({ lot }) => lot);
  const { bonuses, faults: ofBonuses } = readBonuses(draft, numbers, bounds);
  /** Each lot has fields of its own. */
  const placeOf = (path: readonly PropertyKey[]) => {
    const [first, place, part] = path;
    const lot = first === 'lots' ? numbers[Number(place)] : undefined;
    return lot === undefined || part === undefined
      ? termField(path)
      : `${lotField[String(part)] ?? 'lotName'}${lot}`;
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
      ...lots.flatMap(({ lot, name }) =>
        name.trim() === '' ? [[`lotName${lot}`, 'field-missing'] as const] : [],
      ),
    ],
  );
  const faults = { ...reading.faults, ...ofBonuses };
  const isReadable = Object.keys(faults).length === 0;
  if (!isReadable || reading.sent === undefined) return { sent: undefined, faults, others: [] };
  return judged(reading.sent, whole, today);
}

const lotField: Readonly<Record<string, string>> = {
  name: 'lotName',
  nameSv: 'lotNameSv',
  description: 'lotDescription',
};

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
