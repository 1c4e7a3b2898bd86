import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading } from 'suomifi-ui-components';

import { announce } from '../../ui/announcer.tsx';
import { Empty } from '../../ui/states.tsx';
import type { Found, FoundPage } from './find.ts';
import { FoundLink } from './found-link.tsx';

interface SearchResultsProps {
  readonly found: FoundPage;
  readonly onPage: (page: number) => void;
}

export function SearchResults({ found, onPage }: SearchResultsProps) {
  const { t } = useTranslation('search');
  const { items, total, page, pages } = found;
  const summary = t('found', { count: total });
  const place = pages > 1 ? t('page', { page, pages }) : '';
  useEffect(() => announce(`${summary} ${place}`), [summary, place]);
  return (
    <section aria-labelledby="found">
      <Heading variant="h2" mb="xs" id="found">
        {summary}
      </Heading>
      {total === 0 && <Empty>{t('nothing')}</Empty>}
      <ul className="found">
        {items.map((it) => (
          <FoundItem key={it.id} {...it} />
        ))}
      </ul>
      {pages > 1 && (
        <nav className="pager" aria-label={t('pages')}>
          <Button variant="secondary" disabled={page === 1} onClick={() => onPage(page - 1)}>
            {t('previous')}
          </Button>
          <span>{place}</span>
          <Button variant="secondary" disabled={page === pages} onClick={() => onPage(page + 1)}>
            {t('next')}
          </Button>
        </nav>
      )}
    </section>
  );
}

function FoundItem({ id, name, about, page }: Found) {
  return (
    <li>
      <span className="found-name">{page ? <FoundLink page={page}>{name}</FoundLink> : name}</span>{' '}
      <span className="found-id">{id}</span>
      <span className="quiet">{about.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
