import type { Task } from '@jatkopolku/domain/task';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface TaskLinkProps {
  readonly task: Task;
  readonly children: ReactNode;
}

/** Leads to where a task is done. */
export function TaskLink({ task, children }: TaskLinkProps) {
  switch (task.type) {
    case 'submit-sheet':
    case 'amend-sheet': {
      const { month, placementId } = task;
      return (
        <Link to="/sheets" search={{ month, view: 'client', placement: placementId }}>
          {children}
        </Link>
      );
    }
    case 'accept-sheet':
      return (
        <Link to="/approvals/sheets/$providerId/$month/$clientId/$placementId" params={task}>
          {children}
        </Link>
      );
    case 'decide-claim':
      return (
        <Link to="/approvals/claims/$claimId" params={task}>
          {children}
        </Link>
      );
    case 'amend-claim':
      return (
        <Link to="/claims/$claimId" params={task}>
          {children}
        </Link>
      );
    case 'review-plan':
    case 'move-placement':
      return (
        <Link to="/placements/$placementId" params={task}>
          {children}
        </Link>
      );
    case 'settle-month':
      return (
        <Link to="/settlements/$month" params={task}>
          {children}
        </Link>
      );
    case 'confirm-account':
    case 'release-account':
      return (
        <Link to="/providers/$providerId" params={task}>
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
    case 'decide-application':
    case 'complete-application':
    case 'cap-near':
    case 'cap-reached':
      return <AgreeingLink task={task}>{children}</AgreeingLink>;
    case 'confirm-role':
      return <Link to="/grants">{children}</Link>;
  }
}

type OptionTask = Extract<
  Task,
  { readonly type: 'decide-option' | 'confirm-option' | 'chase-notice' | 'acknowledge-notice' }
>;

interface OptionTaskLinkProps {
  readonly task: OptionTask;
  readonly children: ReactNode;
}

/** To where an option is proposed or confirmed, or its notices are seen. */
function OptionTaskLink({ task, children }: OptionTaskLinkProps) {
  switch (task.type) {
    case 'decide-option':
      return (
        <Link
          to="/options/new"
          search={{
            framework: task.frameworkId,
            option: task.optionNo,
            ...(task.lot !== null && { lot: task.lot }),
          }}
        >
          {children}
        </Link>
      );
    case 'confirm-option':
    case 'chase-notice':
      return (
        <Link to="/options/$decisionId" params={task}>
          {children}
        </Link>
      );
    case 'acknowledge-notice':
      return <Link to="/notices">{children}</Link>;
  }
}

type AgreeingTask = Extract<Task, { type: `${string}-application` | `cap-${string}` }>;

/** Leads to what is, or will be, agreed with a provider. */
function AgreeingLink({ task, children }: TaskLinkProps & { readonly task: AgreeingTask }) {
  return 'applicationId' in task ? (
    <Link to="/admissions/$applicationId" params={task}>
      {children}
    </Link>
  ) : (
    <Link to="/agreements/$frameworkId/$agreementId" params={task}>
      {children}
    </Link>
  );
}
