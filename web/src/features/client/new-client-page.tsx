import { reachOf } from '@jatkopolku/domain/access';
import type { LocalDate } from '@jatkopolku/kernel';
import { useNavigate } from '@tanstack/react-router';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { Page } from '../../ui/page.tsx';
import { Empty } from '../../ui/states.tsx';
import { AlreadyClient } from './already-client.tsx';
import { type NewClientDraft, emptyClient, readNewClient } from './drafts.ts';
import { FactsFields } from './facts-fields.tsx';

/** Takes a client into the region. */
export function NewClientPage() {
  const { t } = useTranslation('client');
  const { membership } = useActing();
  const mayMake = membership !== undefined && reachOf(membership, 'createClient') !== undefined;
  return (
    <Page title={t('new')}>
      {mayMake ? <NewClientForm today={membership.today} /> : <Empty>{t('onlyCaseWorkers')}</Empty>}
    </Page>
  );
}

function NewClientForm({ today }: { readonly today: LocalDate }) {
  const { t } = useTranslation('client');
  const navigate = useNavigate();
  const createClient = useSend('createClient');
  const form = useForm({
    name: 'client',
    first: emptyClient,
    secrets: ['personalIdentityCode', 'iban'],
    read: (draft: NewClientDraft) => readNewClient(draft, today),
    send: (body, key) => createClient({ body, key }),
    result: t('wasMade'),
    onSent: ({ record: { clientId } }) =>
      void navigate({ to: '/clients/$clientId', params: { clientId } }),
  });
  return (
    <FormView form={form} submitText={t('make')} existing={<AlreadyClient error={form.error} />}>
      <Paragraph>{t('secretsAreSealed')}</Paragraph>
      <TextField
        form={form}
        field="personalIdentityCode"
        label={t('fields.personalIdentityCode')}
        hint={t('hints.personalIdentityCode')}
        isSecret
      />
      <FactsFields form={form} />
      <TextField
        form={form}
        field="iban"
        label={t('fields.iban')}
        hint={t('hints.iban')}
        isOptional
        isSecret
      />
    </FormView>
  );
}
