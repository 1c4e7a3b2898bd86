import { useNavigate } from '@tanstack/react-router';
import { Paragraph } from 'suomifi-ui-components';

import { useMay } from '../../acting/use-may.ts';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useSend } from '../../queries/use-send.ts';
import { Page } from '../../ui/page.tsx';
import { Empty } from '../../ui/states.tsx';
import { emptyTerms, readTerms } from './terms-draft.ts';
import { ClaimFields, ProcedureField, TenderFields, TermFields } from './terms-fields.tsx';

import './framework.css';

/** Begins a framework: its terms now, its lots on its own page. */
export function NewFrameworkPage() {
  const { t } = useTranslation('framework');
  const may = useMay();
  return (
    <Page title={t('new')}>
      {may('createFramework') ? <NewFrameworkForm /> : <Empty>{t('onlyProcurement')}</Empty>}
    </Page>
  );
}

function NewFrameworkForm() {
  const { t } = useTranslation('framework');
  const navigate = useNavigate();
  const format = useFormat();
  const createFramework = useSend('createFramework');
  const form = useForm({
    name: 'framework',
    first: emptyTerms(format),
    read: readTerms,
    send: (body, key) => createFramework({ body, key }),
    result: t('wasMade'),
    onSent: ({ record: { frameworkId } }) =>
      void navigate({ to: '/frameworks/$frameworkId', params: { frameworkId } }),
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
