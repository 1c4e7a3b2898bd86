import type { Task } from '@jatkopolku/domain/task';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, VisuallyHidden } from 'suomifi-ui-components';

import { useLanguage } from '../../i18n/use-language.ts';
import { dateIn, monthIn } from '../../ui/format.ts';
import type { TaskGroup } from './group-tasks.ts';
import { useNames } from './queries.ts';
import { TaskLink } from './task-link.tsx';

/** So many are read at a glance; the rest is asked for. */
const GLANCE = 5;

/** Tasks whose title is the same for all of their kind, but for a month. */
type TitledType = Exclude<Task['type'], 'decide-option'>;

/** Tasks of a kind: what to do in plain words, how many there are, and which. */
export function TaskGroupView({ group }: { readonly group: TaskGroup }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const { type, month, tasks } = group;
  const shown = showsAll ? tasks : tasks.slice(0, GLANCE);
  const [first] = tasks;
  const title = titleOf();
  return (
    <>
      <h3 className="task-title">
        {first && isTold(first) ? title : first && <TaskLink task={first}>{title}</TaskLink>}{' '}
        {tasks.length > 1 && <span className="count">{t('count', { count: tasks.length })}</span>}
      </h3>
      {first && isTold(first) && (
        <ul className="task-items">
          {shown.map((task) => (
            <TaskLine key={JSON.stringify(task)} task={task} />
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

  function titleOf(): string {
    if (first?.type === 'decide-option') {
      return t('tasks.decide-option', { count: first.months, no: first.optionNo });
    }
    return t(`tasks.${type as TitledType}`, { month: month ? monthIn(month, language) : '' });
  }
}

function TaskLine({ task }: { readonly task: Task }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const name = useNames();
  const { dueOn, since } = task;
  return (
    <li>
      <span className="task-about">
        <TaskLink task={task}>{subjectsOf(task).map(name).join(' · ')}</TaskLink>
      </span>{' '}
      <span className="quiet">
        {dueOn === null
          ? t('since', { date: dateIn(since, language) })
          : t('due', { date: dateIn(dueOn, language) })}
      </span>
    </li>
  );
}

/** Whether the tasks of its kind are told one by one; of others the title says all. */
function isTold(task: Task): boolean {
  return subjectsOf(task).length > 0;
}

/** The records that a task is about, by their ids. */
function subjectsOf(task: Task): readonly string[] {
  switch (task.type) {
    case 'submit-sheet':
    case 'amend-sheet':
      return [task.clientId];
    case 'accept-sheet':
      return [task.providerId, task.clientId];
    case 'amend-claim':
    case 'decide-claim':
      return [task.claimId];
    case 'decide-application':
    case 'complete-application':
      return [task.providerId, task.frameworkId];
    case 'cap-near':
    case 'cap-reached':
      return [task.agreementId];
    case 'review-plan':
    case 'move-placement':
      return [task.placementId];
    case 'decide-option':
      return [task.frameworkId, ...(task.agreementIds ?? [])];
    case 'confirm-option':
      return [task.frameworkId];
    case 'acknowledge-notice':
    case 'chase-notice':
      return [task.agreementId];
    case 'find-extract':
    case 'answer-review':
    case 'confirm-review':
    case 'renew-document':
    case 'confirm-account':
    case 'release-account':
      return [task.providerId];
    case 'confirm-role':
    case 'settle-month':
      return [];
  }
}
