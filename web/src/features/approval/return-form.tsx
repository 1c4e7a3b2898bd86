import { returnCategories } from '@jatkopolku/domain/attendance';

import type { ApprovalsAddress } from '../../addresses/addresses.ts';
import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useGoOn } from './next-item.tsx';
import type { OpenSheet } from './queries.ts';
import { emptyReturn, readReturn } from './return-draft.ts';
import { useSheetFacts } from './use-sheet-facts.ts';

interface ReturnFormProps {
  readonly open: OpenSheet;
  readonly address: ApprovalsAddress;
}

/** Returns the month with what to mend and why. */
export function ReturnForm({ open, address }: ReturnFormProps) {
  const { t } = useTranslation('approval');
  const { record } = open.sheet;
  const clientName = useClientNames([record.clientId]);
  const goOn = useGoOn({ item: { ...record, type: 'sheet' }, address });
  const form = useRecordForm('returnSheet', open.sheet, {
    name: `return ${record.month} ${record.placementId}`,
    draft: () => emptyReturn,
    facts: useSheetFacts(),
    read: (draft) => {
      const { sent, missing } = readReturn(draft);
      return { sent, faults: Object.fromEntries(missing.map((it) => [it, t(`faults.${it}`)])) };
    },
    onSent: () => goOn(t('returned', { client: clientName(record.clientId) })),
  });
  return (
    <FormView form={form} title={t('returnTitle')} submitText={t('return')}>
      <ChoiceField
        form={form}
        field="category"
        label={t('returnCategory')}
        options={returnCategories.map((one) => [one, t(`categories.${one}`)])}
      />
      <ParagraphField form={form} field="reason" label={t('returnReason')} hint={t('returnHint')} />
    </FormView>
  );
}
