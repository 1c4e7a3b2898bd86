import { operations } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import type { LocalDate } from '@jatkopolku/kernel';
import { useNavigate } from '@tanstack/react-router';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { Refused } from '../../api/refused.ts';
import { TextField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { Page } from '../../ui/page.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
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

/** The client who is there already by name, with the way there. */
function AlreadyClient({ error }: { readonly error: Error | undefined }) {
  const existing = error instanceof Refused ? error.problem.existing : undefined;
  const known = operations.createClient.answer.safeParse(existing);
  if (!known.success) return null;
  const { clientId, firstName, lastName } = known.data.record;
  return (
    <SiteLink to="/clients/$clientId" params={{ clientId }}>
      {`${lastName} ${firstName} (${clientId})`}
    </SiteLink>
  );
}
