import { useNavigate } from '@tanstack/react-router';

import './provider.css';
import { Paragraph } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import { TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { Page } from '../../ui/page.tsx';
import { Empty } from '../../ui/states.tsx';
import { emptyProvider, readNewProvider } from './facts-draft.ts';
import { FactsFields } from './facts-fields.tsx';

/** Takes a provider into the register. */
export function NewProviderPage() {
  const { t } = useTranslation('provider');
  const may = useMay();
  return (
    <Page title={t('new')}>
      {may('createProvider') ? <NewProviderForm /> : <Empty>{t('onlyProcurement')}</Empty>}
    </Page>
  );
}

function NewProviderForm() {
  const { t } = useTranslation('provider');
  const navigate = useNavigate();
  const createProvider = useSend('createProvider');
  const form = useForm({
    name: 'provider',
    first: emptyProvider,
    read: readNewProvider,
    send: (body, key) => createProvider({ body, key }),
    result: t('wasMade'),
    onSent: ({ record: { providerId } }) =>
      void navigate({ to: '/providers/$providerId', params: { providerId } }),
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
