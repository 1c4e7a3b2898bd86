import type { Answer } from '../../../api/operation-names.ts';
import { DayField, ParagraphField, TextField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useWorkplaceFacts } from './use-workplace-facts.ts';
import { readWorkplace, workplaceDraft } from './workplace-drafts.ts';

interface WorkplaceFormProps {
  readonly name: string;
  readonly held: Answer<'readWorkplace'>;
  readonly onClose: () => void;
  readonly onNamed: (named: Answer<'nameWorkplace'>) => void;
}

/** Names where the client works; the register is asked when it is saved. */
export function WorkplaceForm({ name, held, onClose, onNamed }: WorkplaceFormProps) {
  const { t } = useTranslation('placement');
  const form = useRecordForm('nameWorkplace', held, {
    name,
    draft: workplaceDraft,
    facts: useWorkplaceFacts(),
    read: readWorkplace,
    result: t('workplace.wasNamed'),
    onSent: (named) => {
      onNamed(named);
      onClose();
    },
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      <p>{t('workplace.emptyHint')}</p>
      <DayField
        form={form}
        field="from"
        label={t('workplace.from')}
        hint={t('workplace.fromHint')}
        isOptional
      />
      <TextField form={form} field="businessId" label={t('workplace.businessId')} />
      <TextField
        form={form}
        field="name"
        label={t('workplace.organisation')}
        hint={t('workplace.nameHint')}
        isOptional
      />
      <TextField form={form} field="municipality" label={t('workplace.municipality')} isOptional />
      <ParagraphField
        form={form}
        field="basis"
        label={t('workplace.basis')}
        hint={t('workplace.basisHint')}
        isOptional
      />
    </FormView>
  );
}
