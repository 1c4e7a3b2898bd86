import { findingText } from '@jatkopolku/contracts';
import { extractRegisters } from '@jatkopolku/domain/eligibility';
import { useState } from 'react';

import type { Answer, Row } from '../../api/operation-names.ts';
import { ChoiceField, DayField, TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviders } from '../../queries/providers.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Section, showResult } from '../../ui/result-place.tsx';
import { EvidenceField } from '../outcome/attach-field.tsx';
import { emptyExtract, readExtractDraft } from './extract-draft.ts';
import { FileLink } from './file-link.tsx';
import { usePeople } from './use-people.ts';

interface ExtractSectionProps {
  readonly answer: Answer<'readCheck'>;
}

/** The extract that replaces the register, which does not have most associations and foundations. */
export function ExtractSection({ answer }: ExtractSectionProps) {
  const { t } = useTranslation('eligibility');
  const { check } = answer;
  const isNeeded = check?.grounds.includes('not-found') ?? false;
  if (!check || (!isNeeded && !check.extract)) return null;
  return (
    <Section title={t('extract.title')}>
      {isNeeded && <p>{t('extract.needed')}</p>}
      {check.extract && <ExtractFacts answer={answer} extract={check.extract} />}
      {answer.actions?.readExtract.allowed && (
        <FormDisclosure name={`extract ${answer.providerId}`} openText={t('extract.open')}>
          {(close) => (
            <ExtractForm check={{ record: check, version: answer.version }} onClose={close} />
          )}
        </FormDisclosure>
      )}
    </Section>
  );
}

type Extract = NonNullable<NonNullable<Answer<'readCheck'>['check']>['extract']>;

function ExtractFacts({ answer, extract }: ExtractSectionProps & { readonly extract: Extract }) {
  const { t } = useTranslation('eligibility');
  const format = useFormat();
  const nameOf = usePeople(answer);
  const { register, issuedOn, validUntil, readBy, readOn, fileId } = extract;
  return (
    <FactList
      facts={[
        [t('extract.register'), t(`extract.registers.${register}`)],
        [t('extract.issuedOn'), format.date(issuedOn)],
        [t('extract.validUntil'), format.date(validUntil)],
        [
          t('extract.read'),
          t('extract.readBy', { name: nameOf(readBy), date: format.date(readOn) }),
        ],
        [t('extract.file'), <FileLink key="file" fileId={fileId} />],
      ]}
    />
  );
}

interface ExtractFormProps {
  readonly check: Row<'listChecks'>;
  readonly onClose: () => void;
}

function ExtractForm({ check, onClose }: ExtractFormProps) {
  const { t } = useTranslation('eligibility');
  const language = useLanguage();
  const { data: providers = [] } = useProviders();
  const [isUnderway, setUnderway] = useState(false);
  const { providerId } = check.record;
  const own = providers.find(({ record }) => record.providerId === providerId)?.record;
  const form = useRecordForm('readExtract', check, {
    name: `extract ${providerId}`,
    draft: () => emptyExtract(own?.formCode),
    read: readExtractDraft,
    onSent: ({ record }) => {
      showResult(t('extract.wasRead', { finding: findingText(record.finding, language) }));
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
        options={extractRegisters.map((value) => [value, t(`extract.registers.${value}`)])}
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
