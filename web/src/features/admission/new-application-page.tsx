import type { LocalDate } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';

import './admission.css';
import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { SelectField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import {
  type Admissions,
  type KnownFramework,
  openApplicationTo,
  openFrameworks,
  useAdmissions,
} from './admissions.ts';
import { ApplicationFields } from './application-fields.tsx';
import { type ApplicationDraft, emptyApplication } from './draft.ts';
import { useApplicationReading } from './use-application-reading.ts';

const route = getRouteApi('/signed-in-area/admissions/new');

/** Writes a provider's application to a framework. */
export function NewApplicationPage() {
  const { t } = useTranslation('admission');
  const admissions = useAdmissions();
  const today = useBusinessDay();
  return (
    <Page title={t('new.title')}>
      {renderResult(
        admissions,
        (all) => today !== undefined && <OpenOrNot all={all} today={today} />,
      )}
    </Page>
  );
}

interface OpenOrNotProps {
  readonly all: Admissions;
  readonly today: LocalDate;
}

function OpenOrNot({ all, today }: OpenOrNotProps) {
  const { t } = useTranslation('admission');
  const format = useFormat();
  const { framework: asked } = route.useSearch();
  const open = openFrameworks(all, today);
  const [first] = open;
  const own = asked === undefined ? undefined : openApplicationTo(all.applications, asked);
  if (own) {
    const { applicationId, state } = own;
    return (
      <p>
        <SiteLink to="/admissions/$applicationId" params={{ applicationId }}>
          {t('goOn', { state: format.state(state) })}
        </SiteLink>
      </p>
    );
  }
  return first ? <NewForm open={open} first={first} /> : <Empty>{t('new.closed')}</Empty>;
}

interface NewFormProps {
  readonly open: readonly KnownFramework[];
  readonly first: KnownFramework;
}

function NewForm({ open, first }: NewFormProps) {
  const { t } = useTranslation(['admission', 'form']);
  const { framework: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const createApplication = useSend('createApplication');
  const { onUnderway, oddities, read } = useApplicationReading();
  const known = open.find(({ framework }) => framework.frameworkId === asked);
  const frameworkId = (known ?? (open.length === 1 ? first : undefined))?.framework.frameworkId;
  const form = useForm({
    name: `application ${asked ?? ''}`,
    first: { ...emptyApplication, frameworkId: frameworkId ?? '' },
    read: (draft: ApplicationDraft) => {
      const { sent, faults } = read(draft);
      return { sent: sent && { ...sent, frameworkId: draft.frameworkId }, faults };
    },
    oddities,
    send: (body, key) => createApplication({ body, key }),
    result: t('new.saved'),
    onSent: ({ record: { applicationId } }) =>
      void navigate({ to: '/admissions/$applicationId', params: { applicationId } }),
  });
  const chosen = open.find(({ framework }) => framework.frameworkId === form.draft.frameworkId);
  return (
    <>
      <Paragraph mb="s">{t('new.text')}</Paragraph>
      <FormView form={form} submitText={t('new.save')}>
        <SelectField
          form={form}
          field="frameworkId"
          label={t('new.framework')}
          placeholder={t('form:choose')}
          options={open.map(({ framework }) => [framework.frameworkId, framework.name])}
        />
        {chosen && <ApplicationFields form={form} lots={chosen.lots} onUnderway={onUnderway} />}
      </FormView>
    </>
  );
}
