import { beforeAll, describe, expect, it } from 'vitest';

import { heldBy, indexesOf } from './testing/frozen.ts';
import { type Stacks, synthesiseTemplates } from './testing/synthesised.ts';

let platform: Stacks;

beforeAll(() => {
  platform = synthesiseTemplates();
}, 300_000);

const table = 'AWS::DynamoDB::GlobalTable';
const bucket = 'AWS::S3::Bucket';
const key = 'AWS::KMS::Key';

/**
 * What holds data, as a stage that is in use has it. A logical id or one of these properties that changes
 * makes CloudFormation begin another, empty one: this is not to be brought in line with a change, but the
 * change with this.
 */
const held = {
  data: {
    MainTable06387DF9: {
      type: table,
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    },
    FilesQuarantine66EEAE3A: { type: bucket },
    FilesReleased62C3B350: { type: bucket, ObjectLockEnabled: true },
    DataKey17AFBB84: { type: key, MultiRegion: true },
    SealsKey8BA888AF: { type: key, MultiRegion: true },
    HashKeyEC50E6F3: {
      type: key,
      KeySpec: 'HMAC_256',
      KeyUsage: 'GENERATE_VERIFY_MAC',
      MultiRegion: true,
    },
  },
  'sign-in': {
    PeoplePoolC64A4D1E: {
      type: 'AWS::Cognito::UserPool',
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
    },
  },
} as const;

/** The indexes of the last release, with their keys and what they hold of a record; nothing is all of it. */
const released: Readonly<Record<string, string>> = {
  waiting: 'qk,qs: ',
  provider: 'ok,os: ',
  client: 'ck,cs: ',
  until:
    'lk,ls: placementId,clientId,providerId,agreementId,startsOn,endsOn,endedOn,endReason,serviceStartedOn,daysPerWeek,nextReviewDueOn',
  listed:
    'lk,ls: placementId,clientId,providerId,startsOn,endsOn,endedOn,nextReviewDueOn,caseWorker,instructor,startsBy,startedOn,interruptions',
  alphabetical: 'ak,as: clientId,municipality',
  unsent: 'uk,us: providerId,month,clientId,placementId',
  attended: 'dk,ds: clientId,placementId,agreementId,month,attended',
};

describe('what holds data', () => {
  it.each(['data', 'sign-in'] as const)('of the %s stack stays what and where it is', (stack) => {
    expect(heldBy(platform[stack])).toEqual(held[stack]);
  });

  it.each(['api', 'jobs'] as const)('is not in the %s stack', (stack) => {
    expect(heldBy(platform[stack])).toEqual({});
  });
});

describe('the indexes of the table', () => {
  it('of the last release are as they were', () => {
    expect(indexesOf(platform.data)).toMatchObject(released);
  });

  it('are at most one more: CloudFormation adds no second one in a deployment', () => {
    const all = Object.keys(indexesOf(platform.data));
    expect(all.length - Object.keys(released).length).toBeLessThanOrEqual(1);
  });
});
