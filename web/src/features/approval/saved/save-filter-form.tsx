import type { ApprovalsAddress } from '../../../addresses/addresses.ts';
import { ChecksField, TextField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import type { StoredFilters } from '../queries.ts';
import { type SavingDraft, readSaving } from './saving.ts';
import { useFilterFacts } from './use-filter-facts.ts';

interface SaveFilterFormProps {
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly stored: StoredFilters;
  readonly address: ApprovalsAddress;
  readonly onClose: () => void;
}

/** Keeps what is chosen under a name of the reader's own. */
export function SaveFilterForm({ name, stored, address, onClose }: SaveFilterFormProps) {
  const { t } = useTranslation('approval');
  const form = useRecordForm('changeSavedFilters', stored, {
    name,
    draft: (): SavingDraft => ({ name: '', opens: [] }),
    facts: useFilterFacts(),
    read: (draft, list) => readSaving(list, draft, address),
    result: t('saved.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('saved.open')} submitText={t('saved.save')} onCancel={onClose}>
      <TextField form={form} field="name" label={t('saved.name')} hint={t('saved.nameHint')} />
      <ChecksField
        form={form}
        field="opens"
        label={t('saved.opensTitle')}
        options={[['opens', t('saved.opens')]]}
      />
    </FormView>
  );
}
