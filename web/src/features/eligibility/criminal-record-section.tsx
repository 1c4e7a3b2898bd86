import type { Inspection } from '@jatkopolku/domain/eligibility';
import { parseLocalDate } from '@jatkopolku/kernel';

import { useMay } from '../../acting/use-may.ts';
import { DayField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { Section } from '../../ui/result-place.tsx';

interface CriminalRecordSectionProps {
  readonly inspection: Inspection;
}

/** That an extract of the criminal record was seen: the extract itself goes back, and is kept nowhere. */
export function CriminalRecordSection({ inspection }: CriminalRecordSectionProps) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const may = useMay();
  const { criminalRecord: seen, providerId } = inspection;
  return (
    <Section title={t('criminalRecord.title')} level="h3">
      <p>{t('criminalRecord.text')}</p>
      <p>
        {seen
          ? t('criminalRecord.seen', {
              date: format.date(seen.seenOn),
              issuedOn: format.date(seen.issuedOn),
              by: seen.seenBy,
            })
          : t('criminalRecord.notSeen')}
      </p>
      {may('seeCriminalRecord') && (
        <FormDisclosure name={`criminal record ${providerId}`} openText={t('criminalRecord.open')}>
          {(close) => <SeenForm providerId={providerId} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

interface SeenFormProps {
  readonly providerId: string;
  readonly onClose: () => void;
}

function SeenForm({ providerId, onClose }: SeenFormProps) {
  const { t } = useTranslation('eligibility');
  const seeCriminalRecord = useSend('seeCriminalRecord');
  const form = useForm({
    name: `criminal record ${providerId}`,
    first: { issuedOn: '' },
    read: ({ issuedOn }) => {
      const sent = parseLocalDate(issuedOn);
      return { sent, faults: sent ? {} : { issuedOn: t('dayMissing') } };
    },
    send: (issuedOn) => seeCriminalRecord({ params: { providerId }, body: { issuedOn } }),
    result: t('criminalRecord.wasSeen'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('criminalRecord.save')} onCancel={onClose}>
      <DayField form={form} field="issuedOn" label={t('criminalRecord.issuedOn')} />
    </FormView>
  );
}
