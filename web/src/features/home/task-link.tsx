import type { Task } from '@jatkopolku/domain/task';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { isMoneyTask, MoneyTaskLink } from './money-task-link.tsx';
import { isPlacementTask, PlacementTaskLink } from './placement-task-link.tsx';
import { isProcurementTask, ProcurementTaskLink } from './procurement-task-link.tsx';

interface TaskLinkProps {
  readonly task: Task;
  readonly children: ReactNode;
}

/** Leads to where a task is done. */
export function TaskLink({ task, children }: TaskLinkProps) {
  if (isProcurementTask(task)) {
    return <ProcurementTaskLink task={task}>{children}</ProcurementTaskLink>;
  }
  if (isMoneyTask(task)) return <MoneyTaskLink task={task}>{children}</MoneyTaskLink>;
  if (isPlacementTask(task)) return <PlacementTaskLink task={task}>{children}</PlacementTaskLink>;
  switch (task.type) {
    case 'submit-sheet':
    case 'amend-sheet':
      return <SheetLink task={task}>{children}</SheetLink>;
    case 'accept-sheet':
    case 'decide-travel':
      return (
        <Link to="/approvals/sheets/$providerId/$month/$clientId/$placementId" params={task}>
          {children}
        </Link>
      );
    case 'decide-claim':
    case 'decide-objection':
    case 'confirm-correction':
      return (
        <Link to="/approvals/claims/$claimId" params={task}>
          {children}
        </Link>
      );
    case 'overdue-claims':
    case 'overdue-sheets':
    case 'after-check-claims':
      return <QueueLink type={task.type}>{children}</QueueLink>;
    case 'amend-claim':
    case 'file-second-part':
    case 'answer-objection':
      return (
        <Link to="/claims/$claimId" params={task}>
          {children}
        </Link>
      );
    case 'add-account':
    case 'confirm-client-account':
    case 'confirm-client-merge':
    case 'check-identity':
    case 'correct-client-name':
      return (
        <Link to="/clients/$clientId" params={task}>
          {children}
        </Link>
      );
    case 'notify-payer':
    case 'send-notifications':
      return <Link to="/notifications">{children}</Link>;
    case 'confirm-role':
      return <Link to="/grants">{children}</Link>;
  }
}

const queueParts = {
  'overdue-claims': { type: 'claim', late: true },
  'overdue-sheets': { type: 'sheet', late: true },
  'after-check-claims': { type: 'after-check' },
} as const;

interface QueueLinkProps {
  readonly type: keyof typeof queueParts;
  readonly children: ReactNode;
}

/** To the part of the queue that the task is about. */
function QueueLink({ type, children }: QueueLinkProps) {
  return (
    <Link to="/approvals" search={queueParts[type]}>
      {children}
    </Link>
  );
}

interface SheetLinkProps {
  readonly task: Extract<Task, { readonly type: 'submit-sheet' | 'amend-sheet' }>;
  readonly children: ReactNode;
}

/** To the client's month on the desk. */
function SheetLink({ task: { month, placementId }, children }: SheetLinkProps) {
  return (
    <Link to="/sheets" search={{ month, view: 'client', placement: placementId }}>
      {children}
    </Link>
  );
}
