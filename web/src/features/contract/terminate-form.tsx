import { reachesBeyond } from '@jatkopolku/domain/placement';
import { type DateRange, parseLocalDate } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';

import { DayField, ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { dateIn } from '../../ui/format.ts';
import type { AgreementInTerms } from '../agreement/queries.ts';
import { type TerminationDraft, noTermination, readTermination } from './drafts.ts';
import { OutlastingPlacements } from './outlasting-placements.tsx';
import { useContractActs, usePlacementsOf } from './queries.ts';
import { useSeenAgreement } from './use-seen-agreement.ts';

interface TerminateFormProps {
  readonly name: string;
  readonly agreement: AgreementInTerms;
  readonly term: DateRange;
  readonly onClose: () => void;
}

/** Terminates the agreement; whom that concerns is listed before. */
export function TerminateForm({ name, agreement, term, onClose }: TerminateFormProps) {
  const { t } = useTranslation('contract');
  const language = useLanguage();
  const told = useTold();
  const { terminate } = useContractActs();
  const { agreementId } = agreement.record;
  const { data: placements = [] } = usePlacementsOf(agreementId);
  const { seen, reread, told: conflict } = useSeenAgreement(agreement);
  const form = useForm({
    name,
    first: noTermination,
    read: (draft: TerminationDraft) => told(readTermination(draft)),
    send: (body) => terminate(seen, body),
    onSent: ({ record }) => {
      const last = record.termination?.on;
      const count = placements.filter((one) => last && reachesBeyond(one, last)).length;
      announce(t('standstill.wasTerminated', { count }));
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
          ? t('standstill.sureTerminate', { date: dateIn(on, language) })
          : t('standstill.terminateSave')
      }
      told={conflict}
      onReread={reread}
      onCancel={onClose}
    >
      <p>{t('standstill.terminateText')}</p>
      <DayField
        form={form}
        field="on"
        label={t('standstill.on')}
        hint={t('standstill.onHint', { end: dateIn(term.end, language) })}
      />
      {on && <OutlastingPlacements agreementId={agreementId} on={on} />}
      <ParagraphField form={form} field="reason" label={t('standstill.whyTerminated')} />
    </FormView>
  );
}
