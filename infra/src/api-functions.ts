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
      GetItem: ['framework', 'provider', 'agreement'],
      BatchGetItem: ['placement'],
      Query: ['framework', 'provider', 'agreement', 'attendance'],
      PutItem: ['framework', 'provider', 'agreement'],
      DeleteItem: ['provider'],
      ConditionCheckItem: ['provider', 'framework'],
      providers: ['agreement', 'outcome'],
      requests: true,
    },
  },
  people: {
    errorImpact: 'Case workers cannot see or change clients, benefits and placements.',
    access: {
      GetItem: ['client', 'placement', 'agreement', 'framework', 'attendance'],
      BatchGetItem: ['attendance', 'client'],
      Query: ['client', 'placement', 'agreement'],
      PutItem: ['client', 'placement'],
      DeleteItem: ['client'],
      ConditionCheckItem: ['attendance'],
      providers: ['placement'],
      clients: ['placement'],
      uses: true,
      requests: true,
    },
  },
  work: {
    errorImpact: 'Workers cannot log days or file claims, and nobody can approve them.',
    access: {
      GetItem: ['placement', 'attendance', 'outcome', 'agreement', 'framework', 'provider'],
      BatchGetItem: ['attendance', 'placement', 'file'],
      Query: ['attendance', 'outcome', 'framework', 'provider', 'agreement', 'settlement'],
      PutItem: ['attendance', 'outcome'],
      DeleteItem: ['outcome'],
      ConditionCheckItem: ['placement'],
      queues: ['attendance', 'outcome', 'placement', 'access', 'provider'],
      providers: ['outcome', 'placement', 'agreement'],
      uses: true,
      requests: true,
    },
  },
  money: {
    errorImpact: 'Finance cannot preview or book a month, and reports get no figures.',
    access: {
      GetItem: ['settlement', 'provider'],
      BatchGetItem: ['settlement'],
      Query: [
        'provider',
        'agreement',
        'client',
        'attendance',
        'outcome',
        'settlement',
        'placement',
      ],
      PutItem: ['settlement'],
      uses: true,
      requests: true,
    },
  },
  files: {
    errorImpact: 'Nobody can send or fetch files, such as the evidence of a claim.',
    access: { GetItem: ['file', 'outcome'], PutItem: ['file'], uses: true, requests: true },
  },
  access: {
    errorImpact:
      'Nobody can be given a role, nor have one taken away, and nobody learns what they may do.',
    access: {
      GetItem: ['access', 'provider'],
      Query: ['access'],
      PutItem: ['access'],
      requests: true,
    },
  },
};
