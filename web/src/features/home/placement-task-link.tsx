import type { Task, TaskType } from '@jatkopolku/domain/task';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface PlacementTaskLinkProps {
  readonly task: PlacementTask;
  readonly children: ReactNode;
}

/** Leads to a placement, and to what is written about it and follows it up. */
export function PlacementTaskLink({ task, children }: PlacementTaskLinkProps) {
  const { placementId } = task;
  switch (task.type) {
    case 'answer-message':
    case 'answer-concern':
      return (
        <Link to="/placements/$placementId/conversations/$conversationId" params={task}>
          {children}
        </Link>
      );
    case 'answer-proposal':
      return (
        <Link to="/placements/$placementId/proposals/$proposalId" params={task}>
          {children}
        </Link>
      );
    case 'evaluate-placement':
      return (
        <Link
          to="/placements/$placementId/followup/$form"
          params={{ placementId, form: 'evaluation' }}
        >
          {children}
        </Link>
      );
    case 'review-plan':
    case 'move-placement':
      return (
        <Link to="/placements/$placementId" params={{ placementId }}>
          {children}
        </Link>
      );
  }
}

const placementTasks = [
  'answer-message',
  'answer-concern',
  'answer-proposal',
  'evaluate-placement',
  'review-plan',
  'move-placement',
] as const satisfies readonly TaskType[];

type PlacementTask = Extract<Task, { readonly type: (typeof placementTasks)[number] }>;

const types: ReadonlySet<TaskType> = new Set(placementTasks);

export function isPlacementTask(task: Task): task is PlacementTask {
  return types.has(task.type);
}
