import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useActing } from '../../app/acting/use-acting.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import type { Search } from './address.ts';
import { find, pageOf } from './find.ts';
import { searchKindsFor } from './kinds.ts';
import { useFindable } from './queries.ts';
import { type Asked, SearchForm } from './search-form.tsx';
import { SearchResults } from './search-results.tsx';

const route = getRouteApi('/signed-in-area/search');

/** Finds what the role may see, by id or name; what is looked for stands in the address. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const { membership } = useActing();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kinds = membership ? searchKindsFor(membership) : [];
  const kind = kinds.find((it) => it === search.kind);
  const findable = useFindable(search.q === undefined ? undefined : kind);
  const { q = '', page = 1 } = search;
  return (
    <Page title={t('title')}>
      <SearchForm
        key={`${kind} ${q}`}
        kinds={kinds}
        first={{ kind: kind ?? kinds[0], q }}
        onSearch={(asked) => void navigate({ search: addressOf(asked) })}
      />
      {kind !== undefined &&
        search.q !== undefined &&
        renderResult(findable, (all) => (
          <SearchResults
            found={pageOf(find(all, q), page)}
            onPage={(asked) => void navigate({ search: { ...search, page: asked } })}
          />
        ))}
    </Page>
  );
}

function addressOf({ kind, q }: Asked): Search {
  return { ...(kind && { kind }), q };
}
