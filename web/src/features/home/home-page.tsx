import type { Task } from '@jatkopolku/domain/task';
import { Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../acting/use-acting.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { useRead } from '../../queries/use-read.ts';
import { Page } from '../../ui/page.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty, Loading } from '../../ui/states.tsx';
import { DeputyNotes } from './deputy-notes.tsx';
import { Figures } from './figures.tsx';
import { type Section, clientsAtGlance, groupTasks, sections } from './group-tasks.ts';
import { TaskGroupView } from './task-group-view.tsx';

/** What is late, what waits, what comes next: by role, derived from the records. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { me } = useActing();
  const tasks = useRead('listTasks', {});
  const { isLoading } = useRead('readHome', {});
  return (
    <Page title={t('title')}>
      {me && <Paragraph className="lead">{t('hello', { name: me.name })}</Paragraph>}
      <DeputyNotes />
      <Figures />
      {/* The figures are above the tasks: they would push them down. */}
      {isLoading ? <Loading /> : renderResult(tasks, (found) => <TaskSections {...found} />)}
    </Page>
  );
}

interface TaskSectionsProps {
  readonly items: readonly Task[];
  readonly more: boolean;
}

function TaskSections({ items, more }: TaskSectionsProps) {
  const { t } = useTranslation('home');
  const clientName = useClientNames(clientsAtGlance(items));
  return (
    <>
      {items.length === 0 && <Empty>{t('nothing')}</Empty>}
      {sections.map((section) => (
        <TaskSection key={section} section={section} tasks={items} clientName={clientName} />
      ))}
      {more && <Paragraph>{t('more')}</Paragraph>}
    </>
  );
}

interface TaskSectionProps {
  readonly section: Section;
  readonly tasks: readonly Task[];
  readonly clientName: (clientId: string) => string;
}

function TaskSection({ section, tasks, clientName }: TaskSectionProps) {
  const { t } = useTranslation('home');
  const groups = groupTasks(tasks, section);
  if (groups.length === 0) return null;
  return (
    <Part title={t(`sections.${section}`)} className={`tasks tasks-${section}`}>
      <ul className="task-groups">
        {groups.map((group) => (
          <li key={group.key}>
            <TaskGroupView group={group} clientName={clientName} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
