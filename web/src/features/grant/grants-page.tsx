import { countsOn, isAhead, reachOf } from '@jatkopolku/domain/access';
import { type LocalDate, byName } from '@jatkopolku/kernel';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useBusinessDay } from '../../acting/use-business-day.ts';
import type { Row } from '../../api/operation-names.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useReadAll } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { ResultPlace, Section } from '../../ui/result-place.tsx';
import { Empty } from '../../ui/states.tsx';
import { GrantForm } from './grant-form.tsx';
import { GrantLine } from './grant-line.tsx';

type ShownState = 'proposed' | 'active';

function proposed(grants: readonly Row<'listGrants'>[]) {
  return grants.filter(({ record }) => record.state === 'proposed');
}

/** The roles that count, and those that a deputy will have. */
function inForce(grants: readonly Row<'listGrants'>[], today: LocalDate) {
  const known = grants.map(({ record }) => record);
  return grants.filter(
    ({ record }) => countsOn(record, known, today) || isAhead(record, known, today),
  );
}

/** Who has which role; what waits for a second person comes first. */
export function GrantsPage() {
  const { t } = useTranslation('grant');
  const { membership } = useActing();
  const grants = useReadAll('listGrants');
  const today = useBusinessDay();
  const mayGive = membership !== undefined && reachOf(membership, 'createGrant') !== undefined;
  return (
    <Page title={t('title')}>
      <Paragraph>{t('text')}</Paragraph>
      {renderResult(grants, (items) => (
        <>
          <GrantSection state="proposed" grants={proposed(items)} />
          {mayGive && <GrantForm />}
          <GrantSection state="active" grants={today ? inForce(items, today) : []} />
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
