import { findingText } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import { extractRegisters } from '@jatkopolku/domain/eligibility';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { useProviders } from '../../app/api/providers.ts';
import { ChoiceField, DayField, TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { dateIn } from '../../ui/format.ts';
import { EvidenceField } from '../outcome/evidence-field.tsx';
import { emptyExtract, readExtractDraft } from './extract-draft.ts';
import { FileLink } from './file-link.tsx';
import { type Standing, useCheckSteps } from './queries.ts';
import { usePeople } from './use-people.ts';

interface ExtractSectionProps {
  readonly told: Standing;
}

/** The extract that stands for the register, which does not have most associations and foundations. */
export function ExtractSection({ told }: ExtractSectionProps) {
  const { t } = useTranslation('eligibility');
  const { membership } = useActing();
  const { check } = told;
  const isNeeded = check?.grounds.includes('not-found') ?? false;
  if (!check || (!isNeeded && !check.extract)) return null;
  const mayRead = membership && reachOf(membership, 'readExtract') !== undefined;
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('extract.title')}
      </Heading>
      {isNeeded && <p>{t('extract.needed')}</p>}
      {check.extract && <ExtractFacts told={told} extract={check.extract} />}
      {mayRead && (
        <OpenedForm name={`extract ${told.providerId}`} openText={t('extract.open')}>
          {(close) => <ExtractForm told={told} onClose={close} />}
        </OpenedForm>
      )}
    </section>
  );
}

type Extract = NonNullable<NonNullable<Standing['check']>['extract']>;

function ExtractFacts({ told, extract }: ExtractSectionProps & { readonly extract: Extract }) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const nameOf = usePeople(told);
  const { register, issuedOn, validUntil, readBy, readOn, fileId } = extract;
  return (
    <FactList
      facts={[
        [t('extract.register'), t(`extract.registers.${register}`)],
        [t('extract.issuedOn'), dateIn(issuedOn, language)],
        [t('extract.validUntil'), dateIn(validUntil, language)],
        [
          t('extract.read'),
          t('extract.readBy', { name: nameOf(readBy), date: dateIn(readOn, language) }),
        ],
        [t('extract.file'), <FileLink key="file" fileId={fileId} />],
      ]}
    />
  );
}

function ExtractForm({ told, onClose }: ExtractSectionProps & { readonly onClose: () => void }) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const inWords = useTold();
  const { data: providers = [] } = useProviders();
  const [isUnderway, setUnderway] = useState(false);
  const { readExtract } = useCheckSteps(told);
  const own = providers.find(({ record }) => record.providerId === told.providerId)?.record;
  const form = useForm({
    name: `extract ${told.providerId}`,
    first: emptyExtract(own?.formCode),
    read: (draft) => inWords(readExtractDraft(draft)),
    send: readExtract,
    onSent: ({ record }) => {
      announce(t('extract.wasRead', { finding: findingText(record.finding, language) }));
      onClose();
    },
  });
  return (
    <FormView
      form={{ ...form, isSending: form.isSending || isUnderway }}
      submitText={t('extract.save')}
      onCancel={onClose}
    >
      <ChoiceField
        form={form}
        field="register"
        label={t('extract.register')}
        options={extractRegisters.map((value) => ({
          value,
          text: t(`extract.registers.${value}`),
        }))}
      />
      <TextField
        form={form}
        field="formCode"
        label={t('extract.formCode')}
        hint={t('extract.formCodeHint')}
        inputMode="numeric"
      />
      <DayField
        form={form}
        field="issuedOn"
        label={t('extract.issuedOn')}
        hint={t('extract.issuedOnHint')}
      />
      <EvidenceField
        form={form}
        onUnderway={setUnderway}
        legend={t('extract.file')}
        hint={t('extract.fileHint')}
      />
    </FormView>
  );
}
