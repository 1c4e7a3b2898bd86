import type { LocalDate } from '@jatkopolku/kernel';
import type { ReactNode } from 'react';

import { DayField, SelectField } from '../../../form/fields.tsx';
import type { Form } from '../../../form/use-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useProviderName } from '../../../queries/providers.ts';
import { useRead } from '../../../queries/use-read.ts';
import { renderResult } from '../../../ui/render-result.tsx';
import { AgreementRoom } from '../../agreement/steps/agreement-room.tsx';
import { openAgreements, useAgreed } from '../agreements.ts';
import { InstructorFields } from '../instructor-fields.tsx';
import { useAgreementOptions } from '../use-agreement-options.ts';
import type { MoveDraft } from './move-drafts.ts';

interface FieldsProps {
  readonly form: Form<MoveDraft>;
}

interface TargetFieldsProps extends FieldsProps {
  readonly today: LocalDate;
  /** Where the placements are. */
  readonly providerIds: readonly string[];
}

/** The fields of the kind that was chosen. */
export function TargetFields({ form, today, providerIds }: TargetFieldsProps) {
  const fields: Readonly<Record<string, ReactNode>> = {
    'case-worker': <CaseWorkerField form={form} />,
    instructor: <ToInstructor form={form} providerIds={providerIds} />,
    agreement: <AgreementFields form={form} today={today} />,
  };
  return <>{fields[form.draft.kind]}</>;
}

function CaseWorkerField({ form }: FieldsProps) {
  const { t } = useTranslation('placement');
  const workers = useRead('listCaseWorkers', {});
  return renderResult(workers, ({ items }) => (
    <SelectField
      form={form}
      field="userId"
      label={t('fields.caseWorker')}
      placeholder={t('move.choose')}
      options={items.map(({ userId, name }) => [userId, name])}
    />
  ));
}

/** An instructor works at one provider: where the placements are at several, at which. */
function ToInstructor({ form, providerIds }: Omit<TargetFieldsProps, 'today'>) {
  const { t } = useTranslation('placement');
  const providerName = useProviderName();
  return (
    <>
      {providerIds.length > 1 && (
        <SelectField
          form={form}
          field="providerId"
          label={t('move.provider')}
          placeholder={t('move.choose')}
          options={providerIds.map((providerId) => [providerId, providerName(providerId)])}
        />
      )}
      <InstructorFields form={form} />
    </>
  );
}

function AgreementFields({ form, today }: Omit<TargetFieldsProps, 'providerIds'>) {
  const { t } = useTranslation('placement');
  const agreed = useAgreed();
  const providerName = useProviderName();
  const optionsOf = useAgreementOptions();
  return renderResult(agreed, (all) => {
    const open = openAgreements(all, today, providerName);
    const chosen = open.find(({ agreement }) => agreement.agreementId === form.draft.agreementId);
    return (
      <>
        <SelectField
          form={form}
          field="agreementId"
          label={t('fields.agreement')}
          placeholder={t('move.choose')}
          options={optionsOf(open)}
        />
        {chosen && <AgreementRoom agreement={chosen.agreement} today={today} />}
        <DayField form={form} field="from" label={t('move.from')} hint={t('move.fromHint')} />
        <InstructorFields form={form} />
      </>
    );
  });
}
