import { reachOf } from '@jatkopolku/domain/access';
import { getRouteApi } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { Button, RadioButton, RadioButtonGroup, TextInput } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { type Search, type SearchKind, searchKinds } from '../../addresses/addresses.ts';
import { useAskedWords } from '../../addresses/use-asked-words.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Page } from '../../ui/page.tsx';
import { FoundClients } from '../client/found-clients.tsx';
import { find, pageOf } from './find.ts';
import { Findable } from './findables.tsx';
import { searchKindsFor } from './kinds.ts';
import { SearchResults } from './search-results.tsx';

const route = getRouteApi('/signed-in-area/search');

/** Finds what the role may see, by id or name; what is looked for is in the address. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const { membership } = useActing();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kinds = membership ? searchKindsFor(membership) : [];
  const kind = kinds.find((it) => it === search.kind);
  const { words, keep } = useAskedWords(search.q);
  const findsClients = membership !== undefined && reachOf(membership, 'findClients') !== undefined;
  const isOfClients = kind === 'clients' && findsClients;
  const q = words ?? '';
  return (
    <Page title={t('title')}>
      <SearchForm
        key={`${kind} ${q}`}
        kinds={kinds}
        first={{ kind: kind ?? kinds[0], q }}
        findsClients={findsClients}
        onSearch={(asked) => void navigate({ search: addressOf(asked, keep(asked.q)) })}
      />
      {isOfClients && words !== undefined && <FoundClients words={words} />}
      {kind !== undefined && !isOfClients && words !== undefined && (
        <Findable kind={kind}>
          {(all) => (
            <SearchResults
              found={pageOf(find(all, words), search.page ?? 1)}
              onPage={(asked) => void navigate({ search: { ...search, page: asked } })}
            />
          )}
        </Findable>
      )}
    </Page>
  );
}

function addressOf({ kind }: Asked, q: string | undefined): Search {
  return { ...(kind && { kind }), ...(q !== undefined && { q }) };
}

interface Asked {
  readonly kind: SearchKind | undefined;
  readonly q: string;
}

interface SearchFormProps {
  readonly kinds: readonly SearchKind[];
  readonly first: Asked;
  /** Whether clients are found by what is written of them, not listed. */
  readonly findsClients: boolean;
  readonly onSearch: (asked: Asked) => void;
}

function SearchForm({ kinds, first, findsClients, onSearch }: SearchFormProps) {
  const { t } = useTranslation('search');
  const [kind, setKind] = useState(first.kind);
  const [q, setQ] = useState(first.q);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch({ kind, q: q.trim() });
  };
  return (
    <form role="search" className="search-form" onSubmit={submit}>
      <RadioButtonGroup
        name="kind"
        labelText={t('what')}
        value={kind ?? ''}
        onChange={(value) => setKind(searchKinds.find((it) => it === value))}
      >
        {kinds.map((it) => (
          <RadioButton key={it} value={it}>
            {t(`kinds.${it}`)}
          </RadioButton>
        ))}
      </RadioButtonGroup>
      <TextInput
        labelText={t('words')}
        hintText={kind === 'clients' && findsClients ? t('clientsHint') : t('wordsHint')}
        value={q}
        onChange={(value) => setQ(String(value ?? ''))}
        fullWidth
      />
      <Button type="submit">{t('search')}</Button>
    </form>
  );
}
