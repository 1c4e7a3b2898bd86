import { reachOf } from '@jatkopolku/domain/access';
import { beginsIdentityCode } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useActing } from '../../app/acting/use-acting.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { FindForm } from './find-form.tsx';
import { FoundList } from './found-list.tsx';
import { useFoundClients } from './queries.ts';

const route = getRouteApi('/signed-in-area/clients');

/**
 * Finds a client. Names and ids stand in the address; an identity code never does, and is forgotten with
 * the page.
 */
export function ClientsPage() {
  const { t } = useTranslation('client');
  const { membership } = useActing();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const [code, setCode] = useState<string>();
  const words = code ?? q;
  const found = useFoundClients(words);
  const may = (action: 'findClients' | 'makeClient') =>
    membership !== undefined && reachOf(membership, action) !== undefined;
  const find = (written: string) => {
    const isCode = beginsIdentityCode(written);
    setCode(isCode ? written : undefined);
    void navigate({ search: isCode ? {} : { q: written } });
  };
  return (
    <Page title={t('title')}>
      {may('makeClient') && (
        <p>
          <SiteLink to="/clients/new">{t('new')}</SiteLink>
        </p>
      )}
      {may('findClients') ? (
        <FindForm key={q} first={q ?? ''} onFind={find} />
      ) : (
        <Empty>{t('findElsewhere')}</Empty>
      )}
      {words !== undefined && renderResult(found, (clients) => <FoundList found={clients} />)}
    </Page>
  );
}
