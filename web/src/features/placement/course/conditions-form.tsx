import { startConditionNames } from '@jatkopolku/domain/placement';

import { useActing } from '../../../acting/use-acting.ts';
import type { Answer } from '../../../api/operation-names.ts';
import { DayField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { usePlacementFacts } from '../use-placement-words.ts';
import { conditionsDraft, readConditions } from './course-drafts.ts';

interface ConditionsFormProps {
  readonly name: string;
  readonly placement: Answer<'readPlacement'>;
  readonly onClose: () => void;
}

/** Notes the days of signatures, insurance and notice, as many as are known. */
export function ConditionsForm({ name, placement, onClose }: ConditionsFormProps) {
  const { t } = useTranslation('placement');
  const { membership } = useActing();
  const form = useRecordForm('noteStartConditions', placement, {
    name,
    draft: conditionsDraft,
    facts: usePlacementFacts(),
    read: (draft, { startsOn }) => readConditions(draft, membership?.today ?? startsOn),
    result: t('conditions.wereNoted'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('save')} onCancel={onClose}>
      {startConditionNames.map((field) => (
        <DayField
          key={field}
          form={form}
          field={field}
          label={t(`conditions.names.${field}`)}
          isOptional
          {...(field === 'stewardNotifiedOn' && { hint: t('conditions.stewardHint') })}
        />
      ))}
    </FormView>
  );
}
