import { reachOf } from '@jatkopolku/domain/access';
import { byName } from '@jatkopolku/kernel';
import { useTranslation } from 'react-i18next';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import type { Row } from '../../api/operation-names.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { ResultPlace, Section } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';
import { GrantForm } from './grant-form.tsx';
import { GrantLine } from './grant-line.tsx';

type ShownState = 'proposed' | 'active';

function inState(
  grants: readonly Row<'listGrants'>[],
  state: ShownState,
): readonly Row<'listGrants'>[] {
  return grants.filter(({ record }) => record.state === state);
}

/** Who has which role; what waits for a second person comes first. */
export function GrantsPage() {
  const { t } = useTranslation('grant');
  const { membership } = useActing();
  const grants = useReadAll('listGrants');
  const mayGive = membership !== undefined && reachOf(membership, 'createGrant') !== undefined;
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
  readonly grants: readonly Row<'listGrants'>[];
}

function GrantSection({ state, grants }: GrantSectionProps) {
  const { t } = useTranslation('grant');
  const people = [...Map.groupBy(grants, ({ record }) => record.userId).values()].toSorted(
    ([a], [b]) => byName(a?.record.name ?? '', b?.record.name ?? ''),
  );
  return (
    <Section title={t(`sections.${state}`)}>
      {grants.length === 0 && <Empty>{t(`none.${state}`)}</Empty>}
      <ul className="found">
        {people.map((own) => (
          <li key={own[0]?.record.userId}>
            <Person grants={own} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Somebody once, with each of the roles. */
function Person({ grants }: { readonly grants: readonly Row<'listGrants'>[] }) {
  const record = grants[0]?.record;
  return (
    <>
      <span className="found-name">{record?.name}</span>
      <span className="found-id">{record?.userId}</span>
      {grants.map((grant) => (
        <ResultPlace key={grant.record.grantId}>
          <GrantLine grant={grant} />
        </ResultPlace>
      ))}
    </>
  );
}
