import type { GroupName } from '@jatkopolku/contracts';

import type { TableAccess } from './constructs/table-access.ts';

/** How the function of a group of slices is deployed. */
export interface GroupFunction {
  readonly access: TableAccess;
  /** What people cannot do while the function fails; becomes the text of its alarm. */
  readonly errorImpact: string;
}

/**
 * What each group's function may do to the table: no more, and no less, than it does when the story of
 * the examples and its refusals are played through it (`api-functions.test.ts`).
 */
export const groupFunctions: Readonly<Record<GroupName, GroupFunction>> = {
  procurement: {
    errorImpact: 'Procurement staff cannot see or change frameworks, providers and agreements.',
    access: {
      GetItem: ['framework', 'provider', 'agreement', 'admission', 'eligibility'],
      BatchGetItem: ['placement', 'file', 'agreement', 'eligibility', 'tally', 'settlement'],
      BatchWriteItem: ['eligibility'],
      // A new price counts in the months of sheets that are accepted already.
      Query: [
        'framework',
        'provider',
        'agreement',
        'admission',
        'settlement',
        'tally',
        'attendance',
      ],
      PutItem: ['framework', 'provider', 'agreement', 'admission', 'eligibility', 'tally'],
      DeleteItem: ['admission', 'provider'],
      ConditionCheckItem: ['eligibility', 'framework'],
      providers: ['agreement', 'outcome', 'admission', 'placement'],
      attended: ['attendance'],
      requests: true,
    },
  },
  option: {
    errorImpact:
      'Procurement staff cannot decide on options, and providers get no letters of decisions.',
    access: {
      // A claim and the notice of its decision, whose letter is printed here.
      GetItem: ['option', 'framework', 'provider', 'outcome', 'placement'],
      BatchGetItem: ['framework', 'provider', 'agreement', 'eligibility', 'placement'],
      BatchWriteItem: ['eligibility'],
      Query: ['option', 'mail', 'framework', 'agreement', 'provider', 'eligibility'],
      PutItem: ['option', 'mail', 'framework', 'agreement', 'eligibility'],
      DeleteItem: ['option'],
      providers: ['option', 'agreement', 'placement', 'outcome'],
      attended: ['attendance'],
      accessLog: true,
      requests: true,
    },
  },
  eligibility: {
    errorImpact:
      'Nobody can check providers or answer reviews, so that no agreement can be signed.',
    access: {
      GetItem: ['eligibility', 'provider', 'file'],
      BatchGetItem: ['eligibility'],
      // What the register answered is kept before the check that rests on it: it goes in no transaction.
      BatchWriteItem: ['eligibility'],
      Query: ['eligibility', 'access'],
      PutItem: ['eligibility'],
      providers: ['agreement'],
      requests: true,
    },
  },
  people: {
    errorImpact: 'Case workers cannot see or change clients, benefits and placements.',
    access: {
      // A message about a placement is mailed to its provider's addresses, and a decision names the provider.
      GetItem: ['client', 'placement', 'agreement', 'framework', 'attendance', 'provider'],
      // A benefit counts in the months whose days it pays; a merge counts the days of both records once.
      BatchGetItem: ['attendance', 'client', 'placement', 'settlement', 'tally', 'agreement'],
      // A month without a tally is counted from its sheets and claims.
      Query: ['client', 'placement', 'agreement', 'outcome', 'attendance'],
      // With a placement its client's calendar, with a message its remark, with a merge the months and claims of both.
      PutItem: ['client', 'placement', 'tally', 'mail', 'attendance', 'outcome'],
      DeleteItem: ['client', 'outcome'],
      ConditionCheckItem: ['agreement', 'client', 'placement'],
      providers: ['placement', 'outcome'],
      clients: ['placement'],
      // Who was absent of those whose placements last, and notifications that wait.
      lasting: ['placement'],
      queues: ['placement'],
      accessLog: true,
      requests: true,
    },
  },
  work: {
    errorImpact: 'Workers cannot log days or file claims, and nobody can approve them.',
    access: {
      GetItem: [
        'placement',
        'attendance',
        'outcome',
        'approval',
        'agreement',
        'framework',
        'provider',
        'client',
        'commitment',
        // Whether the region makes the invoices, and which are sent.
        'invoice',
      ],
      // The decisions of notices that wait name their frameworks.
      BatchGetItem: [
        'attendance',
        'placement',
        'file',
        'option',
        'settlement',
        'agreement',
        'tally',
      ],
      Query: [
        'attendance',
        'outcome',
        // Files of the same content as the evidence of a claim.
        'file',
        'framework',
        'provider',
        'agreement',
        'eligibility',
        'option',
        'settlement',
        'tally',
        // Who holds the cost centre of a commitment that waits.
        'commitment',
        // Whom the last batch left out.
        'payment',
        // Who may file for a provider.
        'access',
        // What payers have heard of absences, and who pays their days.
        'placement',
        'client',
      ],
      PutItem: ['attendance', 'outcome', 'tally', 'mail', 'approval'],
      // The names of days that are no longer closed.
      DeleteItem: ['outcome', 'attendance'],
      // An approval rests on the region's limit for it and its rule, and on the provider's group.
      ConditionCheckItem: ['placement', 'outcome', 'provider'],
      queues: [
        'attendance',
        'outcome',
        'framework',
        'agreement',
        'client',
        'access',
        'admission',
        'provider',
        'option',
        // Runs that wait to be released.
        'settlement',
        'commitment',
        'payment',
        'invoice',
        // Messages and concerns about placements.
        'placement',
      ],
      lasting: ['placement'],
      unsent: ['attendance'],
      attended: ['attendance'],
      providers: ['outcome', 'placement', 'agreement', 'option'],
      // Whose path earned a bonus, and whether the client is back.
      clients: ['placement'],
      accessLog: true,
      requests: true,
    },
  },
  money: {
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
      BatchGetItem: ['settlement', 'eligibility', 'tally', 'outcome', 'placement', 'payment'],
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
      providers: ['agreement', 'outcome'],
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
  history: {
    errorImpact: 'Nobody of the county can see who changed what of a record.',
    access: {
      // A run with its statements, for what it booked; and which run billed a part of a claim.
      GetItem: ['settlement'],
      BatchGetItem: ['settlement'],
      Query: ['settlement'],
      history: [
        'framework',
        'provider',
        'agreement',
        'client',
        'placement',
        'attendance',
        'outcome',
        'settlement',
        'commitment',
        'journal',
      ],
      accessLog: true,
    },
  },
  files: {
    errorImpact: 'Nobody can send or fetch files, such as the evidence of a claim.',
    access: {
      GetItem: ['file', 'outcome', 'admission', 'attendance', 'placement'],
      Query: ['attendance', 'outcome'],
      PutItem: ['file'],
      accessLog: true,
      requests: true,
    },
  },
  access: {
    errorImpact:
      'Nobody can be given a role, nor have one taken away, and nobody learns what they may do.',
    access: {
      GetItem: ['access', 'provider'],
      Query: ['access'],
      PutItem: ['access'],
      DeleteItem: ['access'],
      // A deputy's role rests on the role of the one who leaves it.
      ConditionCheckItem: ['access'],
      requests: true,
    },
  },
};
