import { reachOf } from '@jatkopolku/domain/access';
import { byText } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';
import { Heading, Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { GrantForm } from './grant-form.tsx';
import { GrantLine } from './grant-line.tsx';
import { type HeldGrant, useGrants } from './queries.ts';

type ShownState = 'proposed' | 'active';

function inState(grants: readonly HeldGrant[], state: ShownState): readonly HeldGrant[] {
  return grants.filter(({ record }) => record.state === state);
}

/** Who has which role; what waits for a second person stands first. */
export function GrantsPage() {
  const { t } = useTranslation('grant');
  const { membership } = useActing();
  const grants = useGrants();
  const mayGive = membership !== undefined && reachOf(membership, 'makeGrant') !== undefined;
  return (
    <Page title={t('title')}>
      <Paragraph>{t('text')}</Paragraph>
      {renderResult(grants, (items) => (
        <>
          <GrantSection state="proposed" grants={inState(items, 'proposed')} />
          {mayGive && <GrantForm />}
          <GrantSection state="active" grants={inState(items, 'active')} />
        </>
      ))}
    </Page>
  );
}

interface GrantSectionProps {
  readonly state: ShownState;
  readonly grants: readonly HeldGrant[];
}

function GrantSection({ state, grants }: GrantSectionProps) {
  const { t } = useTranslation('grant');
  const sorted = grants.toSorted((a, b) => byText(a.record.name, b.record.name));
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {t(`sections.${state}`)}
      </Heading>
      {grants.length === 0 && <Empty>{t(`none.${state}`)}</Empty>}
      <ul className="found">
        {sorted.map((grant) => (
          <li key={grant.record.grantId}>
            <GrantLine grant={grant} />
          </li>
        ))}
      </ul>
    </section>
  );
}
