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
    case 'decide-option':
      return <Link to="/agreements">{children}</Link>;
    case 'decide-application':
    case 'complete-application':
    case 'cap-near':
    case 'cap-reached':
      return <AgreeingLink task={task}>{children}</AgreeingLink>;
    case 'find-extract':
    case 'answer-review':
    case 'confirm-review':
    case 'renew-document':
      return <CheckLink task={task}>{children}</CheckLink>;
    case 'confirm-role':
      return <Link to="/grants">{children}</Link>;
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

type CheckingTask = Extract<Task, { type: 'find-extract' | `${string}-review` | 'renew-document' }>;

/** Leads to a provider's company check. */
function CheckLink({ task, children }: TaskLinkProps & { readonly task: CheckingTask }) {
  return (
    <Link to="/checks/$providerId" params={task}>
      {children}
    </Link>
  );
}
