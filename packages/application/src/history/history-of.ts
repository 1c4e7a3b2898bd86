import type { HistoryKind } from '@jatkopolku/domain/history';

import { type KeyOf, kinds } from '../records.ts';

/** A record that has a history, by its name. */
export type HistoryOf = {
  [K in HistoryKind]: { readonly kind: K; readonly key: KeyOf<K> };
}[HistoryKind];

interface Asked {
  readonly kind: HistoryKind;
  readonly [part: string]: unknown;
}

/** The record that a request names; its schema has seen to it that each part of the key is there. */
export function historyOf(asked: Asked): HistoryOf {
  const { partition = [], owner, key } = kinds[asked.kind];
  const parts = [...partition, ...(owner === undefined ? [] : [owner]), ...key];
  return {
    kind: asked.kind,
    key: Object.fromEntries(parts.map((part) => [part, asked[part]])),
  } as HistoryOf;
}
