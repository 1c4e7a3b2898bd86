import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading, InlineAlert } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { announce } from '../../ui/announcer.tsx';
import { Failure } from '../../ui/states.tsx';
import { GrantFields } from './grant-fields.tsx';
import { type Draft, emptyDraft, readOffer, rolesToGive } from './offer.ts';
import { useGiveRole } from './queries.ts';

/** Gives somebody a role; what is wrong is told at its field while typing, once sending was tried. */
export function GrantForm() {
  const { t } = useTranslation('grant');
  const { me, membership } = useActing();
  const giver = { userId: me?.userId ?? '', providerId: membership?.providerId ?? null };
  const [first] = rolesToGive(giver);
  const empty = giver.providerId === null ? emptyDraft : { ...emptyDraft, role: first };
  const [draft, setDraft] = useState<Draft>(empty);
  const [wasTried, setTried] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const give = useGiveRole();
  const { offer, faults } = readOffer(draft, giver);
  const write = (next: Draft) => {
    setDraft(next);
    // No longer what was sent: a request of its own.
    setKey(crypto.randomUUID());
    give.reset();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (!offer) {
      announce(t('lookAtFields'));
      return;
    }
    const onSuccess = () => {
      announce(t('wasGiven', { name: offer.name }));
      setDraft(empty);
      setKey(crypto.randomUUID());
      setTried(false);
    };
    give.mutate({ offer, key }, { onSuccess });
  };
  return (
    <form className="search-form" onSubmit={submit} noValidate>
      <Heading variant="h2">{t('give')}</Heading>
      <GrantFields draft={draft} giver={giver} faults={wasTried ? faults : {}} onWrite={write} />
      {give.error && <Failure error={give.error} onRetry={() => give.reset()} />}
      {give.data && (
        <InlineAlert status="neutral" labelText={t('wasGiven', { name: give.data.record.name })}>
          {give.data.record.state === 'proposed' ? t('secondConfirms') : t('withinMinute')}
        </InlineAlert>
      )}
      <Button type="submit" disabled={give.isPending}>
        {t('giveRole')}
      </Button>
    </form>
  );
}
