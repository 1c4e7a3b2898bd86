import type { Task, TaskType } from '@jatkopolku/domain/task';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface MoneyTaskLinkProps {
  readonly task: MoneyTask;
  readonly children: ReactNode;
}

/** Leads to where a month is settled, money is set aside, and clients and providers are paid. */
export function MoneyTaskLink({ task, children }: MoneyTaskLinkProps) {
  switch (task.type) {
    case 'confirm-commitment':
    case 'raise-commitment':
      return (
        <Link to="/commitments" search={{ year: task.year }}>
          {children}
        </Link>
      );
    case 'settle-freed':
    case 'settle-month':
    case 'settle-changes':
    case 'release-run':
    case 'answer-dispute':
      return (
        <Link to="/settlements/$month" params={{ month: task.month }}>
          {children}
        </Link>
      );
    case 'settle-earlier':
      return <Link to="/settlements">{children}</Link>;
    case 'pay-clients':
    case 'pay-providers':
      return <Link to="/payments">{children}</Link>;
    case 'match-invoice':
    case 'reconcile-run':
      return (
        <Link to="/settlements/$month/invoices" params={{ month: task.month }}>
          {children}
        </Link>
      );
    case 'send-invoice':
      return (
        <Link
          to="/statements/$providerId/$month"
          params={{ providerId: task.providerId, month: task.month }}
        >
          {children}
        </Link>
      );
    case 'open-recovery':
      return <Link to="/recoveries">{children}</Link>;
    case 'hear-recovery':
    case 'decide-recovery':
    case 'follow-recovery':
      return (
        <Link to="/recoveries/$recoveryId" params={task}>
          {children}
        </Link>
      );
    case 'follow-batch':
      return (
        <Link to="/payments/$batchNo" params={{ batchNo: `${task.batchNo}` }}>
          {children}
        </Link>
      );
  }
}

const moneyTasks = [
  'confirm-commitment',
  'raise-commitment',
  'settle-freed',
  'settle-month',
  'settle-changes',
  'release-run',
  'answer-dispute',
  'settle-earlier',
  'pay-clients',
  'pay-providers',
  'match-invoice',
  'send-invoice',
  'reconcile-run',
  'follow-batch',
  'open-recovery',
  'hear-recovery',
  'decide-recovery',
  'follow-recovery',
] as const satisfies readonly TaskType[];

type MoneyTask = Extract<Task, { readonly type: (typeof moneyTasks)[number] }>;

const types: ReadonlySet<TaskType> = new Set(moneyTasks);

export function isMoneyTask(task: Task): task is MoneyTask {
  return types.has(task.type);
}
