import { type Operations, operations } from '@jatkopolku/contracts';
import type { Provider } from '@jatkopolku/domain/provider';
import { type ProblemCode, byName, parseBusinessId } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import { TextField } from '../../form/fields.tsx';
import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { FormView } from '../../form/form-view.tsx';
import { readBy, withFaults } from '../../form/reading.ts';
import { useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRecords } from '../../queries/use-read.ts';
import { useSend } from '../../queries/use-send.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { Section, showResult } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';

interface AffiliateSectionProps {
  readonly provider: Provider;
  readonly mayAdd: boolean;
}

/** Organisations of the provider's own group. */
export function AffiliateSection({ provider, mayAdd }: AffiliateSectionProps) {
  const { t } = useTranslation('provider');
  const affiliates = useRecords('listAffiliates', { providerId: provider.providerId }, {});
  const name = `affiliate ${provider.providerId}`;
  return (
    <Section title={t('affiliates.title')} titleId="affiliates">
      <Paragraph mb="xs">{t('affiliates.text')}</Paragraph>
      {renderResult(affiliates, (all) => (
        <>
          {all.length === 0 && <Empty>{t('affiliates.none')}</Empty>}
          <ul className="found">
            {all
              .toSorted((a, b) => byName(a.name, b.name))
              .map(({ businessId, name: company }) => (
                <li key={`${businessId} ${company}`}>
                  <span className="found-name">{company}</span>{' '}
                  <span className="found-id">{businessId}</span>
                </li>
              ))}
          </ul>
        </>
      ))}
      {mayAdd && (
        <FormDisclosure name={name} openText={t('affiliates.add')}>
          {(close) => <AffiliateForm provider={provider} name={name} onClose={close} />}
        </FormDisclosure>
      )}
    </Section>
  );
}

interface AffiliateDraft {
  readonly name: string;
  readonly businessId: string;
}

function readAffiliate({ name, businessId: text }: AffiliateDraft, providerId: string) {
  const businessId = text.trim();
  const isWrong = businessId !== '' && parseBusinessId(businessId) === undefined;
  const codes: (readonly ['businessId', ProblemCode])[] = isWrong
    ? [['businessId', 'invalid-business-id']]
    : [];
  const body = { providerId, name, businessId };
  return withFaults(
    readBy<AffiliateDraft, Operations['createAffiliate']>(operations.createAffiliate, body),
    codes,
  );
}

interface AffiliateFormProps extends Pick<AffiliateSectionProps, 'provider'> {
  readonly name: string;
  readonly onClose: () => void;
}

function AffiliateForm({ provider: { providerId }, name, onClose }: AffiliateFormProps) {
  const { t } = useTranslation('provider');
  const createAffiliate = useSend('createAffiliate');
  const form = useForm({
    name,
    first: { name: '', businessId: '' },
    read: (draft: AffiliateDraft) => readAffiliate(draft, providerId),
    send: (body, key) => createAffiliate({ body, key }),
    onSent: ({ record }) => {
      showResult(t('affiliates.wasAdded', { name: record.name }));
      onClose();
    },
  });
  return (
    <FormView form={form} submitText={t('affiliates.save')} onCancel={onClose}>
      <TextField form={form} field="name" label={t('fields.name')} />
      <TextField
        form={form}
        field="businessId"
        label={t('fields.businessId')}
        hint={t('hints.businessId')}
      />
    </FormView>
  );
}
