import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Paragraph } from 'suomifi-ui-components';

import { TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useTold } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { announce } from '../../ui/announcer.tsx';
import { Page } from '../../ui/page.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { type NewProviderDraft, emptyProvider, readNewProvider } from './facts-draft.ts';
import { FactsFields } from './facts-fields.tsx';
import { useMay, useProviderWrites } from './queries.ts';

/** Takes a provider into the register. */
export function NewProviderPage() {
  const { t } = useTranslation('provider');
  const may = useMay();
  return (
    <Page title={t('new')}>
      <p>
        <SiteLink to="/providers">{t('all')}</SiteLink>
      </p>
      {may('makeProvider') ? <NewProviderForm /> : <Empty>{t('onlyProcurement')}</Empty>}
    </Page>
  );
}

function NewProviderForm() {
  const { t } = useTranslation('provider');
  const navigate = useNavigate();
  const told = useTold();
  const { make } = useProviderWrites();
  const form = useForm({
    name: 'provider',
    first: emptyProvider,
    read: (draft: NewProviderDraft) => told(readNewProvider(draft)),
    send: make,
    onSent: ({ record: { providerId } }) => {
      announce(t('wasMade'));
      void navigate({ to: '/providers/$providerId', params: { providerId } });
    },
  });
  return (
    <FormView form={form} submitText={t('make')}>
      <Paragraph>{t('newText')}</Paragraph>
      <TextField
        form={form}
        field="businessId"
        label={t('fields.businessId')}
        hint={t('hints.businessId')}
      />
      <FactsFields form={form} />
    </FormView>
  );
}
