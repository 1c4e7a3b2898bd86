import { alikeNames, FIND_LETTERS_MIN, fullName } from '@jatkopolku/domain/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Button } from 'suomifi-ui-components';

import { useApi } from '../../api/api.ts';
import type { Answer, Row } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { KEPT_MS } from '../../queries/use-read.ts';
import { announce } from '../../ui/announcer.tsx';
import { Code } from '../../ui/code.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { useMunicipalityName } from './use-municipality-name.ts';

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

interface FoundListProps {
  readonly found: readonly Row<'findClients'>[];
  /** Reads the next page; undefined when there is none. */
  readonly onMore: (() => void) | undefined;
  readonly isReadingMore: boolean;
}

/** The clients that were found, each a link to the client's page; those of like names with their year of birth. */
function FoundList({ found, onMore, isReadingMore }: FoundListProps) {
  const { t } = useTranslation('client');
  const summary = onMore
    ? t('find.many', { count: found.length })
    : t('find.found', { count: found.length });
  useEffect(() => announce(summary), [summary]);
  const municipalityName = useMunicipalityName();
  const alike = alikeNames(found.map(({ record }) => record));
  return (
    <Part title={summary} titleId="found">
      {found.length === 0 && <Empty>{t('find.nothing')}</Empty>}
      <ul className="found">
        {found.map(({ record, birthYear }) => (
          <li key={record.clientId}>
            <SiteLink
              to="/clients/$clientId"
              params={{ clientId: record.clientId }}
              className="found-name"
            >
              {fullName(record) || t('unnamed')}
            </SiteLink>{' '}
            <Code>{record.clientId}</Code>
            <span className="quiet">
              {[
                ...(birthYear !== null && alike.has(record.clientId)
                  ? [t('find.born', { year: birthYear })]
                  : []),
                municipalityName(record.municipality),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {onMore && (
        <Button variant="secondary" disabled={isReadingMore} onClick={onMore}>
          {t('find.more')}
        </Button>
      )}
    </Part>
  );
}

/** Clients by what was written, page by page; looked for once, since each look is written down. */
function useFoundClients(words: string | undefined) {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['findClients', words],
    queryFn: ({ pageParam }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam };
      return api.call('findClients', { body: { words: words ?? '', ...cursor } });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }: Answer<'findClients'>) => nextCursor,
    select: ({ pages }): readonly Row<'findClients'>[] => pages.flatMap(({ items }) => items),
    enabled: words !== undefined,
    staleTime: KEPT_MS,
    // What was looked for may be an identity code: it goes with the page.
    gcTime: 0,
  });
}
