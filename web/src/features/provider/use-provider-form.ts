import { operations } from '@jatkopolku/contracts';
import type { Provider } from '@jatkopolku/domain/provider';

import { useSeen } from '../../form/use-seen.ts';
import type { Fact } from '../../ui/differences.ts';
import { type StoredProvider, useProviderWrites } from './queries.ts';

/** The provider as the reader of a form saw it, and how to tell what somebody else changed meanwhile. */
export function useSeenProvider(
  provider: StoredProvider,
  factsOf: (provider: Provider) => readonly Fact[],
) {
  const { read } = useProviderWrites();
  const [seen, onReread] = useSeen(provider, () => read(provider.record.providerId));
  const describe = (current: unknown) => {
    const now = operations.changeProvider.answer.safeParse(current);
    return now.success ? factsOf(now.data.record) : undefined;
  };
  return { seen, onReread, told: { seen: factsOf(seen.record), describe } };
}
