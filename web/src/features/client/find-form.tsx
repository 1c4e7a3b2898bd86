import { FIND_LETTERS_MIN } from '@jatkopolku/domain/client';
import { beginsIdentityCode, parsePersonalIdentityCode } from '@jatkopolku/kernel';
import { type SubmitEvent, useState } from 'react';
import { Button, TextInput } from 'suomifi-ui-components';

import { useTranslation } from '../../i18n/use-translation.ts';
import { announce } from '../../ui/announcer.tsx';

interface FindFormProps {
  readonly first: string;
  readonly onFind: (words: string) => void;
}

/** One field for whatever is known of the client. */
export function FindForm({ first, onFind }: FindFormProps) {
  const { t } = useTranslation('client');
  const [words, setWords] = useState(first);
  const [wasTried, setTried] = useState(false);
  const fault = wasTried ? faultOf(words) : undefined;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const wrong = faultOf(words);
    if (wrong === undefined) onFind(words.trim());
    else announce(t(`find.${wrong}`));
  };
  return (
    <form role="search" className="form" onSubmit={submit}>
      <TextInput
        labelText={t('find.words')}
        hintText={t('find.hint')}
        value={words}
        onChange={(value) => setWords(String(value ?? ''))}
        autoComplete="off"
        spellCheck={false}
        {...(fault !== undefined && { status: 'error', statusText: t(`find.${fault}`) })}
        fullWidth
      />
      <Button type="submit">{t('find.find')}</Button>
    </form>
  );
}

function faultOf(words: string): 'short' | 'wrongCode' | undefined {
  const written = words.trim();
  if (written.length < FIND_LETTERS_MIN) return 'short';
  const isWrong = parsePersonalIdentityCode(written.toUpperCase()) === undefined;
  return beginsIdentityCode(written) && isWrong ? 'wrongCode' : undefined;
}
