import type { GroupName } from '@jatkopolku/contracts';

import type { GroupFunction } from './group-function.ts';
import { moneyFunctions } from './money-functions.ts';

/**
 * What each group's function may do to the table: no more, and no less, than it does when the story of
 * the examples and its refusals are played through it (`api-functions.test.ts`).
 */
export const groupFunctions: Readonly<Record<GroupName, GroupFunction>> = {
  procurement: {
    errorImpact: 'Procurement staff cannot see or change frameworks, providers and agreements.',
    access: {
      GetItem: ['framework', 'provider', 'agreement', 'admission', 'eligibility'],
      BatchGetItem: [
        'placement',
        'file',
        'agreement',
        'eligibility',
        'tally',
        'settlement',
        // From whose terms the states of agreements follow.
        'framework',
      ],
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
      GetItem: ['option', 'framework', 'provider', 'outcome', 'placement', 'client'],
      BatchGetItem: ['framework', 'provider', 'agreement', 'eligibility', 'placement'],
      BatchWriteItem: ['eligibility'],
      // Which client records are one person's.
      Query: ['option', 'mail', 'framework', 'agreement', 'provider', 'eligibility', 'client'],
      PutItem: ['option', 'mail', 'framework', 'agreement', 'eligibility'],
      DeleteItem: ['option'],
      providers: ['option', 'agreement', 'placement', 'outcome'],
      // Who is named for a client with a protected address.
      clients: ['placement'],
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
      // Whether what was paid too much to a protected client is being recovered is finance's task for the client.
      GetItem: [
        'client',
        'placement',
        'agreement',
        'framework',
        'attendance',
        'provider',
        'payment',
        // What payers have to hear, in short.
        'tally',
        // The claim of a placement that is shown at one look.
        'outcome',
      ],
      // A benefit counts in the months whose days it pays; a merge counts the days of both records once.
      BatchGetItem: ['attendance', 'client', 'placement', 'settlement', 'tally', 'agreement'],
      // A month without a tally is counted from its sheets and claims; what is open about a client who has left is
      // read from its months and frameworks.
      Query: ['client', 'placement', 'agreement', 'outcome', 'attendance', 'framework', 'tally'],
      // With a placement its client's calendar, with a message its remark, with a merge the months and claims of both.
      PutItem: ['client', 'placement', 'tally', 'mail', 'attendance', 'outcome'],
      // With an answered proposal the name that let one be open at a time.
      DeleteItem: ['client', 'outcome', 'placement'],
      ConditionCheckItem: ['agreement', 'client', 'placement'],
      // What waits for an approver, who reads the name of a protected client for it; plans with a day of evaluation, and
      // notifications that wait.
      queues: ['outcome', 'attendance', 'placement'],
      // Reviews and evaluations that are due; who was absent of those whose placements last.
      lasting: ['placement'],
      // Lists by name and of what is due.
      listed: ['placement'],
      alphabetical: ['client'],
      providers: ['placement', 'outcome', 'agreement'],
      clients: ['placement'],
      accessLog: true,
      requests: true,
    },
  },
  work: {
    memoryMb: 1769,
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
        // What payers have to hear, in short.
        'tally',
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
        // Whether a client's address is protected.
        'client',
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
  ...moneyFunctions,
  history: {
    errorImpact: 'Nobody of the county can see who changed what of a record.',
    access: {
      // A run with its statements, for what it booked; and which run billed a part of a claim.
      GetItem: ['settlement'],
      // Whether a client's address is protected.
      BatchGetItem: ['settlement', 'client'],
      // What was proposed for a placement.
      Query: ['settlement', 'placement'],
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
      // Whether the address of a claim's client is protected.
      BatchGetItem: ['client'],
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
