import { alikeNames, fullName } from '@jatkopolku/domain/client';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading } from 'suomifi-ui-components';

import type { Row } from '../../app/api/operation-names.ts';
import { announce } from '../../ui/announcer.tsx';
import { Code } from '../../ui/code.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';

interface FoundListProps {
  readonly found: readonly Row<'findClients'>[];
  /** Reads the next page; undefined when there is none. */
  readonly onMore: (() => void) | undefined;
  readonly isReadingMore: boolean;
}

/** The clients that were found, each a link to the client's page; those of like names with their year of birth. */
export function FoundList({ found, onMore, isReadingMore }: FoundListProps) {
  const { t } = useTranslation('client');
  const summary = onMore
    ? t('find.many', { count: found.length })
    : t('find.found', { count: found.length });
  useEffect(() => announce(summary), [summary]);
  const alike = alikeNames(found.map(({ record }) => record));
  return (
    <section aria-labelledby="found">
      <Heading variant="h2" mb="xs" id="found">
        {summary}
      </Heading>
      {found.length === 0 && <Empty>{t('find.nothing')}</Empty>}
      <ul className="found">
        {found.map(({ record, birthYear }) => (
          <li key={record.clientId}>
            <SiteLink
              to="/clients/$clientId"
              params={{ clientId: record.clientId }}
              className="found-name"
            >
              {fullName(record)}
            </SiteLink>{' '}
            <Code>{record.clientId}</Code>
            <span className="quiet">
              {[
                ...(birthYear !== null && alike.has(record.clientId)
                  ? [t('find.born', { year: birthYear })]
                  : []),
                record.municipality,
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
    </section>
  );
}
