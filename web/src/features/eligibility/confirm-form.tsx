import { operations } from '@jatkopolku/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { OpenedForm } from '../../form/opened-form.tsx';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import { firstPress } from '../../ui/first-press.ts';
import { Failure } from '../../ui/states.tsx';
import { type Standing, useCheckSteps, useReread } from './queries.ts';
import { useCheckFacts } from './use-check-facts.ts';

interface ConfirmFormProps {
  readonly told: Standing;
}

/** The second person confirms the answer, or gives it back. */
export function ConfirmForm({ told }: ConfirmFormProps) {
  const { t } = useTranslation('eligibility');
  // What is confirmed is what was seen, also when the page reads it anew.
  const [seen, setSeen] = useState(told);
  const { confirm } = useCheckSteps(seen);
  const reread = useReread();
  const factsOf = useCheckFacts();
  const confirming = useMutation({
    mutationFn: confirm,
    onSuccess: () => announce(t('review.wasConfirmed')),
  });
  const describe = (current: unknown) => {
    const read = operations.confirmReview.answer.safeParse(current);
    return read.success ? factsOf(read.data.record) : undefined;
  };
  const goOn = () => {
    confirming.reset();
    void reread().then(() => setSeen(told));
  };
  return (
    <>
      <div className="row-actions">
        <Button disabled={confirming.isPending} onClick={firstPress(() => confirming.mutate())}>
          {t('review.confirm')}
        </Button>
      </div>
      {confirming.error && (
        <Failure
          error={confirming.error}
          onRetry={goOn}
          told={{ seen: seen.check ? factsOf(seen.check) : [], describe }}
        />
      )}
      <OpenedForm name={`return ${told.providerId}`} openText={t('review.giveBack')}>
        {(close) => <ReturnForm told={seen} onClose={close} />}
      </OpenedForm>
    </>
  );
}

interface ReturnFormProps extends ConfirmFormProps {
  readonly onClose: () => void;
}

function ReturnForm({ told, onClose }: ReturnFormProps) {
  const { t } = useTranslation('eligibility');
  const { giveBack } = useCheckSteps(told);
  const form = useForm({
    name: `return ${told.providerId}`,
    first: { reason: '' },
    read: ({ reason }) =>
      reason.trim() === ''
        ? { sent: undefined, faults: { reason: t('review.reasonMissing') } }
        : { sent: reason.trim(), faults: {} },
    send: giveBack,
    onSent: () => {
      announce(t('review.wasReturned'));
      onClose();
    },
  });
  return (
    <FormView form={form} submitText={t('review.giveBackNow')} onCancel={onClose}>
      <ParagraphField form={form} field="reason" label={t('review.returnReason')} />
    </FormView>
  );
}
