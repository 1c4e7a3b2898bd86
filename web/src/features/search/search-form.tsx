import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, RadioButton, RadioButtonGroup, TextInput } from 'suomifi-ui-components';

import { type SearchKind, searchKinds } from './address.ts';

export interface Asked {
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

export function SearchForm({ kinds, first, findsClients, onSearch }: SearchFormProps) {
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
