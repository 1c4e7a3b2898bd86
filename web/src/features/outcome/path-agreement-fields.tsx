import { contractTypes } from '@jatkopolku/domain/outcome';

import { ChoiceField, DayField, TextField } from '../../form/fields.tsx';
import type { Form } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { ClaimDraft } from './claim-draft.ts';

/** What was agreed of the path: by what, until when, and for how many hours of a week. */
export function PathAgreementFields({ form }: { readonly form: Form<ClaimDraft> }) {
  const { t } = useTranslation('outcome');
  const { contractType } = form.draft;
  const isWork = contractType === 'until-further-notice' || contractType === 'fixed-term';
  return (
    <>
      <ChoiceField
        form={form}
        field="contractType"
        label={t('new.contractType')}
        options={contractTypes.map((type) => [type, t(`contractTypes.${type}`)])}
      />
      {(contractType === 'fixed-term' || contractType === 'none') && (
        <DayField
          form={form}
          field="pathEndsOn"
          label={t('new.endsOn')}
          isOptional={contractType === 'none'}
        />
      )}
      {isWork && (
        <TextField
          form={form}
          field="weeklyHours"
          label={t('new.weeklyHours')}
          hint={t('new.weeklyHoursHint')}
          inputMode="decimal"
        />
      )}
    </>
  );
}
