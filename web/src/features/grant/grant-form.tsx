import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import { GrantFields } from './grant-fields.tsx';
import { emptyDraft, readOffer, rolesToGive } from './offer.ts';
import { useGiveRole } from './queries.ts';

type Given = AnswerOf<Operations['makeGrant']>['record'];

/** Gives somebody a role. */
export function GrantForm() {
  const { t } = useTranslation('grant');
  const { me, membership } = useActing();
  const giver = { userId: me?.userId ?? '', providerId: membership?.providerId ?? null };
  const [only = ''] = giver.providerId === null ? [] : rolesToGive(giver);
  const [given, setGiven] = useState<Given>();
  const give = useGiveRole();
  const form = useForm({
    name: 'grant',
    first: { ...emptyDraft, role: only },
    read: (draft) => {
      const { offer, faults } = readOffer(draft, giver);
      const texts = Object.entries(faults).map(([field, fault]) => [
        field,
        t(`faults.${field as 'role'}-${fault as 'missing'}`),
      ]);
      return { sent: offer, faults: Object.fromEntries(texts) };
    },
    send: give,
    onSent: ({ record }) => {
      announce(t('wasGiven', { name: record.name }));
      setGiven(record);
    },
  });
  return (
    <FormView form={form} title={t('give')} submitText={t('giveRole')}>
      <GrantFields form={form} giver={giver} />
      {given && (
        <InlineAlert status="neutral" labelText={t('wasGiven', { name: given.name })}>
          {given.state === 'proposed' ? t('secondConfirms') : t('withinMinute')}
        </InlineAlert>
      )}
    </FormView>
  );
}
