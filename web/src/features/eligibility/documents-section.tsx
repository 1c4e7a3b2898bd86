import { lawText } from '@jatkopolku/contracts';
import {
  type Inspection,
  documentStandings,
  liabilityDocuments,
  liabilityDocumentTypes,
} from '@jatkopolku/domain/eligibility';
import { useState } from 'react';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useMay } from '../../acting/use-may.ts';
import { ChoiceField, DayField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviders } from '../../queries/providers.ts';
import { useSend } from '../../queries/use-send.ts';
import { Section } from '../../ui/result-place.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import { EvidenceField } from '../outcome/attach-field.tsx';
import { emptyDocument, readDocument } from './document-draft.ts';
import { FileLink } from './file-link.tsx';

interface DocumentsSectionProps {
  readonly inspection: Inspection;
}

/** The documents of the contractor's liability: what there is, how old it is, and when a newer one is due. */
export function DocumentsSection({ inspection }: DocumentsSectionProps) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const language = useLanguage();
  const may = useMay();
  const today = useBusinessDay();
  const { data: providers = [] } = useProviders();
  const { providerId, documents } = inspection;
  const own = providers.find(({ record }) => record.providerId === providerId)?.record;
  if (!own || !today) return null;
  const lines = documentStandings(documents, own.formCode, today);
  return (
    <Section title={t('documents.title')}>
      <p>{t('documents.text')}</p>
      <WideTable
        caption={t('documents.caption')}
        columns={[
          t('documents.document'),
          t('documents.verdict'),
          t('documents.issuedOn'),
          t('documents.dueOn'),
          t('documents.file'),
        ]}
      >
        {lines.map(({ type, latest, dueOn, verdict }) => (
          <tr key={type} className="check-line">
            <th scope="row">
              {t(`documents.types.${type}`)}{' '}
              <span className="quiet">({lawText(liabilityDocuments[type].section, language)})</span>
            </th>
            <td className={verdict === 'overdue' ? 'fault' : ''}>
              {t(`documents.verdicts.${verdict}`)}
            </td>
            <td>{latest ? format.date(latest.issuedOn) : '–'}</td>
            <td>{dueOn ? format.date(dueOn) : '–'}</td>
            <td>{latest?.fileId ? <FileLink fileId={latest.fileId} /> : '–'}</td>
          </tr>
        ))}
      </WideTable>
      {may('takeDocument') && (
        <FormDisclosure name={`document ${providerId}`} openText={t('documents.open')}>
          {(close) => <DocumentForm providerId={providerId} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

interface DocumentFormProps {
  readonly providerId: string;
  readonly onClose: () => void;
}

function DocumentForm({ providerId, onClose }: DocumentFormProps) {
  const { t } = useTranslation('eligibility');
  const takeDocument = useSend('takeDocument');
  const [isUnderway, setUnderway] = useState(false);
  const form = useForm({
    name: `document ${providerId}`,
    first: emptyDocument,
    read: readDocument,
    send: (body) => takeDocument({ params: { providerId }, body }),
    result: t('documents.wasTaken'),
    onSent: onClose,
  });
  return (
    <FormView
      form={{ ...form, isSending: form.isSending || isUnderway }}
      submitText={t('documents.save')}
      onCancel={onClose}
    >
      <ChoiceField
        form={form}
        field="type"
        label={t('documents.document')}
        options={liabilityDocumentTypes.map((value) => [value, t(`documents.types.${value}`)])}
      />
      <DayField
        form={form}
        field="issuedOn"
        label={t('documents.issuedOn')}
        hint={t('documents.issuedOnHint')}
      />
      <EvidenceField
        form={form}
        onUnderway={setUnderway}
        legend={t('documents.file')}
        hint={t('documents.fileHint')}
      />
    </FormView>
  );
}
