import { type LocalDate, dateRange } from '@jatkopolku/kernel';
import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { useActing } from '../../acting/use-acting.ts';
import { useMay } from '../../acting/use-may.ts';
import { DayField, SelectField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { type Form, useForm } from '../../form/use-form.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useSend } from '../../queries/use-send.ts';
import { Code } from '../../ui/code.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { AgreementRoom } from '../agreement/steps/agreement-room.tsx';
import { type OpenAgreement, openAgreements, useAgreed } from './agreements.ts';
import { type NewPlacementDraft, emptyPlacement, isRenewal, readPlacement } from './drafts.ts';
import { RenewsField } from './renews-field.tsx';
import { TermsFields } from './terms-fields.tsx';
import { useAgreementOptions } from './use-agreement-options.ts';
import { useOverlaps } from './use-overlaps.ts';

const route = getRouteApi('/signed-in-area/clients/$clientId/placements/new');

/** Places a client with a provider. */
export function NewPlacementPage() {
  const { t } = useTranslation('placement');
  const { clientId } = route.useParams();
  const { membership } = useActing();
  const may = useMay();
  const clientName = useClientNames([clientId]);
  return (
    <Page title={t('new')}>
      <p>
        <SiteLink to="/clients/$clientId" params={{ clientId }}>
          {clientName(clientId)}
        </SiteLink>{' '}
        <Code>{clientId}</Code>
      </p>
      {membership && may('createPlacement') ? (
        <WithAgreements clientId={clientId} today={membership.today} />
      ) : (
        <Empty>{t('onlyCaseWorkers')}</Empty>
      )}
    </Page>
  );
}

interface PlacingProps {
  readonly clientId: string;
  readonly today: LocalDate;
}

function WithAgreements({ clientId, today }: PlacingProps) {
  const { t } = useTranslation('placement');
  const agreed = useAgreed();
  const providerName = useProviderName();
  return renderResult(agreed, (all) => {
    const open = openAgreements(all, today, providerName);
    if (open.length === 0) return <Empty>{t('noAgreement')}</Empty>;
    return <NewPlacementForm clientId={clientId} today={today} open={open} />;
  });
}

interface NewPlacementFormProps extends PlacingProps {
  readonly open: readonly OpenAgreement[];
}

function NewPlacementForm({ clientId, today, open }: NewPlacementFormProps) {
  const { t } = useTranslation('placement');
  const navigate = useNavigate();
  const createPlacement = useSend('createPlacement');
  const openBy = (agreementId: string) =>
    open.find(({ agreement }) => agreement.agreementId === agreementId);
  const overlaps = useOverlaps(clientId);
  const form = useForm({
    name: `placement of ${clientId}`,
    first: emptyPlacement,
    read: (draft: NewPlacementDraft) =>
      readPlacement(draft, { clientId, term: openBy(draft.agreementId)?.term }),
    // What overlaps was asked about before it is sent.
    oddities: (body) => overlaps(wantedBy(body)),
    send: (body, key) => {
      const overlapConfirmed = overlaps(wantedBy(body)).length > 0;
      return createPlacement({
        body: { ...body, ...(overlapConfirmed && { overlapConfirmed }) },
        key,
      });
    },
    result: t('wasMade'),
    onSent: ({ record: { placementId } }) =>
      void navigate({ to: '/placements/$placementId', params: { placementId } }),
  });
  const chosen = openBy(form.draft.agreementId);
  return (
    <FormView form={form} submitText={t('make')}>
      <AgreementField form={form} open={open} />
      {chosen && <AgreementRoom agreement={chosen.agreement} today={today} />}
      <TermsFields form={form} today={today} />
      <RenewsField form={form} clientId={clientId} today={today} />
      {!isRenewal(form.draft) && (
        <DayField
          form={form}
          field="serviceStartedOn"
          label={t('fields.serviceStartedOn')}
          hint={t('hints.serviceStartedOn')}
          isOptional
        />
      )}
    </FormView>
  );
}

interface AgreementFieldProps {
  readonly form: Form<NewPlacementDraft>;
  readonly open: readonly OpenAgreement[];
}

/** The agreement by its provider and lot, with the days for which it is in force. */
function AgreementField({ form, open }: AgreementFieldProps) {
  const { t } = useTranslation(['placement', 'form']);
  const optionsOf = useAgreementOptions();
  return (
    <SelectField
      form={form}
      field="agreementId"
      label={t('fields.agreement')}
      placeholder={t('form:choose')}
      options={optionsOf(open)}
    />
  );
}

interface Period {
  readonly agreementId: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** The days of a placement that has no name yet. */
function wantedBy({ agreementId, startsOn, endsOn }: Period) {
  const range = dateRange(startsOn, endsOn);
  return { placementId: '', agreementId, ranges: range ? [range] : [] };
}
