import type { ProviderId } from '@jatkopolku/domain/provider';

import { DayField, SelectField, TextField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { type Form, useForm } from '../../../form/use-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRead } from '../../../queries/use-read.ts';
import { useSend } from '../../../queries/use-send.ts';
import { showResult } from '../../../ui/result-place.tsx';
import { type ClosedDraft, OTHER, WHOLE, newClosed, readClosed } from './closed-draft.ts';

interface ClosedFormProps {
  /** Under which what is typed is kept. */
  readonly name: string;
  /** Whose place is closed; null for the region. */
  readonly providerId: ProviderId | null;
  readonly onClose: () => void;
}

/** Registers days on which nobody is expected. */
export function ClosedForm({ name, providerId, onClose }: ClosedFormProps) {
  const { t } = useTranslation('attendance');
  const register = useSend('registerClosedPeriod');
  const form = useForm({
    name,
    first: newClosed,
    read: (draft) => readClosed(draft, providerId),
    send: (body, key) => register({ body, key }),
    onSent: () => {
      showResult(t('closed.wasSaved'));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      title={t('closed.register')}
      submitText={t('closed.save')}
      onCancel={onClose}
    >
      {providerId !== null && <PlaceFields form={form} providerId={providerId} />}
      <DayField form={form} field="startsOn" label={t('closed.firstDay')} />
      <DayField form={form} field="endsOn" label={t('closed.lastDay')} />
      <TextField form={form} field="name" label={t('closed.name')} hint={t('closed.nameHint')} />
    </FormView>
  );
}

interface PlaceFieldsProps {
  readonly form: Form<ClosedDraft>;
  readonly providerId: ProviderId;
}

/** What of the provider is closed: all of it, a workplace that is named for its clients, or another one. */
function PlaceFields({ form, providerId }: PlaceFieldsProps) {
  const { t } = useTranslation('attendance');
  const { data } = useRead('listWorkplaces', { params: { providerId } });
  const named = (data?.items ?? []).map(
    ({ businessId, name }) => [businessId, `${name} (${businessId})`] as const,
  );
  return (
    <>
      <SelectField
        form={form}
        field="place"
        label={t('closed.place')}
        hint={t('closed.placeHint')}
        placeholder={t('closed.wholeProvider')}
        options={[[WHOLE, t('closed.wholeProvider')], ...named, [OTHER, t('closed.otherPlace')]]}
      />
      {form.draft.place === OTHER && (
        <>
          <TextField form={form} field="businessId" label={t('closed.businessId')} />
          <TextField form={form} field="placeName" label={t('closed.placeName')} />
        </>
      )}
    </>
  );
}
