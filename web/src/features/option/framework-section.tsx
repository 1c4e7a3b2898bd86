import type { Framework } from '@jatkopolku/domain/framework';
import type { TermGroup } from '@jatkopolku/domain/option';
import type { LocalDate } from '@jatkopolku/kernel';
import { Heading } from 'suomifi-ui-components';

import type { OptionsAddress } from './address.ts';
import { TermGroupView } from './term-group-view.tsx';
import { TermTable } from './term-table.tsx';
import { type Desk } from './use-desk.ts';

interface FrameworkSectionProps {
  readonly framework: Framework;
  readonly groups: readonly TermGroup[];
  readonly desk: Desk;
  readonly today: LocalDate;
  readonly asked: OptionsAddress;
}

/** A framework's agreements in their time, drawn or as a table. */
export function FrameworkSection({ framework, groups, desk, today, asked }: FrameworkSectionProps) {
  return (
    <section>
      <Heading variant="h2" mb="xs">
        {framework.name}
      </Heading>
      {asked.view === 'table' ? (
        <TermTable framework={framework} groups={groups} today={today} lot={asked.lot} />
      ) : (
        <ul className="term-groups">
          {groups.map((group) => (
            <li key={`${group.lot ?? ''} ${group.agreementIds?.join(' ') ?? ''}`}>
              <TermGroupView group={group} desk={desk} today={today} lot={asked.lot} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
