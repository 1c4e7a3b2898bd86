import type { Env } from '@jatkopolku/functions-api/env';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What differs between the copies of the platform; everything else is the same in all of them. */
export interface StageSettings {
  readonly stage: Env['STAGE'];
  readonly logLevel: Env['LOG_LEVEL'];
  readonly logRetention: RetentionDays;
  readonly requestsPerSecond: number;
  readonly requestBurst: number;
  /** The regions whose records the functions may touch; another one is let in by being named here. */
  readonly regions: readonly string[];
  /** The open register of organisations that company checks ask. */
  readonly registerUrl: string;
  /** The sites that people send files from. None yet: the website has no address. */
  readonly siteOrigins: readonly string[];
}

const ytj = 'https://avoindata.prh.fi/opendata-ytj-api/v3';

const settingsByStage: Record<Env['STAGE'], Omit<StageSettings, 'stage'>> = {
  dev: {
    logLevel: 'DEBUG',
    logRetention: RetentionDays.TWO_WEEKS,
    requestsPerSecond: 20,
    requestBurst: 40,
    regions: ['esimerkki'],
    registerUrl: ytj,
    siteOrigins: [],
  },
  test: {
    logLevel: 'INFO',
    logRetention: RetentionDays.ONE_MONTH,
    requestsPerSecond: 100,
    requestBurst: 200,
    regions: ['esimerkki'],
    registerUrl: ytj,
    siteOrigins: [],
  },
  prod: {
    logLevel: 'INFO',
    logRetention: RetentionDays.SIX_MONTHS,
    requestsPerSecond: 100,
    requestBurst: 200,
    regions: ['kymenlaakso'],
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
