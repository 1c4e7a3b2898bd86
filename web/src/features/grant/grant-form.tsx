import { useActing } from '../../acting/use-acting.ts';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { showResult } from '../../ui/result-place.tsx';
import { GrantFields } from './grant-fields.tsx';
import { emptyDraft, readOffer, rolesToGive } from './offer.ts';

/** Gives somebody a role. */
export function GrantForm() {
  const { t } = useTranslation('grant');
  const { me, membership } = useActing();
  const giver = { userId: me?.userId ?? '', providerId: membership?.providerId ?? null };
  const [only = ''] = giver.providerId === null ? [] : rolesToGive(giver);
  const createGrant = useSend('createGrant');
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
    send: (body, key) => createGrant({ body, key }),
    onSent: ({ record }) => {
      const then = record.state === 'proposed' ? t('secondConfirms') : t('withinMinute');
      showResult(`${t('wasGiven', { name: record.name })} ${then}`);
    },
  });
  return (
    <FormView form={form} title={t('give')} submitText={t('giveRole')}>
      <GrantFields form={form} giver={giver} />
    </FormView>
  );
}
