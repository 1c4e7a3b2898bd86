import type { Refused } from '../api/refused.ts';
import type { Fault } from './fault.ts';
import { outwards, partsOf } from './path.ts';
import { type FieldOf, firstOf } from './reading.ts';

type ApiFault = NonNullable<Refused['problem']['errors']>[number];

/** What the API found wrong, by the paths of the draft; what is about the whole has the empty path. */
export function faultsFrom(
  errors: readonly ApiFault[],
  fieldOf: FieldOf,
): Readonly<Record<string, Fault>> {
  return firstOf(
    errors.map(({ pointer = '', parameter, code, detail }) => [
      parameter ?? (pointer === '' ? '' : fieldOf(partsOf(pointer))),
      code === 'field-missing' ? { code } : detail,
    ]),
  );
}

/**
 * The faults at the fields that are shown: at the very field, or else at the row, list or group
 * around it. A fault of what is not shown keeps its path, and is in the summary alone.
 */
export function atShown(
  faults: Readonly<Record<string, Fault | undefined>>,
  shown: ReadonlySet<string>,
): Readonly<Record<string, Fault>> {
  const placed = Object.entries(faults).flatMap(([path, fault]) =>
    fault === undefined
      ? []
      : [[outwards(path).find((one) => shown.has(one)) ?? path, fault] as const],
  );
  return firstOf(placed);
}
