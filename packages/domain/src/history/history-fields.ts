import { accountMapFields, claimFields, commitmentFields, runFields } from './fields/money.ts';
import { benefitFields, clientFields, placementFields, sheetFields } from './fields/people.ts';
import {
  accountFields,
  agreementFields,
  frameworkFields,
  providerFields,
} from './fields/procurement.ts';
import type { HistoryKind, Recorded } from './recorded.ts';
import {
  type AnyFields,
  type AnyShape,
  type FieldsOf,
  type NamesOf,
  type PathsIn,
  hasRows,
} from './shape.ts';

/** Each kind's fields in the order in which they are read. */
export const historyFields = {
  framework: frameworkFields,
  provider: providerFields,
  account: accountFields,
  agreement: agreementFields,
  client: clientFields,
  benefit: benefitFields,
  placement: placementFields,
  sheet: sheetFields,
  claim: claimFields,
  run: runFields,
  commitment: commitmentFields,
  accountMap: accountMapFields,
} as const satisfies { [K in HistoryKind]: FieldsOf<Recorded[K]> };

export const historyKinds = Object.keys(historyFields) as HistoryKind[];

type Tables = typeof historyFields;
/** A field of a kind that histories show, such as `claim.parts.amountCents`. */
export type HistoryField = { [K in HistoryKind]: `${K}.${PathsIn<Tables[K]>}` }[HistoryKind];

/** What each field is called. */
export type HistoryNames<Text> = { readonly [K in HistoryKind]: NamesOf<Tables[K], Text> };

/** Every field that histories show. */
export const shownFields = historyKinds.flatMap((kind) =>
  pathsIn(historyFields[kind]).map((path) => `${kind}.${path}` as HistoryField),
);

function pathsIn(fields: AnyFields): string[] {
  return Object.entries(fields).flatMap(([name, shape]) => {
    const inner = innerPaths(shape);
    return inner === undefined ? [] : inner.map((path) => (path === '' ? name : `${name}.${path}`));
  });
}

/** The paths below a field; itself alone of a plain one, and none of what is left out. */
function innerPaths(shape: AnyShape): string[] | undefined {
  if (shape === 'left-out') return undefined;
  if (typeof shape === 'string') return [''];
  return pathsIn(hasRows(shape) ? shape.rows : shape);
}
