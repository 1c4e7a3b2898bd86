import {
  type CompanyRegister,
  type Records,
  type Requests,
  type Vault,
  kinds,
  recountMonths,
} from '@jatkopolku/application';
import { kymenlaakso } from '@jatkopolku/demo';
import { EngineUnavailable, openEngine } from '@jatkopolku/engine';
import { type Clock, clockAt, clockFrom, id, systemClock } from '@jatkopolku/kernel';
import { YTJ_URL } from '@jatkopolku/register';
import {
  type BrokenTrail,
  type FolderFiles,
  OtherTable,
  type Upgraded,
  brokenTrails,
  ensureTable,
  folderFiles,
  keysFromFile,
  keysFromKms,
  makeRecords,
  makeRequests,
  makeVault,
  openTable,
  upgradeItems,
} from '@jatkopolku/store';

import { diskText } from './disk-text.ts';
import { fileKey } from './machine-key.ts';
import { openRegister } from './open-register.ts';
import { type Settings, WrongSetting } from './settings.ts';

/** A region opened on this machine: its records, its vault, its files and its business clock. */
export interface OpenRegion {
  readonly regionId: string;
  readonly records: Records;
  readonly requests: Requests;
  readonly vault: Vault;
  readonly files: FolderFiles;
  readonly register: CompanyRegister;
  readonly clock: Clock;
  /** Writes the records of earlier forms, of all regions in the table, once more in the newest; says how many by kind. */
  upgrade(lookedAt: (items: number) => void): Promise<Upgraded>;
  /** What of the audit trail does not fit the records; reads the whole table. */
  brokenTrails(): Promise<readonly BrokenTrail[]>;
  close(): Promise<void>;
}

/** @param known the business clock of a region opened beside another; its own otherwise. */
export async function openRegion(settings: Settings, known?: Clock): Promise<OpenRegion> {
  const { environment, table, regionId } = settings;
  const opening = openEngine({ file: settings.dataFile, environment, onEnded: noteEnd });
  const engine = await opening.catch((error: unknown) => {
    throw unusable(settings.dataFile, error);
  });
  try {
    const client = openTable({ endpoint: engine.endpoint, table, isSigned: false });
    const isAws = engine.endpoint.startsWith('https://');
    if (!isAws) await ensureTable(client, table).catch(otherVersion(settings));
    const systemRecords = makeRecords({ client, table, regionId, clock: systemClock });
    const clock = known ?? (await clockOf(settings, systemRecords, isAws));
    // In AWS an import counts them; a table that was live before there were tallies has none to count.
    if (!isAws) await countOnce(systemRecords);
    const keys = kmsKeys(environment, isAws) ?? (await keysFromFile(settings.keyFile));
    const register = openRegister(settings.registerUrl ?? (isAws ? YTJ_URL : undefined), clock);
    return {
      regionId,
      records: makeRecords({ client, table, regionId, clock }),
      requests: makeRequests({ client, table, regionId }),
      vault: makeVault(keys, regionId),
      files: await localFiles(settings),
      register,
      clock,
      upgrade: (lookedAt) => upgradeItems({ client, table }, kinds, lookedAt),
      brokenTrails: async () => (await brokenTrails({ client, table, regionId })).broken,
      close: async () => {
        client.destroy();
        await register.close();
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** A data file of an earlier version has no tallies of its months: they are counted at its first opening. */
async function countOnce(records: Records): Promise<void> {
  const first = { partition: undefined, limit: 1, cursor: undefined } as const;
  const known = await records.page('monthTally', first);
  if (known?.items.length === 0) await recountMonths(records, 'system');
}

/** The engine ended under us, and was started again, or could not be. */
function noteEnd(failure?: Error): void {
  const line = failure
    ? { code: 'engine-restart-failed', error: failure.message }
    : { code: 'engine-restarted' };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Contents lie beside the data file; their addresses live by the real clock. */
async function localFiles(settings: Settings): Promise<FolderFiles> {
  const { dataFile, regionId } = settings;
  const key = await fileKey(settings);
  return folderFiles({ folder: `${dataFile}.files`, regionId, key, clock: systemClock });
}

/** A file that cannot be used is the setting's fault, unless the error itself says what is wrong. */
function unusable(file: string, error: unknown): unknown {
  if (error instanceof EngineUnavailable || diskText(error) !== undefined) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new WrongSetting(`${file} cannot be used: ${reason}`);
}

/** What another version has written is neither read wrongly nor changed: it is moved out of the way by hand. */
function otherVersion({ dataFile }: Settings) {
  return (error: unknown): never => {
    if (!(error instanceof OtherTable)) throw error;
    throw new WrongSetting(
      `${dataFile} cannot be used: ${error.message}. Start the version that wrote it; or move it away with the files beside it, or name another by JATKOPOLKU_DATA: the demo region is filled again.`,
    );
  };
}

/**
 * KMS when both keys are named. In AWS they must be: what a key of this machine seals, no function opens.
 * @throws WrongSetting
 */
function kmsKeys(
  {
    JATKOPOLKU_WRAPPING_KEY_ARN: wrappingKeyArn,
    JATKOPOLKU_MARK_KEY_ARN: markKeyArn,
  }: NodeJS.ProcessEnv,
  isAws: boolean,
) {
  if (wrappingKeyArn && markKeyArn) return keysFromKms({ wrappingKeyArn, markKeyArn });
  if (!isAws) return undefined;
  throw new WrongSetting(
    'DYNAMODB_ENDPOINT is in AWS: set JATKOPOLKU_WRAPPING_KEY_ARN to the SealingKeyArn and JATKOPOLKU_MARK_KEY_ARN to the HashKeyArn of its data stack.',
  );
}

/**
 * A moved date stays the same; the demo region's begins at its own date on the first day and goes on with
 * real days; every other region, and every one in AWS, has the real date.
 */
async function clockOf(settings: Settings, records: Records, isAws: boolean): Promise<Clock> {
  if (settings.today) return clockAt(settings.today);
  if (isAws || settings.regionId !== kymenlaakso.regionId) return systemClock;
  const regionId = id<'Region'>(settings.regionId);
  const stored = await records.get('region', { regionId });
  const known = stored?.record.demoClock;
  if (known) return clockFrom(known.businessDate, known.anchoredOn);
  const demoClock = { businessDate: kymenlaakso.businessDate, anchoredOn: systemClock.today() };
  const fresh = { regionId, demoPackage: null, keyMark: null };
  // Filled by a start that moved the date: its own date begins to go on now.
  const record = { ...(stored?.record ?? fresh), demoClock };
  const act = { event: 'opened', actor: 'system' } as const;
  await records.commit([{ kind: 'region', record, before: stored }], act);
  return clockFrom(demoClock.businessDate, demoClock.anchoredOn);
}
