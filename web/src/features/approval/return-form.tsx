import { returnCategories } from '@jatkopolku/domain/attendance';
import { useTranslation } from 'react-i18next';

import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import type { ApprovalsAddress } from './address.ts';
import { useGoOn } from './next-item.tsx';
import { type OpenSheet, useRereadApprovals } from './queries.ts';
import { emptyReturn, readReturn, useReturnSheet } from './sheet-moves.ts';
import { useSheetTold } from './use-sheet-told.ts';

interface ReturnFormProps {
  readonly open: OpenSheet;
  readonly address: ApprovalsAddress;
}

/** Returns the month with what to mend and why. */
export function ReturnForm({ open: { sheet }, address }: ReturnFormProps) {
  const { t } = useTranslation('approval');
  const { record } = sheet;
  const goOn = useGoOn({ item: { ...record, type: 'sheet' }, address });
  const told = useSheetTold(sheet);
  const reread = useRereadApprovals();
  const form = useForm({
    name: `return ${record.month} ${record.placementId}`,
    first: emptyReturn,
    read: (draft) => {
      const { sent, missing } = readReturn(draft);
      return { sent, faults: Object.fromEntries(missing.map((it) => [it, t(`faults.${it}`)])) };
    },
    send: useReturnSheet(sheet),
    onSent: () => goOn(t('returned', { client: record.clientId })),
  });
  return (
    <FormView
      form={form}
      title={t('returnTitle')}
      submitText={t('return')}
      told={told}
      onReread={() => void reread()}
    >
      <ChoiceField
        form={form}
        field="category"
        label={t('returnCategory')}
        options={returnCategories.map((one) => ({ value: one, text: t(`categories.${one}`) }))}
      />
      <ParagraphField form={form} field="reason" label={t('returnReason')} hint={t('returnHint')} />
    </FormView>
  );
}
