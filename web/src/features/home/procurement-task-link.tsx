import type { Task, TaskType } from '@jatkopolku/domain/task';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface ProcurementTaskLinkProps {
  readonly task: ProcurementTask;
  readonly children: ReactNode;
}

/** Leads to where what is agreed with providers is decided. */
export function ProcurementTaskLink({ task, children }: ProcurementTaskLinkProps) {
  switch (task.type) {
    case 'decide-application':
    case 'complete-application':
      return (
        <Link to="/admissions/$applicationId" params={task}>
          {children}
        </Link>
      );
    case 'cap-near':
    case 'cap-reached':
    case 'correct-person-name':
      return (
        <Link to="/agreements/$frameworkId/$agreementId" params={task}>
          {children}
        </Link>
      );
    case 'confirm-account':
    case 'release-account':
    case 'correct-provider-name':
    case 'chase-sheets':
      return (
        <Link to="/providers/$providerId" params={task}>
          {children}
        </Link>
      );
    case 'correct-framework-name':
    case 'correct-lot-name':
      return (
        <Link to="/frameworks/$frameworkId" params={task}>
          {children}
        </Link>
      );
    case 'decide-option':
    case 'confirm-option':
    case 'chase-notice':
    case 'acknowledge-notice':
      return <OptionTaskLink task={task}>{children}</OptionTaskLink>;
    case 'find-extract':
    case 'answer-review':
    case 'confirm-review':
    case 'renew-document':
      return (
        <Link to="/checks/$providerId" params={task}>
          {children}
        </Link>
      );
  }
}

type OptionTask = Extract<
  ProcurementTask,
  { readonly type: `${string}-option` | `${string}-notice` }
>;

interface OptionTaskLinkProps {
  readonly task: OptionTask;
  readonly children: ReactNode;
}

/** To where an option is proposed or confirmed, or its notices are seen. */
function OptionTaskLink({ task, children }: OptionTaskLinkProps) {
  if (task.type === 'acknowledge-notice') return <Link to="/notices">{children}</Link>;
  if (task.type === 'decide-option') {
    const { frameworkId, optionNo, lot } = task;
    const search = { framework: frameworkId, option: optionNo, ...(lot !== null && { lot }) };
    return (
      <Link to="/options/new" search={search}>
        {children}
      </Link>
    );
  }
  return (
    <Link to="/options/$decisionId" params={task}>
      {children}
    </Link>
  );
}

/** Tasks of frameworks, providers, agreements and options. */
const procurementTasks = [
  'decide-application',
  'complete-application',
  'cap-near',
  'cap-reached',
  'find-extract',
  'answer-review',
  'confirm-review',
  'renew-document',
  'confirm-account',
  'release-account',
  'correct-provider-name',
  'chase-sheets',
  'correct-framework-name',
  'correct-lot-name',
  'correct-person-name',
  'decide-option',
  'confirm-option',
  'chase-notice',
  'acknowledge-notice',
] as const satisfies readonly TaskType[];

type ProcurementTask = Extract<Task, { readonly type: (typeof procurementTasks)[number] }>;

const types: ReadonlySet<TaskType> = new Set(procurementTasks);

export function isProcurementTask(task: Task): task is ProcurementTask {
  return types.has(task.type);
}
