import { applicationWaitsFor } from '@jatkopolku/domain/admission';

import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useRecordForm } from '../../form/use-record-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section, showResult } from '../../ui/result-place.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import type { VersionedApplication } from './admissions.ts';
import { useApplicationFacts } from './use-application-facts.ts';
import { type VerdictDraft, noVerdict, readVerdict, verdicts } from './verdict-draft.ts';

interface ApplicationDecisionProps {
  readonly application: VersionedApplication;
}

/** What the county decides of a sent application; for those who may, and did not make it. */
export function ApplicationDecision({ application }: ApplicationDecisionProps) {
  const { t } = useTranslation('admission');
  const { record, actions } = application;
  const { decideApplication } = actions;
  const isOwn = !decideApplication.allowed && decideApplication.code === 'own-work';
  if (!decideApplication.allowed && !isOwn) return null;
  return (
    <Section title={t('decide.title')}>
      <p className="quiet">{t('checkText')}</p>
      <p>
        <SiteLink to="/checks/$providerId" params={{ providerId: record.providerId }}>
          {t('checkLink')}
        </SiteLink>
      </p>
      {isOwn ? (
        <p>{t('decide.own')}</p>
      ) : (
        <VerdictForm key={record.state} application={application} />
      )}
    </Section>
  );
}

function VerdictForm({ application }: ApplicationDecisionProps) {
  const { t } = useTranslation('admission');
  const { applicationId, state } = application.record;
  const form = useRecordForm('decideApplication', application, {
    isFinal: true,
    name: `decision ${applicationId} ${state}`,
    draft: () => noVerdict,
    facts: useApplicationFacts(),
    read: (draft) => {
      const { decision, wrong } = readVerdict(draft);
      const texts = wrong.map((field) => [field, t(`decide.faults.${field}`)]);
      return { sent: decision, faults: Object.fromEntries(texts) };
    },
    onSent: (_decided, { verdict }) => showResult(t(`decide.done.${verdict}`)),
  });
  const chosen = verdicts.find((verdict) => verdict === form.draft.verdict);
  // Of one that waits for its provider nothing more is asked, and nothing is approved half-way.
  const open = applicationWaitsFor[state] === 'county' ? verdicts : (['reject'] as const);
  return (
    <FormView
      form={form}
      submitText={chosen === undefined ? t('decide.choose') : t(`decide.submit.${chosen}`)}
    >
      <ChoiceField
        form={form}
        field="verdict"
        label={t('decide.verdict')}
        options={open.map((value) => [value, t(`decide.verdicts.${value}`)])}
      />
      {chosen !== undefined && (
        <ReasonField form={form} isAsking={chosen === 'ask'} isOptional={chosen === 'approve'} />
      )}
    </FormView>
  );
}

interface ReasonFieldProps {
  readonly form: Parameters<typeof ParagraphField<VerdictDraft>>[0]['form'];
  readonly isAsking: boolean;
  readonly isOptional: boolean;
}

function ReasonField({ form, isAsking, isOptional }: ReasonFieldProps) {
  const { t } = useTranslation('admission');
  return (
    <ParagraphField
      form={form}
      field="reason"
      label={t(isAsking ? 'decide.what' : 'decide.reason')}
      isOptional={isOptional}
    />
  );
}
