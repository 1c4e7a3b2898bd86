import { type Clock, systemClock } from '@jatkopolku/kernel';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

type Store = Map<string, Kept>;

/** What signed-in people have, and what anybody leaves who opens the login page, each with room of its own. */
interface Stores {
  readonly sessions: Store;
  readonly visits: Store;
}

/** Each of {@link Stores} keeps at most so many. */
export const SIZE_MAX = 10_000;

/** Keeps sessions, grants and codes until they expire or the program ends. */
export function memoryAdapter({ now }: Pick<Clock, 'now'> = systemClock): AdapterFactory {
  const stores: Stores = { sessions: new Map(), visits: new Map() };
  return (model) => adapterOf(model, stores, () => Date.parse(now()));
}

function adapterOf(model: string, stores: Stores, now: () => number): Adapter {
  const both = [stores.sessions, stores.visits];
  const isLive = ({ expiresAt }: Kept) => now() < expiresAt;
  const keyOf = (id: string) => `${model}:${id}`;
  const find = (id: string) => {
    const kept = both.map((store) => store.get(keyOf(id))).find((it) => it !== undefined);
    return kept && isLive(kept) ? kept.payload : undefined;
  };
  const findBy = (isWanted: (payload: AdapterPayload) => boolean) =>
    both
      .flatMap((store) => [...store])
      .find(
        ([key, kept]) => key.startsWith(keyOf('')) && isLive(kept) && isWanted(kept.payload),
      )?.[1].payload;
  const forget = (key: string) => both.forEach((store) => store.delete(key));
  return {
    upsert: async (id, payload, expiresIn) => {
      const store = isVisit(model, payload) ? stores.visits : stores.sessions;
      forget(keyOf(id));
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
    destroy: async (id) => forget(keyOf(id)),
    revokeByGrantId: async (grantId) => {
      for (const store of both)
        for (const [key, { payload }] of store) if (payload.grantId === grantId) store.delete(key);
    },
  };
}

/** Nobody has signed in by it: a flood of the login page pushes out visits alone. */
function isVisit(model: string, { accountId }: AdapterPayload): boolean {
  return model === 'Interaction' || (model === 'Session' && accountId === undefined);
}

/** What has expired goes first, then what was used up, then the oldest. */
function makeRoom(store: Store, now: number): void {
  if (store.size < SIZE_MAX) return;
  for (const [key, { expiresAt }] of store) if (expiresAt <= now) store.delete(key);
  if (store.size < SIZE_MAX) return;
  for (const [key, { payload }] of store) if (payload['consumed'] !== undefined) store.delete(key);
  const [oldest] = store.keys();
  if (store.size >= SIZE_MAX && oldest !== undefined) store.delete(oldest);
}
