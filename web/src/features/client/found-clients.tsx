import { FIND_LETTERS_MIN } from '@jatkopolku/domain/client';
import { useTranslation } from 'react-i18next';

import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { FoundList } from './found-list.tsx';
import { useFoundClients } from './use-found-clients.ts';

/** A county's clients by the beginning of a name or id, twenty at a time: each who is shown is a look. */
export function FoundClients({ words }: { readonly words: string }) {
  const { t } = useTranslation('client');
  const isShort = words.trim().length < FIND_LETTERS_MIN;
  const found = useFoundClients(isShort ? undefined : words);
  if (isShort) return <Empty>{t('find.short')}</Empty>;
  return renderResult(found, (clients) => (
    <FoundList
      found={clients}
      onMore={found.hasNextPage ? () => void found.fetchNextPage() : undefined}
      isReadingMore={found.isFetchingNextPage}
    />
  ));
}
