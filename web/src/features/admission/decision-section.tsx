import { refusalOf } from '@jatkopolku/domain/access';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { ChoiceField, ParagraphField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useSeen } from '../../form/use-seen.ts';
import { announce } from '../../ui/announcer.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { type DecisionDraft, noDecision, readDecision, verdicts } from './decision-draft.ts';
import { type HeldApplication, useApplication, useApplicationActs, useMay } from './queries.ts';
import { useToldApplication } from './use-told-application.ts';

interface DecisionSectionProps {
  readonly held: HeldApplication;
}

/** What the county decides of a sent application; for those who may, and did not make it. */
export function DecisionSection({ held }: DecisionSectionProps) {
  const { t } = useTranslation('admission');
  const { me } = useActing();
  const may = useMay();
  const { record } = held;
  const isWaiting = record.state === 'submitted' || record.state === 'more-asked';
  if (!me || !may('decideApplication') || !isWaiting) return null;
  const refusal = refusalOf('decideApplication', record, me.userId);
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t('decide.title')}
      </Heading>
      <p className="quiet">{t('checkText')}</p>
      <p>
        <SiteLink to="/checks/$providerId" params={{ providerId: record.providerId }}>
          {t('checkLink')}
        </SiteLink>
      </p>
      {refusal?.code === 'own-work' ? (
        <p>{t('decide.own')}</p>
      ) : (
        <DecisionForm key={record.state} held={held} />
      )}
    </section>
  );
}

function DecisionForm({ held }: DecisionSectionProps) {
  const { t } = useTranslation('admission');
  const acts = useApplicationActs();
  const { applicationId, state } = held.record;
  const { refetch } = useApplication(applicationId);
  const [seen, reread] = useSeen(held, async () => (await refetch()).data);
  const told = useToldApplication(seen);
  const form = useForm({
    name: `decision ${applicationId} ${state}`,
    first: noDecision,
    read: (draft: DecisionDraft) => {
      const { decision, wrong } = readDecision(draft);
      const texts = wrong.map((field) => [field, t(`decide.faults.${field}`)]);
      return { sent: decision, faults: Object.fromEntries(texts) };
    },
    send: async (decision) => {
      await acts.decide(seen, decision);
      return decision;
    },
    onSent: ({ verdict }) => {
      announce(t(`decide.done.${verdict}`));
      document.querySelector<HTMLElement>('h1')?.focus();
    },
  });
  const chosen = verdicts.find((verdict) => verdict === form.draft.verdict);
  // Of one that waits for its provider nothing more is asked, and nothing is approved half-way.
  const open = state === 'submitted' ? verdicts : (['reject'] as const);
  return (
    <FormView
      form={form}
      submitText={chosen === undefined ? t('decide.choose') : t(`decide.submit.${chosen}`)}
      told={told}
      onReread={reread}
    >
      <ChoiceField
        form={form}
        field="verdict"
        label={t('decide.verdict')}
        options={open.map((value) => ({ value, text: t(`decide.verdicts.${value}`) }))}
      />
      {chosen !== undefined && (
        <ReasonField form={form} isAsking={chosen === 'ask'} isOptional={chosen === 'approve'} />
      )}
    </FormView>
  );
}

interface ReasonFieldProps {
  readonly form: Parameters<typeof ParagraphField<DecisionDraft>>[0]['form'];
  readonly isAsking: boolean;
  readonly isOptional: boolean;
}

function ReasonField({ form, isAsking, isOptional }: ReasonFieldProps) {
  const { t } = useTranslation(['admission', 'form']);
  return (
    <ParagraphField
      form={form}
      field="reason"
      label={t(isAsking ? 'decide.what' : 'decide.reason')}
      {...(isOptional && { optionalText: t('form:optional') })}
    />
  );
}
