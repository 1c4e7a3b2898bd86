import { reachesBeyond } from '@jatkopolku/domain/placement';
import { type DateRange, parseLocalDate } from '@jatkopolku/kernel';

import { DayField, ParagraphField } from '../../../form/fields.tsx';
import { FormView } from '../../../form/form-view.tsx';
import { useRecordForm } from '../../../form/use-record-form.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useLastDay } from '../../../i18n/use-last-day.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRead } from '../../../queries/use-read.ts';
import { showResult } from '../../../ui/result-place.tsx';
import type { AgreementInTerms } from '../agreement-in-terms.ts';
import { noTermination, readTermination } from './drafts.ts';
import { OutlastingPlacements } from './outlasting-placements.tsx';
import { useAgreementFacts } from './use-agreement-facts.ts';

interface TerminateFormProps {
  readonly name: string;
  readonly agreement: AgreementInTerms;
  readonly term: DateRange;
  readonly onClose: () => void;
}

/** Terminates the agreement; whom that concerns is listed before. */
export function TerminateForm({ name, agreement, term, onClose }: TerminateFormProps) {
  const { t } = useTranslation('agreementSteps');
  const format = useFormat();
  const lastDay = useLastDay();
  const { agreementId } = agreement.record;
  const placements = useRead('listAgreementPlacements', { params: { agreementId } }).data?.items;
  const form = useRecordForm('terminateAgreement', agreement, {
    isFinal: true,
    name,
    draft: () => noTermination,
    facts: useAgreementFacts(),
    read: readTermination,
    onSent: ({ record }) => {
      const last = record.termination?.on;
      const count = placements?.filter((one) => last && reachesBeyond(one, last)).length ?? 0;
      showResult(t('standstill.wasTerminated', { count }));
      onClose();
    },
  });
  const on = parseLocalDate(form.draft.on);
  return (
    <FormView
      form={form}
      title={t('standstill.terminate')}
      // The button names what it does, below the list of those whom it concerns.
      submitText={
        on
          ? t('standstill.sureTerminate', { date: format.date(on) })
          : t('standstill.terminateSave')
      }
      onCancel={onClose}
    >
      <p>{t('standstill.terminateText')}</p>
      <DayField
        form={form}
        field="on"
        label={t('standstill.on')}
        hint={t('standstill.onHint', { end: lastDay(term.end) })}
      />
      {on && <OutlastingPlacements agreementId={agreementId} on={on} />}
      <ParagraphField form={form} field="reason" label={t('standstill.whyTerminated')} />
    </FormView>
  );
}
