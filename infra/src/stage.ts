import type { Env } from '@jatkopolku/functions-api/env';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What differs between the copies of the platform; everything else is the same in all of them. */
export interface StageSettings {
  readonly stage: Env['STAGE'];
  /** The account that it is deployed to, and no other: credentials of another one are refused. */
  readonly account: string;
  /** Where all of it lies but what CloudFront demands elsewhere. */
  readonly awsRegion: 'eu-north-1';
  /** Whom alarms wake. */
  readonly alarmEmails: readonly [string, ...string[]];
  readonly logLevel: Env['LOG_LEVEL'];
  readonly logRetention: RetentionDays;
  readonly requestsPerSecond: number;
  readonly requestBurst: number;
  /**
   * The regions whose records the functions may touch; another one is let in by being named here. All ids
   * of a stage are of one length (decision 085).
   */
  readonly regions: readonly string[];
  /** The open register of organisations that company checks ask. */
  readonly registerUrl: string;
  /** The sites that people send files from. None yet: the website has no address. */
  readonly siteOrigins: readonly string[];
}

const ytj = 'https://avoindata.prh.fi/opendata-ytj-api/v3';

/** Accounts and addresses are examples: before a first deployment one's own take their places. */
const settingsByStage: Record<Env['STAGE'], Omit<StageSettings, 'stage'>> = {
  dev: {
    account: '111122223333',
    awsRegion: 'eu-north-1',
    alarmEmails: ['jatkopolku@example.fi'],
    logLevel: 'DEBUG',
    logRetention: RetentionDays.TWO_WEEKS,
    requestsPerSecond: 20,
    requestBurst: 40,
    regions: ['esimerkki'],
    registerUrl: ytj,
    siteOrigins: [],
  },
  test: {
    account: '444455556666',
    awsRegion: 'eu-north-1',
    alarmEmails: ['jatkopolku@example.fi'],
    logLevel: 'INFO',
    logRetention: RetentionDays.ONE_MONTH,
    requestsPerSecond: 100,
    requestBurst: 200,
    regions: ['esimerkki'],
    registerUrl: ytj,
    siteOrigins: [],
  },
  prod: {
    account: '777788889999',
    awsRegion: 'eu-north-1',
    alarmEmails: ['jatkopolku@example.fi'],
    logLevel: 'INFO',
    logRetention: RetentionDays.SIX_MONTHS,
    requestsPerSecond: 100,
    requestBurst: 200,
    regions: ['kym'],
    registerUrl: ytj,
    siteOrigins: [],
  },
};

function isStage(name: unknown): name is Env['STAGE'] {
  return typeof name === 'string' && Object.hasOwn(settingsByStage, name);
}

export function stageSettings(name: unknown = 'dev'): StageSettings {
  if (!isStage(name)) {
    const known = Object.keys(settingsByStage).join(', ');
    throw new Error(`There is no stage "${String(name)}"; the stages are ${known}`);
  }
  return { stage: name, ...settingsByStage[name] };
}
