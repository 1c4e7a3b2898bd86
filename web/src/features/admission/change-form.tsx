import type { Lot } from '@jatkopolku/domain/framework';
import { useTranslation } from 'react-i18next';

import { FormView } from '../../form/form-view.tsx';
import { useSeen } from '../../form/use-seen.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { eurosText } from '../../ui/format.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { ApplicationFields } from './application-fields.tsx';
import { draftOf } from './draft.ts';
import {
  type Documents,
  type HeldApplication,
  useApplication,
  useApplicationActs,
  useDocuments,
} from './queries.ts';
import { useApplicationForm } from './use-application-form.ts';
import { useToldApplication } from './use-told-application.ts';

interface ChangeFormProps {
  readonly name: string;
  readonly held: HeldApplication;
  readonly lots: readonly Lot[];
  readonly onClose: () => void;
}

/** The application as the form that writes it anew; its documents are known first. */
export function ChangeForm(props: ChangeFormProps) {
  const documents = useDocuments(props.held.record);
  return renderResult(documents, (known) => <KnownForm {...props} documents={known} />);
}

interface KnownFormProps extends ChangeFormProps {
  readonly documents: Documents;
}

function KnownForm({ name, held, lots, documents, onClose }: KnownFormProps) {
  const { t } = useTranslation('admission');
  const language = useLanguage();
  const acts = useApplicationActs();
  const { refetch } = useApplication(held.record.applicationId);
  const [seen, reread] = useSeen(held, async () => (await refetch()).data);
  const told = useToldApplication(seen);
  const attached = documents.items.map(({ file: { fileId, name: called, sizeBytes } }) => ({
    fileId,
    name: called,
    sizeBytes,
  }));
  const { form, onUnderway } = useApplicationForm({
    name,
    first: draftOf(seen.record, attached, (amount) => eurosText(amount, language)),
    send: (body) => acts.change(seen, body),
    onSent: () => {
      announce(t('wasChanged'));
      onClose();
    },
  });
  return (
    <FormView
      form={form}
      title={t('change')}
      submitText={t('saveChange')}
      told={told}
      onReread={reread}
      onCancel={onClose}
    >
      <ApplicationFields form={form} lots={lots} onUnderway={onUnderway} />
    </FormView>
  );
}
