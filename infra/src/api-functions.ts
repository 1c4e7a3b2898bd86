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
      BatchGetItem: ['placement', 'file', 'agreement', 'eligibility'],
      Query: ['framework', 'provider', 'agreement', 'admission', 'settlement'],
      PutItem: ['framework', 'provider', 'agreement', 'admission', 'eligibility'],
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
      GetItem: ['option', 'framework', 'provider', 'outcome'],
      BatchGetItem: ['framework', 'provider', 'agreement', 'eligibility', 'placement'],
      Query: ['option', 'mail', 'framework', 'agreement'],
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
      Query: ['eligibility', 'access'],
      PutItem: ['eligibility'],
      providers: ['agreement'],
      requests: true,
    },
  },
  people: {
    errorImpact: 'Case workers cannot see or change clients, benefits and placements.',
    access: {
      GetItem: ['client', 'placement', 'agreement', 'framework', 'attendance', 'settlement'],
      BatchGetItem: ['attendance', 'client', 'placement'],
      Query: ['client', 'placement', 'agreement', 'settlement'],
      PutItem: ['client', 'placement', 'settlement'],
      DeleteItem: ['client'],
      ConditionCheckItem: ['attendance', 'agreement'],
      providers: ['placement'],
      clients: ['placement'],
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
        'settlement',
      ],
      // The decisions of notices that wait name their frameworks.
      BatchGetItem: ['attendance', 'placement', 'file', 'option'],
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
        // Who may file for a provider.
        'access',
      ],
      PutItem: ['attendance', 'outcome', 'settlement', 'mail', 'approval'],
      DeleteItem: ['outcome'],
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
      ],
      lasting: ['placement'],
      attended: ['attendance'],
      providers: ['outcome', 'placement', 'agreement', 'option'],
      accessLog: true,
      requests: true,
    },
  },
  money: {
    errorImpact: 'Finance cannot preview or book a month, and reports get no figures.',
    access: {
      GetItem: ['settlement', 'provider'],
      BatchGetItem: ['settlement', 'provider', 'eligibility'],
      // Statements are named by their content and count by their head: they go in no transaction.
      BatchWriteItem: ['settlement'],
      Query: [
        'provider',
        'agreement',
        'client',
        'attendance',
        'outcome',
        'settlement',
        'placement',
        'eligibility',
      ],
      PutItem: ['settlement', 'eligibility'],
      providers: ['agreement', 'outcome'],
      accessLog: true,
      requests: true,
    },
  },
  files: {
    errorImpact: 'Nobody can send or fetch files, such as the evidence of a claim.',
    access: {
      GetItem: ['file', 'outcome', 'admission', 'attendance'],
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
