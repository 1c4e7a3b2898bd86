import { reachOf } from '@jatkopolku/domain/access';
import type { Inspection } from '@jatkopolku/domain/eligibility';
import { parseLocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { DayField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useForm } from '../../form/use-form.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { dateIn } from '../../ui/format.ts';
import { useInspecting } from './queries.ts';

interface CriminalRecordSectionProps {
  readonly inspection: Inspection;
}

/** That an extract of the criminal record was seen: the extract itself goes back, and is kept nowhere. */
export function CriminalRecordSection({ inspection }: CriminalRecordSectionProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const { membership } = useActing();
  const { criminalRecord: seen, providerId } = inspection;
  const may = membership && reachOf(membership, 'seeCriminalRecord') !== undefined;
  return (
    <section>
      <Heading variant="h3" mb="xs">
        {t('criminalRecord.title')}
      </Heading>
      <p>{t('criminalRecord.text')}</p>
      <p>
        {seen
          ? t('criminalRecord.seen', {
              date: dateIn(seen.seenOn, language),
              issuedOn: dateIn(seen.issuedOn, language),
              by: seen.seenBy,
            })
          : t('criminalRecord.notSeen')}
      </p>
      {may && (
        <OpenedForm name={`criminal record ${providerId}`} openText={t('criminalRecord.open')}>
          {(close) => <SeenForm providerId={providerId} onClose={close} />}
        </OpenedForm>
      )}
    </section>
  );
}

interface SeenFormProps {
  readonly providerId: string;
  readonly onClose: () => void;
}

function SeenForm({ providerId, onClose }: SeenFormProps) {
  const { t } = useTranslation('eligibility');
  const { seeCriminalRecord } = useInspecting(providerId);
  const form = useForm({
    name: `criminal record ${providerId}`,
    first: { issuedOn: '' },
    read: ({ issuedOn }) => {
      const sent = parseLocalDate(issuedOn);
      return { sent, faults: sent ? {} : { issuedOn: t('dayMissing') } };
    },
    send: seeCriminalRecord,
    onSent: () => {
      announce(t('criminalRecord.wasSeen'));
      onClose();
    },
  });
  return (
    <FormView form={form} submitText={t('criminalRecord.save')} onCancel={onClose}>
      <DayField form={form} field="issuedOn" label={t('criminalRecord.issuedOn')} />
    </FormView>
  );
}
