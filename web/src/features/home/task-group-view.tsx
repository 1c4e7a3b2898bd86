import type { Task } from '@jatkopolku/domain/task';
import { useState } from 'react';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useClientNames } from '../../queries/clients.ts';
import { Code } from '../../ui/code.tsx';
import { type TaskGroup, clientsOf, GLANCE } from './group-tasks.ts';
import { TaskLink } from './task-link.tsx';
import { type TaskWords, useTaskWords } from './use-task-words.ts';

/** Tasks whose title is the same for all of their kind, but for a month. */
type TitledType = Exclude<
  Task['type'],
  'decide-option' | 'settle-earlier' | 'settle-changes' | 'overdue-claims' | 'overdue-sheets'
>;

interface TaskGroupViewProps {
  readonly group: TaskGroup;
  /** What the clients of the tasks at a glance are called. */
  readonly clientName: (clientId: string) => string;
}

/** Tasks of a kind: what to do in plain words, how many there are, and which. */
export function TaskGroupView({ group, clientName }: TaskGroupViewProps) {
  const { t } = useTranslation('home');
  const [showsAll, setShowsAll] = useState(false);
  const { tasks } = group;
  const shown = showsAll ? tasks : tasks.slice(0, GLANCE);
  const restName = useClientNames(clientsOf(showsAll ? tasks.slice(GLANCE) : []));
  const wordsOf = useTaskWords((clientId) => {
    const name = clientName(clientId);
    return name === clientId ? restName(clientId) : name;
  });
  const [first] = tasks;
  const title = useTitleOf()(group);
  // Of tasks without names the title says all.
  const isNamed = first !== undefined && wordsOf(first).names.length > 0;
  return (
    <>
      <h3 className="task-title">
        {isNamed ? title : first && <TaskLink task={first}>{title}</TaskLink>}{' '}
        {tasks.length > 1 && <span className="count">{t('count', { count: tasks.length })}</span>}
      </h3>
      {isNamed && (
        <ul className="task-items">
          {shown.map((task) => (
            <TaskLine key={JSON.stringify(task)} task={task} words={wordsOf(task)} />
          ))}
        </ul>
      )}
      {tasks.length > GLANCE && (
        <Button
          variant="secondaryNoBorder"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('showFewer') : t('showAll', { count: tasks.length })}
          <VisuallyHidden>{`: ${title}`}</VisuallyHidden>
        </Button>
      )}
    </>
  );
}

/** What the tasks of a group ask to be done. */
function useTitleOf(): (group: TaskGroup) => string {
  const { t } = useTranslation('home');
  const format = useFormat();
  return ({ type, month, tasks: [first] }) => {
    if (first?.type === 'decide-option') {
      return t('tasks.decide-option', { count: first.months, no: first.optionNo });
    }
    if (first?.type === 'settle-earlier') {
      const [from, to] = [format.month(first.from), format.month(first.to)];
      return t('tasks.settle-earlier', { from, to, months: first.count });
    }
    if (first?.type === 'settle-changes') {
      const causes = first.causes.map((cause) => t(`causes.${cause}`)).join(', ');
      return t('tasks.settle-changes', {
        month: format.month(first.month),
        causes: causes || t('causes.unknown'),
        amount: format.euros(first.amountCents),
      });
    }
    if (first && 'more' in first) {
      const { count, more, since } = first;
      const number = more ? t('figures.atLeast', { count }) : String(count);
      return t(`tasks.${first.type}`, { number, date: format.date(since) });
    }
    return t(`tasks.${type as TitledType}`, { month: month ? format.month(month) : '' });
  };
}

interface TaskLineProps {
  readonly task: Task;
  readonly words: TaskWords;
}

function TaskLine({ task, words: { names, code } }: TaskLineProps) {
  const { t } = useTranslation('home');
  const lastDay = useLastDay();
  const format = useFormat();
  const { dueOn, since } = task;
  return (
    <li>
      <span className="task-about">
        <TaskLink task={task}>{names.join(' · ')}</TaskLink> <Code>{code}</Code>
      </span>{' '}
      <span className="quiet">
        {dueOn === null
          ? t('since', { date: format.date(since) })
          : t('due', { date: lastDay(dueOn) })}
      </span>
    </li>
  );
}
