import type { GroupFunction } from './group-function.ts';

/** The functions that settle months and pay them. */
export const moneyFunctions = {
  money: {
    memoryMb: 1769,
    errorImpact:
      'Finance cannot preview or book a month, providers get no statements, and reports get no figures.',
    access: {
      // The list of a batch to providers, for what became of what a month owes.
      GetItem: [
        'settlement',
        'provider',
        'eligibility',
        'commitment',
        'agreement',
        'journal',
        'payment',
      ],
      // A bonus draws on what is set aside for the agreement of its placement; the lists of batches to clients.
      BatchGetItem: [
        'settlement',
        'eligibility',
        'tally',
        'outcome',
        'placement',
        'payment',
        // Whose closed workplace gives nothing away.
        'client',
      ],
      // Statements are named by their content and count by their head: they go in no transaction.
      BatchWriteItem: ['settlement', 'eligibility'],
      Query: [
        'provider',
        'agreement',
        'client',
        'attendance',
        'outcome',
        'settlement',
        'tally',
        'placement',
        'eligibility',
        'commitment',
        'framework',
        'payment',
        'invoice',
      ],
      // The first release of a month writes what its end accrues.
      PutItem: ['settlement', 'eligibility', 'tally', 'mail', 'commitment', 'journal'],
      // What is set aside is as it was when the run was opened, and no run is booked while it is confirmed.
      ConditionCheckItem: ['commitment', 'settlement'],
      // Workplaces where one is closed in the month that is planned.
      providers: ['agreement', 'outcome', 'placement'],
      // A provider's months in short, and those that it has not sent.
      attended: ['attendance'],
      unsent: ['attendance'],
      // What was planned for a month, and what ended in one.
      lasting: ['placement'],
      // Accounts whose payments wait.
      queues: ['provider'],
      // Who logged and accepted the days of a line, or approved its bonus.
      history: ['attendance', 'outcome'],
      accessLog: true,
      requests: true,
    },
  },
  payment: {
    errorImpact:
      'Finance cannot pay clients and providers, providers cannot bill, and nobody can read what the bank answers.',
    access: {
      // A run, for the statement that a payer gets of it; a provider and its account, for what it bills; from whom
      // something is recovered.
      GetItem: ['payment', 'settlement', 'invoice', 'provider', 'client'],
      // Statements of released runs, and who is paid.
      BatchGetItem: ['payment', 'settlement', 'client', 'invoice'],
      // Lists are named by their content and count by their batch: they go in no transaction.
      BatchWriteItem: ['payment'],
      // The runs of a month, for what they booked of other payers; accounts of providers.
      Query: ['payment', 'access', 'settlement', 'invoice', 'provider'],
      // A run is written with the batch that has its clients' money, an invoice with the one that pays it.
      PutItem: ['payment', 'settlement', 'invoice'],
      // A client has one recovery at a time: its name is free again once that is over.
      DeleteItem: ['payment'],
      // An invoice names the account that is in force.
      ConditionCheckItem: ['payment', 'invoice', 'provider'],
      queues: ['settlement', 'invoice'],
      providers: ['agreement'],
      // Names and accounts as they were when a batch was made.
      history: ['client'],
      accessLog: true,
      requests: true,
    },
  },
} as const satisfies Record<string, GroupFunction>;
