import { type Act, type Change, type Kind, kinds } from '@jatkopolku/application';
import type { Clock } from '@jatkopolku/kernel';

import { formOf } from './form.ts';
import { type ItemKey, itemKey } from './item-key.ts';
import { keyOf } from './key.ts';

/**
 * The audit events of a change: who did what when, and the record as it is from now on. What a rule did
 * in the same write comes right after what the person did.
 */
export function eventItems(
  regionId: string,
  change: Change,
  { byRule, ...act }: Act,
  clock: Clock,
) {
  const version = versionAfter(change);
  const place = String(version).padStart(8, '0');
  const definition = kinds[change.kind];
  const event = {
    pk: trailOf(regionId, change.kind, itemKey(regionId, change.kind, change.record)),
    at: clock.now(),
    businessDate: clock.today(),
    version,
    form: formOf(definition),
    after: change.record,
  };
  const first = { ...event, ...act, sk: place };
  return byRule ? [first, { ...event, ...byRule, sk: `${place}#rule` }] : [first];
}

/** The partition of a record's events. */
export function trailOf(regionId: string, kind: Kind, { pk, sk }: ItemKey): string {
  const audit = keyOf(regionId, 'audit', kinds[kind].slice);
  return `${audit}#${pk.split('#').slice(2).join('#')}#${sk}`;
}

export function versionAfter({ before }: Change): number {
  return (before?.version ?? 0) + 1;
}
