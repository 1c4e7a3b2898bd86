import type { FollowupForm } from '@jatkopolku/domain/followup';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'suomifi-ui-components';

import { FormDisclosure } from '../../form/form-disclosure.tsx';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRead } from '../../queries/use-read.ts';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { formAt } from './form-names.ts';
import type { HeldFollowup, HeldPlacement } from './held-followup.ts';
import { WritingForm, writeOf } from './writing-form.tsx';
import { WrittenForm } from './written-form.tsx';

const route = getRouteApi('/signed-in-area/placements/$placementId/followup/$form');

/** One form of a placement, as it is read and printed, and a way to write it. */
export function FollowupPage() {
  const { placementId, form: address } = route.useParams();
  const form = formAt(address);
  return form ? <OneForm placementId={placementId} form={form} /> : <NotFoundPage />;
}

interface OneFormProps {
  readonly placementId: string;
  readonly form: FollowupForm;
}

function OneForm({ placementId, form }: OneFormProps) {
  const { t } = useTranslation('followup');
  const params = { placementId };
  const placement = useRead('readPlacement', { params });
  const followup = useRead('readFollowup', { params });
  return (
    <Page title={t(`forms.${form}`)}>
      <p className="not-printed">
        <SiteLink to="/placements/$placementId" params={params}>
          {t('back')}
        </SiteLink>
      </p>
      {renderResult(placement, (placed) =>
        renderResult(followup, (held) => (
          <>
            <Whose placement={placed} />
            <WrittenForm form={form} held={held} placement={placed.record} />
            <Writing form={form} held={held} placement={placed} />
          </>
        )),
      )}
    </Page>
  );
}

function Whose({ placement: { record } }: { readonly placement: HeldPlacement }) {
  const clientName = useClientNames([record.clientId]);
  const providerName = useProviderName();
  return <p>{`${clientName(record.clientId)}, ${providerName(record.providerId)}`}</p>;
}

interface WritingProps {
  readonly form: FollowupForm;
  readonly held: HeldFollowup;
  readonly placement: HeldPlacement;
}

function Writing({ form, held, placement }: WritingProps) {
  const { t } = useTranslation('followup');
  const name = `${form} ${held.record.placementId}`;
  const isWritten = held.record[form] !== null;
  return (
    <>
      {held.actions[writeOf[form]].allowed && (
        <FormDisclosure name={name} openText={t(isWritten ? 'change' : `write.${form}`)}>
          {(close) => <WritingForm {...{ name, form, held, placement }} onClose={close} />}
        </FormDisclosure>
      )}
      {isWritten && (
        <p>
          <Button variant="secondary" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </p>
      )}
    </>
  );
}
