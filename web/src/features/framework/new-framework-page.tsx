import { reachOf } from '@jatkopolku/domain/access';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { FormView } from '../../form/form-view.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { announce } from '../../ui/announcer.tsx';
import { Page } from '../../ui/page.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { useFrameworkWrites } from './queries.ts';
import { type TermsDraft, emptyTerms, readTerms } from './terms-draft.ts';
import { ClaimFields, ProcedureField, TenderFields, TermFields } from './terms-fields.tsx';

import './framework.css';

/** Begins a framework: its terms now, its lots on its own page. */
export function NewFrameworkPage() {
  const { t } = useTranslation('framework');
  const { membership } = useActing();
  const mayMake = membership !== undefined && reachOf(membership, 'makeFramework') !== undefined;
  return (
    <Page title={t('new')}>
      <p>
        <SiteLink to="/frameworks">{t('all')}</SiteLink>
      </p>
      {mayMake ? <NewFrameworkForm /> : <Empty>{t('onlyProcurement')}</Empty>}
    </Page>
  );
}

function NewFrameworkForm() {
  const { t } = useTranslation('framework');
  const navigate = useNavigate();
  const language = useLanguage();
  const told = useTold();
  const { make } = useFrameworkWrites();
  const form = useForm({
    name: 'framework',
    first: emptyTerms(language),
    read: (draft: TermsDraft) => told(readTerms(draft)),
    send: make,
    onSent: ({ record: { frameworkId } }) => {
      announce(t('wasMade'));
      void navigate({ to: '/frameworks/$frameworkId', params: { frameworkId } });
    },
  });
  return (
    <FormView form={form} submitText={t('make')}>
      <Paragraph>{t('newText')}</Paragraph>
      <ProcedureField form={form} />
      <TermFields form={form} />
      <TenderFields form={form} />
      <ClaimFields form={form} />
    </FormView>
  );
}
