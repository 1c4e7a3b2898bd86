import type { Row } from '../../api/operation-names.ts';
import { conflictOf } from '../../form/conflict-of.ts';
import { ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { changeOf } from '../../queries/change-of.ts';
import { useRefresh, useSending } from '../../queries/use-send.ts';
import { ActButton } from '../../ui/act-button.tsx';
import { showResult } from '../../ui/result-place.tsx';
import { Failure } from '../../ui/states.tsx';
import { useOpened } from '../../ui/use-confirming.ts';
import { useCheckFacts } from './use-check-facts.ts';

interface ConfirmFormProps {
  readonly check: Row<'listChecks'>;
}

/** The second person confirms the answer, or gives it back. */
export function ConfirmForm({ check }: ConfirmFormProps) {
  const { t } = useTranslation('eligibility');
  const refresh = useRefresh();
  const factsOf = useCheckFacts();
  const { expected, look } = useOpened(check, {
    markOf: ({ version }) => version,
    factsOf: ({ record }) => factsOf(record),
  });
  const confirming = useSending('confirmReview', {
    onSent: () => showResult(t('review.wasConfirmed')),
  });
  const goOn = () => {
    void refresh('confirmReview').then(() => confirming.reset());
  };
  return (
    <>
      <div className="row-actions">
        <ActButton
          look={look}
          disabled={confirming.isPending || confirming.isSuccess}
          onAct={() => confirming.mutate(changeOf('confirmReview', expected))}
        >
          {t('review.confirm')}
        </ActButton>
      </div>
      {confirming.error && (
        <Failure
          error={confirming.error}
          onRetry={goOn}
          conflict={conflictOf('confirmReview', expected.record, factsOf)}
        />
      )}
      <FormDisclosure name={`return ${check.record.providerId}`} openText={t('review.giveBack')}>
        {(close) => <ReturnForm check={expected} onClose={close} />}
      </FormDisclosure>
    </>
  );
}

interface ReturnFormProps extends ConfirmFormProps {
  readonly onClose: () => void;
}

function ReturnForm({ check, onClose }: ReturnFormProps) {
  const { t } = useTranslation('eligibility');
  const form = useRecordForm('returnReview', check, {
    name: `return ${check.record.providerId}`,
    draft: () => ({ reason: '' }),
    read: ({ reason }) =>
      reason.trim() === ''
        ? { sent: undefined, faults: { reason: t('review.reasonMissing') } }
        : { sent: { reason: reason.trim() }, faults: {} },
    result: t('review.wasReturned'),
    onSent: onClose,
  });
  return (
    <FormView form={form} submitText={t('review.giveBackNow')} onCancel={onClose}>
      <ParagraphField form={form} field="reason" label={t('review.returnReason')} />
    </FormView>
  );
}
