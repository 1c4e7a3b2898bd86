import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Button } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { announce } from '../../ui/announcer.tsx';
import { Code } from '../../ui/code.tsx';
import { Part } from '../../ui/part.tsx';
import { Empty } from '../../ui/states.tsx';
import type { Found, FoundPage, FoundPageOf } from './find.ts';

interface SearchResultsProps {
  readonly found: FoundPage;
  readonly onPage: (page: number) => void;
}

export function SearchResults({ found, onPage }: SearchResultsProps) {
  const { t } = useTranslation('search');
  const { items, total, page, pages } = found;
  const summary = t('found', { count: total });
  const clientName = useClientNames(items.flatMap(({ clientId }) => clientId ?? []));
  const place = pages > 1 ? t('page', { page, pages }) : '';
  useEffect(() => announce(`${summary} ${place}`), [summary, place]);
  return (
    <Part title={summary} titleId="found">
      {total === 0 && <Empty>{t('nothing')}</Empty>}
      <ul className="found">
        {items.map((it) => (
          <FoundItem key={it.id} found={it} clientName={clientName} />
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
    </Part>
  );
}

interface FoundItemProps {
  readonly found: Found;
  readonly clientName: (clientId: string) => string;
}

function FoundItem({ found: { id, name, about, clientId, page }, clientName }: FoundItemProps) {
  const text = clientId === undefined ? name : `${clientName(clientId)}, ${name}`;
  return (
    <li>
      <span className="found-name">{page ? <FoundLink page={page}>{text}</FoundLink> : text}</span>{' '}
      <Code>{id}</Code>
      <span className="quiet">{about.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

interface FoundLinkProps {
  readonly page: FoundPageOf;
  readonly children: ReactNode;
}

/** Leads to the page of what was found. */
function FoundLink({ page, children }: FoundLinkProps) {
  switch (page.of) {
    case 'client':
      return (
        <Link to="/clients/$clientId" params={page}>
          {children}
        </Link>
      );
    case 'placement':
      return (
        <Link to="/placements/$placementId" params={page}>
          {children}
        </Link>
      );
    case 'agreement':
      return (
        <Link to="/agreements/$frameworkId/$agreementId" params={page}>
          {children}
        </Link>
      );
  }
}
