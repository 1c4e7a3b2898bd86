import { getRouteApi } from '@tanstack/react-router';

import { useMay } from '../../acting/use-may.ts';
import { useAskedWords } from '../../addresses/use-asked-words.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { FindForm } from './find-form.tsx';
import { FoundClients } from './found-clients.tsx';

const route = getRouteApi('/signed-in-area/clients');

/**
 * Finds a client. Names and ids are in the address; an identity code never is, and is forgotten with
 * the page.
 */
export function ClientsPage() {
  const { t } = useTranslation('client');
  const may = useMay();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const { words, keep } = useAskedWords(q);
  const find = (written: string) => {
    const kept = keep(written);
    void navigate({ search: kept === undefined ? {} : { q: kept } });
  };
  return (
    <Page title={t('title')}>
      {may('createClient') && (
        <p>
          <SiteLink to="/clients/new">{t('new')}</SiteLink>
        </p>
      )}
      {may('findClients') ? (
        <FindForm key={q} first={q ?? ''} onFind={find} />
      ) : (
        <Empty>{t('findElsewhere')}</Empty>
      )}
      {words !== undefined && <FoundClients words={words} />}
    </Page>
  );
}
