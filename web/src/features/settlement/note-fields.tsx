import { ParagraphField, SelectField } from '../../form/fields.tsx';
import { ListField } from '../../form/list-field.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useByProviderName, useProviderName } from '../../queries/providers.ts';
import { type NotesDraft, emptyNote } from './notes-draft.ts';
import type { Comparison } from './queries.ts';

interface NoteFieldsProps extends Pick<Comparison, 'changed'> {
  readonly form: Form<NotesDraft>;
}

/** What finance writes to providers of whom something is booked: their statements say it. */
export function NoteFields({ form, changed }: NoteFieldsProps) {
  const { t } = useTranslation('settlement');
  const providerName = useProviderName();
  const byProviderName = useByProviderName();
  const options = changed
    .map((providerId) => ({ providerId }))
    .toSorted(byProviderName)
    .map(({ providerId }) => [providerId, providerName(providerId)] as const);
  return (
    <ListField
      form={form}
      field="notes"
      label={t('notes.title')}
      hint={t('notes.hint')}
      addText={t('notes.add')}
      rowName={(number) => t('notes.row', { number })}
      empty={emptyNote}
      most={changed.length}
    >
      {(at) => (
        <>
          <SelectField
            form={form}
            field={`notes.${at}.providerId`}
            label={t('notes.to', { number: at + 1 })}
            options={options}
            placeholder={t('notes.choose')}
          />
          <ParagraphField
            form={form}
            field={`notes.${at}.text`}
            label={t('notes.text', { number: at + 1 })}
          />
        </>
      )}
    </ListField>
  );
}
