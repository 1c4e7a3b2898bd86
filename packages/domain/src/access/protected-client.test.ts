import { id, localDate } from '@jatkopolku/kernel';
import { makeAccountProposal, makeClient, makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { hasTaskFor, isNamedFor } from './protected-client.ts';
import type { Caller, Role } from './roles.ts';

const today = localDate('2020-06-01');
const named = { userId: 'maija', name: 'Maija Mäki' };
const placement = makePlacement({ caseWorker: named, instructor: 'Ohjaaja Outi' });
const past = makePlacement({ ...placement, endedOn: '2020-05-31' });
const unnamed = makePlacement({ ...placement, caseWorker: null });

const looker = (
  role: Role,
  own: Partial<Caller> = {},
): Pick<Caller, 'userId' | 'name' | 'roles' | 'providerId'> => ({
  userId: 'somebody',
  name: 'Some Body',
  providerId: null,
  roles: [role],
  ...own,
});
const maija = looker('case-worker', named);
const outi = looker('provider-worker', { name: 'Outi Ohjaaja', providerId: id('P1') });

describe('who may look at where a protected client lives', () => {
  it.each([
    ['the case worker whom the placement names', maija, [placement], true],
    ['another case worker', looker('case-worker'), [placement], false],
    ['any case worker while nobody is named', looker('case-worker'), [unnamed], true],
    ['any case worker of a client without a placement', looker('case-worker'), [], true],
    ['the case worker of a placement that has ended, as any', maija, [past], true],
    ['another case worker, where an ended one names none', looker('case-worker'), [past], true],
    ['one of two who are named', maija, [placement, unnamed], true],
    ['an approver of the same user id', looker('approver', named), [placement], false],
    ['an auditor', looker('auditor'), [unnamed], false],
    ['the instructor, in whatever order the name is written', outi, [placement], true],
    ['the instructor of a placement that has ended', outi, [past], false],
    [
      'a namesake at another provider',
      looker('provider-worker', { name: 'Outi Ohjaaja', providerId: id('P2') }),
      [placement],
      false,
    ],
    [
      'another worker of the provider',
      looker('provider-worker', { providerId: id('P1') }),
      [placement],
      false,
    ],
  ])('%s', (_name, who, placements, expected) => {
    expect(isNamedFor(who, placements, today)).toBe(expected);
  });
});

describe('who reads the name of a protected client', () => {
  const client = makeClient();
  const waiting = makeClient({ accountProposal: makeAccountProposal() });
  const none = { placements: [placement], waitsForApprover: false, isRecovered: false };
  it.each([
    ['the named case worker', maija, client, none, true],
    ['another case worker', looker('case-worker'), client, none, false],
    ['an approver without a task', looker('approver'), client, none, false],
    [
      'an approver for whom a claim or a month waits',
      looker('approver'),
      client,
      { ...none, waitsForApprover: true },
      true,
    ],
    [
      'finance, whose task that is not',
      looker('finance'),
      client,
      { ...none, waitsForApprover: true },
      false,
    ],
    ['finance while an account waits', looker('finance'), waiting, none, true],
    [
      'finance while a recovery is open',
      looker('finance'),
      client,
      { ...none, isRecovered: true },
      true,
    ],
    ['an auditor', looker('auditor'), waiting, { ...none, waitsForApprover: true }, false],
  ])('%s', (_name, who, whom, tasks, expected) => {
    expect(hasTaskFor(who, whom, tasks, today)).toBe(expected);
  });
});
