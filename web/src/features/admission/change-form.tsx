import type { Lot } from '@jatkopolku/domain/framework';

import type { Answer } from '../../api/operation-names.ts';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { type VersionedApplication, useDocuments } from './admissions.ts';
import { ApplicationFields } from './application-fields.tsx';
import { draftOf } from './draft.ts';
import { useApplicationFacts } from './use-application-facts.ts';
import { useApplicationReading } from './use-application-reading.ts';

interface ChangeFormProps {
  readonly name: string;
  readonly application: VersionedApplication;
  readonly lots: readonly Lot[];
  readonly onClose: () => void;
}

/** The application as the form that changes it; its documents are known first. */
export function ChangeForm(props: ChangeFormProps) {
  const documents = useDocuments(props.application.record.applicationId);
  return renderResult(documents, (known) => <KnownForm {...props} documents={known} />);
}

interface KnownFormProps extends ChangeFormProps {
  readonly documents: Answer<'listDocuments'>;
}

function KnownForm({ name, application, lots, documents, onClose }: KnownFormProps) {
  const { t } = useTranslation('admission');
  const format = useFormat();
  const attached = documents.items.map(({ file: { fileId, name: called, sizeBytes } }) => ({
    fileId,
    name: called,
    sizeBytes,
  }));
  const { onUnderway, ...reading } = useApplicationReading();
  const form = useRecordForm('changeApplication', application, {
    ...reading,
    name,
    draft: (record) => draftOf(record, attached, format.eurosText),
    facts: useApplicationFacts(),
    result: t('wasChanged'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('change')} submitText={t('saveChange')} onCancel={onClose}>
      <ApplicationFields form={form} lots={lots} onUnderway={onUnderway} />
    </FormView>
  );
}
