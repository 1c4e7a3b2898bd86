import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading, Paragraph } from 'suomifi-ui-components';

import { announce } from '../../ui/announcer.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import type { FoundClients } from './queries.ts';

/** The clients that were found, each a link to the client's page. */
export function FoundList({ found: { items, more } }: { readonly found: FoundClients }) {
  const { t } = useTranslation('client');
  const summary = more
    ? t('find.many', { count: items.length })
    : t('find.found', { count: items.length });
  useEffect(() => announce(summary), [summary]);
  return (
    <section aria-labelledby="found">
      <Heading variant="h2" mb="xs" id="found">
        {summary}
      </Heading>
      {items.length === 0 && <Empty>{t('find.nothing')}</Empty>}
      {more && <Paragraph>{t('find.writeMore')}</Paragraph>}
      <ul className="found">
        {items.map(({ record: { clientId, lastName, firstName, municipality } }) => (
          <li key={clientId}>
            <SiteLink to="/clients/$clientId" params={{ clientId }} className="found-name">
              {`${lastName} ${firstName}`}
            </SiteLink>{' '}
            <span className="found-id">{clientId}</span>
            <span className="quiet">{municipality}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
