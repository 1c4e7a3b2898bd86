import type { Provider } from '@jatkopolku/domain/provider';
import { useTranslation } from 'react-i18next';

import { FactList } from '../../ui/fact-list.tsx';
import { useProviderWords } from './use-provider-words.ts';

/** Who the provider is, by the registers and by its own word. */
export function ProviderFacts({ provider }: { readonly provider: Provider }) {
  const { t } = useTranslation('provider');
  const { factsOf } = useProviderWords();
  return <FactList facts={[...factsOf(provider), [t('fields.providerId'), provider.providerId]]} />;
}
