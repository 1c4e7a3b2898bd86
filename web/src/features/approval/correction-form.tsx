import { ChoiceField, DayField, ParagraphField, TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { ListField } from '../../form/list-field.tsx';
import type { Form } from '../../form/use-form.ts';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import {
  type CorrectionDraft,
  correctedMarks,
  emptyCorrection,
  emptyDay,
  readCorrection,
} from './correction-draft.ts';
import { CorrectionMoney } from './correction-money.tsx';
import type { VersionedSheet } from './queries.ts';
import { useSheetFacts } from './use-sheet-facts.ts';

interface CorrectionProps {
  readonly sheet: VersionedSheet;
}

/** Corrects the days of an accepted month, for those who may. */
export function SheetCorrection({ sheet }: CorrectionProps) {
  const { t } = useTranslation('approval');
  const { month, placementId } = sheet.record;
  const name = `correction ${month} ${placementId}`;
  if (!sheet.actions.correctSheet.allowed) return null;
  return (
    <FormDisclosure name={name} openText={t('monthCorrection.open')}>
      {(close) => <CorrectionForm name={name} sheet={sheet} onClose={close} />}
    </FormDisclosure>
  );
}

interface CorrectionFormProps extends CorrectionProps {
  readonly name: string;
  readonly onClose: () => void;
}

function CorrectionForm({ name, sheet, onClose }: CorrectionFormProps) {
  const { t } = useTranslation('approval');
  const form = useRecordForm('correctSheet', sheet, {
    name,
    draft: () => emptyCorrection,
    facts: useSheetFacts(),
    read: readCorrection,
    result: t('monthCorrection.wasSaved'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('monthCorrection.save')} onCancel={onClose}>
      <DayFields form={form} />
      <ParagraphField form={form} field="reason" label={t('monthCorrection.reason')} />
      <CorrectionMoney sheet={sheet} draft={form.draft} />
    </FormView>
  );
}

/** No month has more days. */
const MAX_DAYS = 31;

function DayFields({ form }: { readonly form: Form<CorrectionDraft> }) {
  const { t } = useTranslation('approval');
  return (
    <ListField
      form={form}
      field="days"
      label={t('monthCorrection.days')}
      hint={t('monthCorrection.hint')}
      addText={t('monthCorrection.add')}
      rowName={(number) => t('monthCorrection.dayNo', { number })}
      empty={emptyDay}
      least={1}
      most={MAX_DAYS}
    >
      {(at) => (
        <>
          <DayField
            form={form}
            field={`days.${at}.day`}
            label={t('monthCorrection.dayNo', { number: at + 1 })}
          />
          <ChoiceField
            form={form}
            field={`days.${at}.mark`}
            label={t('monthCorrection.markNo', { number: at + 1 })}
            options={correctedMarks.map((mark) => [mark, t(`monthCorrection.marks.${mark}`)])}
          />
          {form.draft.days[at]?.mark === 'present' && (
            <TextField
              form={form}
              field={`days.${at}.hours`}
              label={t('monthCorrection.hoursNo', { number: at + 1 })}
            />
          )}
        </>
      )}
    </ListField>
  );
}
