import { type AgreementState, hasSuspension, isOver } from '@jatkopolku/domain/agreement';
import type { DateRange, LocalDate } from '@jatkopolku/kernel';

import { FormDisclosure } from '../../../form/form-disclosure.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Section } from '../../../ui/result-place.tsx';
import type { AgreementInTerms } from '../agreement-in-terms.ts';
import { OutlastingPlacements } from './outlasting-placements.tsx';
import { ResumeForm } from './resume-form.tsx';
import { SuspendForm } from './suspend-form.tsx';
import { TerminateForm } from './terminate-form.tsx';

interface StandstillSectionProps {
  readonly agreement: AgreementInTerms;
  readonly state: AgreementState;
  readonly term: DateRange;
  readonly today: LocalDate;
}

/** Whether the agreement is suspended or ends before its time, and what that does to its placements. */
export function StandstillSection(props: StandstillSectionProps) {
  const { t } = useTranslation('agreementSteps');
  const { agreement, state } = props;
  const { termination, agreementId } = agreement.record;
  return (
    <Section title={t('standstill.title')}>
      <StandstillState {...props} />
      {termination && <OutlastingPlacements agreementId={agreementId} on={termination.on} />}
      {!isOver[state] && <Acts {...props} />}
    </Section>
  );
}

function StandstillState({ agreement, today }: StandstillSectionProps) {
  const { t } = useTranslation('agreementSteps');
  const format = useFormat();
  const { suspension, termination } = agreement.record;
  const shown = hasSuspension(agreement.record, today) ? suspension : null;
  if (!shown && !termination) return <p>{t('standstill.none')}</p>;
  const from = shown && format.date(shown.from);
  const until = shown?.until && format.date(shown.until);
  return (
    <div className="standstill">
      {shown && (
        <p>
          <strong>
            {until
              ? t('standstill.suspendedUntil', { from, until })
              : t('standstill.suspended', { from })}
          </strong>{' '}
          {t('standstill.reason', { reason: shown.reason })}
        </p>
      )}
      {termination && (
        <p>
          <strong>{t('standstill.terminated', { on: format.date(termination.on) })}</strong>{' '}
          {t('standstill.reason', { reason: termination.reason })}
        </p>
      )}
    </div>
  );
}

/** What may be done: a suspension begins, or gets its end; the agreement is terminated. */
function Acts({ agreement, term, today }: StandstillSectionProps) {
  const { t } = useTranslation('agreementSteps');
  const { suspendAgreement, resumeAgreement, terminateAgreement } = agreement.actions;
  const { agreementId, termination } = agreement.record;
  const [suspend, resume, terminate] = ['suspension', 'resumption', 'termination'].map(
    (what) => `${what} ${agreementId}`,
  ) as [string, string, string];
  return (
    <div className="form-disclosures">
      {suspendAgreement.allowed && !resumeAgreement.allowed && (
        <FormDisclosure name={suspend} openText={t('standstill.suspend')}>
          {(close) => (
            <SuspendForm name={suspend} agreement={agreement} today={today} onClose={close} />
          )}
        </FormDisclosure>
      )}
      {resumeAgreement.allowed && (
        <FormDisclosure name={resume} openText={t('standstill.resume')}>
          {(close) => (
            <ResumeForm name={resume} agreement={agreement} today={today} onClose={close} />
          )}
        </FormDisclosure>
      )}
      {terminateAgreement.allowed && !termination && (
        <FormDisclosure name={terminate} openText={t('standstill.terminate')}>
          {(close) => (
            <TerminateForm name={terminate} agreement={agreement} term={term} onClose={close} />
          )}
        </FormDisclosure>
      )}
    </div>
  );
}
