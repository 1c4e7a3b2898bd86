import { operations } from '@jatkopolku/contracts';
import { holdReasons, isOnHold } from '@jatkopolku/domain/outcome';
import { type LocalDate, parseLocalDate } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import type { Answer } from '../../api/operation-names.ts';
import { DayField, ParagraphField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy, withFaults } from '../../form/reading.ts';
import { RecordSteps } from '../../form/record-steps.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClaimFacts } from '../outcome/claim-facts.ts';

interface ClaimHoldProps {
  readonly held: Answer<'readClaim'>;
}

interface HoldDraft {
  readonly until: string;
  readonly reason: string;
}

/** Puts a claim aside until a day, for who decides it; one that is put aside is taken up again, or later. */
export function ClaimHold({ held }: ClaimHoldProps) {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const today = useBusinessDay();
  const facts = useClaimFacts();
  const { hold, claimId } = held.record;
  if (!held.actions.holdClaim.allowed || today === undefined) return null;
  const isOn = isOnHold(held.record, today);
  const name = `hold ${claimId}`;
  const end = {
    write: 'endClaimHold' as const,
    variant: 'secondary' as const,
    text: t('hold.end'),
    result: t('hold.wasEnded'),
  };
  return (
    <>
      {isOn && hold && (
        <>
          <Paragraph>
            {t('hold.isOn', { date: format.date(hold.until), reason: hold.reason })}
          </Paragraph>
          <RecordSteps stored={held} facts={facts} steps={[end]} />
        </>
      )}
      <FormDisclosure name={name} openText={t(isOn ? 'hold.move' : 'hold.open')}>
        {(close) => <HoldForm held={held} name={name} today={today} onClose={close} />}
      </FormDisclosure>
    </>
  );
}

/** By the API's schema and the domain's rule, before anything is sent. */
function readHold(draft: HoldDraft, today: LocalDate) {
  const { holdClaim } = operations;
  const until = parseLocalDate(draft.until);
  const reasons = holdReasons({ until: until ?? today, reason: draft.reason.trim() }, today);
  return withFaults(
    readBy<HoldDraft, typeof holdClaim>(holdClaim, draft),
    reasons.map(({ code }) => [code === 'reason-missing' ? 'reason' : 'until', code] as const),
  );
}

interface HoldFormProps extends ClaimHoldProps {
  readonly name: string;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

function HoldForm({ held, name, today, onClose }: HoldFormProps) {
  const { t } = useTranslation('approval');
  const form = useRecordForm('holdClaim', held, {
    name,
    draft: ({ hold }): HoldDraft => ({ until: '', reason: hold?.reason ?? '' }),
    facts: useClaimFacts(),
    read: (draft) => readHold(draft, today),
    result: t('hold.wasHeld'),
    onSent: onClose,
  });
  return (
    <FormView form={form} title={t('hold.open')} submitText={t('hold.save')} onCancel={onClose}>
      <Paragraph>{t('hold.text')}</Paragraph>
      <DayField form={form} field="until" label={t('hold.until')} />
      <ParagraphField
        form={form}
        field="reason"
        label={t('hold.reason')}
        hint={t('hold.reasonHint')}
      />
    </FormView>
  );
}
