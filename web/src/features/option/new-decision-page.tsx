import { type TermGroup, termGroups } from '@jatkopolku/domain/option';
import type { LocalDate } from '@jatkopolku/kernel';
import { getRouteApi } from '@tanstack/react-router';
import { Paragraph } from 'suomifi-ui-components';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviders } from '../../queries/providers.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Loading } from '../../ui/states.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { type Desk, useDesk } from './use-desk.ts';

import './option.css';

const route = getRouteApi('/signed-in-area/options/new');

/** Proposes a decision on an option, for a framework, a lot or some agreements. */
export function NewDecisionPage() {
  const { t } = useTranslation('option');
  const today = useBusinessDay();
  const desk = useDesk();
  const providers = useProviders();
  return (
    <Page title={t('form.title')}>
      <Paragraph mb="s">{t('form.text')}</Paragraph>
      {renderResult(desk, (known) =>
        today === undefined || providers.isPending ? (
          <Loading />
        ) : (
          <Form desk={known} today={today} />
        ),
      )}
    </Page>
  );
}

interface FormProps {
  readonly desk: Desk;
  readonly today: LocalDate;
}

function Form({ desk, today }: FormProps) {
  const asked = route.useSearch();
  const navigate = route.useNavigate();
  const groups: readonly TermGroup[] = termGroups({ ...desk, today });
  const [only, ...more] = desk.frameworks;
  const framework = asked.framework ?? (more.length === 0 ? only?.frameworkId : undefined);
  return (
    <ProposalForm
      desk={desk}
      groups={groups}
      asked={{ ...asked, ...(framework !== undefined && { framework }) }}
      onProposed={(decisionId) =>
        void navigate({ to: '/options/$decisionId', params: { decisionId } })
      }
    />
  );
}
