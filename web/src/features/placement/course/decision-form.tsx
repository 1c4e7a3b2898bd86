import type { PlacementDecisionKind } from '@jatkopolku/domain/placement';

import type { Answer } from '../../../api/operation-names.ts';
import { DayField, ParagraphField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { usePlacementFacts } from '../use-placement-words.ts';
import { missingForStart, readRuling } from './course-drafts.ts';

interface DecisionFormProps {
  readonly name: string;
  readonly kind: PlacementDecisionKind;
  readonly placement: Answer<'readPlacement'>;
  readonly onClose: () => void;
}

/** Decides that the activity starts, rests or goes on: from which day, and why. */
export function DecisionForm({ name, kind, placement, onClose }: DecisionFormProps) {
  const { t } = useTranslation('placement');
  const form = useRecordForm('decidePlacement', placement, {
    isFinal: true,
    name,
    draft: ({ startsOn }) => ({ firstDay: kind === 'start' ? String(startsOn) : '', reason: '' }),
    facts: usePlacementFacts(),
    read: (draft, record) => readRuling(draft, record, kind),
    result: t('decisions.wasMade'),
    onSent: onClose,
  });
  const missing = missingForStart(form.draft, placement.record, kind);
  return (
    <FormView form={form} submitText={t('decisions.send')} onCancel={onClose}>
      <DayField form={form} field="firstDay" label={t(`decisions.firstDay.${kind}`)} />
      <ParagraphField
        form={form}
        field="reason"
        label={t('decisions.reason')}
        hint={t('decisions.reasonHint')}
      />
      {missing.length > 0 && <ProblemList problems={missing} />}
    </FormView>
  );
}
