import { type Clock, systemClock } from '@jatkopolku/kernel';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

type Store = Map<string, Kept>;

const SIZE_MAX = 10_000;

/** Keeps sessions, grants and codes until they expire or the program ends. */
export function memoryAdapter({ now }: Pick<Clock, 'now'> = systemClock): AdapterFactory {
  const store: Store = new Map();
  return (model) => adapterOf(model, store, () => Date.parse(now()));
}

function adapterOf(model: string, store: Store, now: () => number): Adapter {
  const isLive = ({ expiresAt }: Kept) => now() < expiresAt;
  const keyOf = (id: string) => `${model}:${id}`;
  const find = (id: string) => {
    const kept = store.get(keyOf(id));
    return kept && isLive(kept) ? kept.payload : undefined;
  };
  const findBy = (isWanted: (payload: AdapterPayload) => boolean) =>
    [...store].find(
      ([key, kept]) => key.startsWith(keyOf('')) && isLive(kept) && isWanted(kept.payload),
    )?.[1].payload;
  return {
    upsert: async (id, payload, expiresIn) => {
      makeRoom(store, now());
      const expiresAt = now() + (expiresIn ?? Number.POSITIVE_INFINITY) * 1_000;
      store.set(keyOf(id), { payload, expiresAt });
    },
    find: async (id) => find(id),
    findByUid: async (uid) => findBy((payload) => payload.uid === uid),
    findByUserCode: async (code) => findBy((payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = find(id);
      if (payload) payload['consumed'] = Math.floor(now() / 1_000);
    },
    destroy: async (id) => {
      store.delete(keyOf(id));
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of store) if (payload.grantId === grantId) store.delete(key);
    },
  };
}

/** What has expired goes first, then the oldest. */
function makeRoom(store: Store, now: number): void {
  if (store.size < SIZE_MAX) return;
  for (const [key, { expiresAt }] of store) if (expiresAt <= now) store.delete(key);
  const [oldest] = store.keys();
  if (store.size >= SIZE_MAX && oldest !== undefined) store.delete(oldest);
}
