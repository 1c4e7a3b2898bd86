import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { announce } from '../../ui/announcer.tsx';
import { Failure } from '../../ui/states.tsx';
import { SureButton } from '../../ui/sure-button.tsx';
import { type StoredProvider, useProviderWrites } from './queries.ts';
import { useSeenProvider } from './use-provider-form.ts';
import { contactFacts } from './use-provider-words.ts';

interface RemoveContactProps {
  readonly provider: StoredProvider;
  readonly place: number;
}

/** Takes a contact away; it is asked about once more. */
export function RemoveContact({ provider, place }: RemoveContactProps) {
  const { t } = useTranslation('provider');
  const [isAsked, setAsked] = useState(false);
  const { told } = useSeenProvider(provider, contactFacts);
  const { changeContacts, read } = useProviderWrites();
  const { contacts, providerId } = provider.record;
  const name = contacts[place]?.name ?? '';
  const sending = useMutation({
    mutationFn: () => changeContacts(provider, { contacts: contacts.toSpliced(place, 1) }),
    onSuccess: () => announce(t('contacts.wasRemoved', { name })),
  });
  const readAgain = () => {
    sending.reset();
    setAsked(false);
    void read(providerId);
  };
  if (sending.error) return <Failure error={sending.error} onRetry={readAgain} told={told} />;
  return (
    <div className="row-actions">
      {isAsked ? (
        <>
          <SureButton disabled={sending.isPending} onSure={() => sending.mutate()}>
            {t('contacts.sure', { name })}
          </SureButton>
          <Button variant="secondaryNoBorder" onClick={() => setAsked(false)}>
            {t('contacts.notNow')}
          </Button>
        </>
      ) : (
        <Button variant="secondaryNoBorder" onClick={() => setAsked(true)}>
          {t('contacts.remove')}
          <VisuallyHidden>{`: ${name}`}</VisuallyHidden>
        </Button>
      )}
    </div>
  );
}
