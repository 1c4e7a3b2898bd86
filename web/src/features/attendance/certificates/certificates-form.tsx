import { CERTIFICATES_MAX } from '@jatkopolku/domain/attendance';

import { useApi } from '../../../api/api.ts';
import { DayField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { ListField } from '../../../form/list-field.tsx';
import { useForm } from '../../../form/use-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRefresh } from '../../../queries/use-send.ts';
import { useDesk } from '../desk/desk.ts';
import type { VersionedSheet } from '../desk/month-data.ts';
import { firstCertificates, newCertificate, readCertificates } from './certificate-draft.ts';

interface CertificatesFormProps {
  /** Under which what is typed is kept. */
  readonly name: string;
  readonly sheet: VersionedSheet;
  readonly onClose: () => void;
}

/** All certificates of the month, each a row that can be added, changed and removed. */
export function CertificatesForm({ name, sheet, onClose }: CertificatesFormProps) {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const note = useNote(sheet);
  const form = useForm({
    name,
    first: firstCertificates(sheet.record),
    read: (draft) => readCertificates(draft, book, book.today),
    send: note,
    result: t('certificates.wasSaved'),
    onSent: (saved) => {
      book.moved(sheet.record.placementId, saved);
      onClose();
    },
  });
  return (
    <FormView form={form} submitText={t('certificates.save')} onCancel={onClose}>
      <ListField
        form={form}
        field="certificates"
        label={t('certificates.title')}
        hint={t('certificates.hint')}
        addText={t('certificates.add')}
        rowName={(number) => t('certificates.row', { number })}
        empty={newCertificate}
        most={CERTIFICATES_MAX}
      >
        {(at) =>
          (['startsOn', 'endsOn', 'issuedOn'] as const).map((field) => (
            <DayField
              key={field}
              form={form}
              field={`certificates.${at}.${field}`}
              label={t(`certificates.${field}`, { number: at + 1 })}
            />
          ))
        }
      </ListField>
    </FormView>
  );
}

function useNote({ record, version }: VersionedSheet) {
  const api = useApi();
  const refresh = useRefresh();
  const { providerId, month, clientId, placementId } = record;
  const params = { providerId, month, clientId, placementId };
  return async (body: { readonly certificates: typeof record.certificates }) => {
    const saved = await api.call('noteCertificates', { params, version, body });
    await refresh('noteCertificates');
    return saved;
  };
}
