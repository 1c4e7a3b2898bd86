import type { RecheckEnv } from '@jatkopolku/functions-recheck/env';
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

import type { WatchedJob } from '../constructs/job-alarms.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
import { type TableAccess, grantTable } from '../constructs/table-access.ts';
import type { StageSettings } from '../stage.ts';
import type { DataStack } from './data-stack.ts';

export interface JobsStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly version: string;
  readonly data: DataStack;
}

/** What the nightly round does to the table: it reads whom to ask about, and writes checks, and messages to those whose second parts are due or whose month sheets are late, and what payers have to hear in short. */
const recheckAccess: TableAccess = {
  // By when month sheets are sent.
  GetItem: ['attendance', 'tally'],
  // Of clients whether the closed workplace gives nothing away.
  BatchGetItem: ['provider', 'mail', 'eligibility', 'attendance', 'client'],
  // What the register answered goes in no transaction.
  BatchWriteItem: ['eligibility'],
  // What payers have to hear: benefits and who is one person, days, and what they have heard.
  Query: [
    'provider',
    'agreement',
    'framework',
    'eligibility',
    'outcome',
    'attendance',
    'tally',
    'client',
    'placement',
  ],
  providers: ['placement'],
  lasting: ['placement'],
  PutItem: ['eligibility', 'mail', 'tally'],
  isCalled: false,
};

/** What runs by the clock. */
export class JobsStack extends Stack {
  readonly jobs: readonly WatchedJob[];

  constructor(scope: Construct, id: string, { settings, version, data, ...props }: JobsStackProps) {
    super(scope, id, props);
    const { regions, logLevel, logRetention, stage, registerUrl } = settings;
    const { role, watched } = new ScheduledFunction<RecheckEnv>(this, 'Recheck', {
      entry: '@jatkopolku/functions-recheck/lambda',
      environment: {
        STAGE: stage,
        VERSION: version,
        LOG_LEVEL: logLevel,
        TABLE_NAME: data.table.tableName,
        REGIONS: regions.join(','),
        REGISTER_URL: registerUrl,
      },
      logRetention,
      errorImpact:
        'Providers are not asked about by night, so that one which goes bankrupt is noticed late, and get no message when a second part of a bonus is due.',
      // The register is updated by night; people come to work at eight.
      schedule: 'cron(30 5 * * ? *)',
      description:
        'Asks the business register about the night’s share of providers, and writes to those whose second parts are due or whose month sheets are late',
    });
    grantTable(role, { table: data.table, regions, access: recheckAccess });
    this.jobs = [watched];
  }
}
