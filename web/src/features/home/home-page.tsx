import type { Task } from '@jatkopolku/domain/task';
import { useTranslation } from 'react-i18next';
import { Heading, Paragraph } from 'suomifi-ui-components';

import { useActing } from '../../app/acting/use-acting.ts';
import { Page } from '../../ui/page.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { Empty } from '../../ui/states.tsx';
import { type Section, groupTasks, sections } from './group-tasks.ts';
import { useTasks } from './queries.ts';
import { TaskGroupView } from './task-group-view.tsx';

/** What is late, what waits, what comes next: by role, told from the records. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { me } = useActing();
  const tasks = useTasks();
  return (
    <Page title={t('title')}>
      {me && <Paragraph className="lead">{t('hello', { name: me.name })}</Paragraph>}
      {renderResult(tasks, ({ items, more }) => (
        <>
          {items.length === 0 && <Empty>{t('nothing')}</Empty>}
          {sections.map((section) => (
            <TaskSection key={section} section={section} tasks={items} />
          ))}
          {more && <Paragraph>{t('more')}</Paragraph>}
        </>
      ))}
    </Page>
  );
}

interface TaskSectionProps {
  readonly section: Section;
  readonly tasks: readonly Task[];
}

function TaskSection({ section, tasks }: TaskSectionProps) {
  const { t } = useTranslation('home');
  const groups = groupTasks(tasks, section);
  if (groups.length === 0) return null;
  return (
    <section className={`tasks tasks-${section}`}>
      <Heading variant="h2" mb="xs">
        {t(`sections.${section}`)}
      </Heading>
      <ul className="task-groups">
        {groups.map((group) => (
          <li key={group.key}>
            <TaskGroupView group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}
