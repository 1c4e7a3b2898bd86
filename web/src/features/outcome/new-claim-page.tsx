import { getRouteApi } from '@tanstack/react-router';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { SelectField } from '../../form/fields.tsx';
import { FormView } from '../../form/form-view.tsx';
import { useForm } from '../../form/use-form.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { COMING, useClientNames } from '../../queries/clients.ts';
import { useRead } from '../../queries/use-read.ts';
import { useSend } from '../../queries/use-send.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { showResult } from '../../ui/result-place.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import { ClaimChecks } from './checks-view.tsx';
import { type ClaimDraft, emptyClaim } from './claim-draft.ts';
import { ClaimEvidenceField } from './claim-evidence-field.tsx';
import { ClaimFields } from './claim-fields.tsx';
import type { Claimable } from './queries.ts';
import { askedFor, useClaimReading } from './use-claim-reading.ts';

import './outcome.css';

const route = getRouteApi('/signed-in-area/claims/new');

/** Files a claim for one of the provider's placements. */
export function NewClaimPage() {
  const { t } = useTranslation('outcome');
  const claimable = useRead('listClaimable', {});
  return (
    <Page title={t('new.title')}>
      {renderResult(claimable, ({ items }) => {
        const free = items.filter(({ claimId }) => claimId === null);
        return free.length === 0 ? <NoPlacement /> : <OnceNamed items={free} />;
      })}
    </Page>
  );
}

function NoPlacement() {
  const { t } = useTranslation('outcome');
  return (
    <>
      <Empty>{t('new.noPlacements')}</Empty>
      <Paragraph>{t('noneHow')}</Paragraph>
    </>
  );
}

interface NewClaimFormProps {
  readonly items: readonly Claimable[];
  readonly clientName: (clientId: string) => string;
}

/** A list that opens is not drawn again under the fingers: it waits for the names in it. */
function OnceNamed({ items }: Pick<NewClaimFormProps, 'items'>) {
  const clientName = useClientNames(items.map(({ clientId }) => clientId));
  const isComing = items.some(({ clientId }) => clientName(clientId) === COMING);
  return isComing ? <Loading /> : <NewClaimForm items={items} clientName={clientName} />;
}

function NewClaimForm({ items, clientName }: NewClaimFormProps) {
  const { t } = useTranslation('outcome');
  const { placement = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const fileClaim = useSend('fileClaim');
  const textOf = useClaimableText(clientName);
  const isThere = items.some(({ placementId }) => placementId === placement);
  const { read, withSlips, onUnderway } = useClaimReading();
  const form = withSlips(
    useForm({
      // One that is begun for a placement is another than one that is begun for any.
      name: isThere ? `claim for ${placement}` : 'claim',
      first: { ...emptyClaim, placementId: isThere ? placement : '' },
      read: (draft) => read(draft, placed(items, draft)),
      send: ({ claim }, key) => fileClaim({ body: claim, key }),
      onSent: ({ record: { claimId, state } }) => {
        showResult(t(state === 'approved' ? 'new.wasApproved' : 'new.wasFiled'));
        void navigate({ to: '/claims/$claimId', params: { claimId } });
      },
    }),
  );
  const chosen = placed(items, form.draft);
  return (
    <FormView form={form} submitText={t('new.submit')}>
      <SelectField
        form={form}
        field="placementId"
        label={t('new.placement')}
        placeholder={t('new.choose')}
        options={items.map((one) => [one.placementId, textOf(one)])}
      />
      {chosen && (
        <>
          <ClaimTime claimable={chosen} />
          <ClaimFields form={form} claimable={chosen} />
          <ClaimEvidenceField
            form={form}
            required={askedFor(form.draft, chosen)}
            onUnderway={onUnderway}
          />
          <ClaimChecks draft={form.draft} required={askedFor(form.draft, chosen)} />
        </>
      )}
    </FormView>
  );
}

function placed(
  items: readonly Claimable[],
  draft: Pick<ClaimDraft, 'placementId'>,
): Claimable | undefined {
  return items.find(({ placementId }) => placementId === draft.placementId);
}

/** How long the placement can still earn a bonus. */
function ClaimTime({ claimable }: { readonly claimable: Claimable }) {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const lastDay = useLastDay();
  const { pathStartsBy, claimBy, daysLeft } = claimable;
  const date = format.date(pathStartsBy);
  return (
    <p className="quiet">{t('new.time', { date, claimBy: lastDay(claimBy), count: daysLeft })}</p>
  );
}

/** A placement in a line: whose, until when, and how long it can be claimed for. */
function useClaimableText(
  clientName: NewClaimFormProps['clientName'],
): (claimable: Claimable) => string {
  const { t } = useTranslation('outcome');
  const format = useFormat();
  const { membership } = useActing();
  const today = membership?.today ?? '';
  return ({ clientId, lastDay, daysLeft }) => {
    const date = format.date(lastDay);
    const until = lastDay < today ? t('new.ended', { date }) : t('new.continues', { date });
    return [clientName(clientId), until, t('new.daysLeft', { count: daysLeft })].join(', ');
  };
}
