import { MAX_DOCUMENTS } from '@jatkopolku/domain/admission';
import { qualifications } from '@jatkopolku/domain/agreement';
import type { Lot } from '@jatkopolku/domain/framework';

import { ChoiceField, ParagraphField, TextField } from '../../form/fields.tsx';
import { useShown } from '../../form/use-field.ts';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { AttachField } from '../outcome/attach-field.tsx';
import type { ApplicationDraft } from './draft.ts';
import { InstructorFields } from './instructor-fields.tsx';
import { LotFields } from './lot-fields.tsx';

import '../outcome/outcome.css';
import './admission.css';

const scopes = ['work-activity', 'support-guidance'] as const;

interface ApplicationFieldsProps {
  readonly form: Form<ApplicationDraft>;
  readonly lots: readonly Lot[];
  readonly onUnderway: (isUnderway: boolean) => void;
}

/** What a provider writes in its application, from top to bottom. */
export function ApplicationFields({ form, lots, onUnderway }: ApplicationFieldsProps) {
  const { t } = useTranslation('admission');
  const attached = useShown(form, 'documents', t('documents'));
  return (
    <>
      <ChoiceField
        form={form}
        field="scope"
        label={t('scope')}
        hint={t('scopeHint')}
        options={scopes.map((value) => [value, t(`scopes.${value}`)])}
      />
      <LotFields form={form} lots={lots} />
      <PersonFields form={form} />
      <InstructorFields form={form} />
      <AttachField
        legend={t('documents')}
        hint={t('documentsHint')}
        {...attached}
        files={form.draft.documents}
        most={MAX_DOCUMENTS}
        write={(change) => form.write(({ documents }) => ({ documents: change(documents) }))}
        onUnderway={onUnderway}
      />
      <ParagraphField form={form} field="message" label={t('message')} isOptional />
    </>
  );
}

function PersonFields({ form }: Pick<ApplicationFieldsProps, 'form'>) {
  const { t } = useTranslation('admission');
  return (
    <fieldset className="attach person-fields">
      <legend>{t('person')}</legend>
      <TextField form={form} field="responsiblePerson" label={t('name')} />
      <ChoiceField
        form={form}
        field="qualification"
        label={t('qualification')}
        options={qualifications.map((value) => [value, t(`qualifications.${value}`)])}
      />
      <TextField
        form={form}
        field="experienceYears"
        label={t('years')}
        hint={t('yearsHint')}
        inputMode="numeric"
      />
    </fieldset>
  );
}
