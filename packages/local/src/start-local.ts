import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Progress, makeMemberships } from '@jatkopolku/application';
import { kymenlaakso } from '@jatkopolku/demo';
import { damageIn } from '@jatkopolku/engine';
import { type Authenticate, allGroups, docs, makeApp } from '@jatkopolku/http';
import { must, systemClock } from '@jatkopolku/kernel';

import { keepExchanging } from './bank/keep-exchanging.ts';
import { readingTogether } from './can-read.ts';
import { commandsFor } from './commands.ts';
import { demoBankAnswer } from './demo/demo-bank.ts';
import { demoErpAnswer } from './demo/demo-erp.ts';
import { overlayChecks } from './demo/overlay-checks.ts';
import { overlayDigest } from './demo/overlay-digest.ts';
import { overlayDemo } from './demo/overlay.ts';
import { seedAccounts } from './demo/seed-accounts.ts';
import { seedAdmission } from './demo/seed-admission.ts';
import { seedCommitments } from './demo/seed-commitments.ts';
import { seedCooperation } from './demo/seed-cooperation.ts';
import { seedLotNames } from './demo/seed-lot-names.ts';
import { seedNeighbour } from './demo/seed-neighbour.ts';
import { seedOwnUnit } from './demo/seed-own-unit.ts';
import { seedPayments } from './demo/seed-payments.ts';
import { seedPeople } from './demo/seed-people.ts';
import { readInstalledAsset } from './docs-assets.ts';
import { type OpenRegion, openRegion } from './open-region.ts';
import { startOwnRegister } from './open-register.ts';
import { gatewayLimit, limitRate } from './rate-limit.ts';
import { recheckDaily } from './recheck-daily.ts';
import { seedDemo } from './seed-demo.ts';
import { makeServerApp, startServer } from './server.ts';
import { type Settings, WrongSetting } from './settings.ts';
import { makeSignIn } from './sign-in/sign-in.ts';
import { openSite } from './site.ts';

const builtSite = dirname(fileURLToPath(import.meta.resolve('@jatkopolku/web/built/index.html')));

/** The demo's second region. */
const NEIGHBOUR = 'etela-savo';

/** Shows a person at a terminal what is going on. */
export type Say = (line: string) => void;

export interface LocalRun {
  readonly address: string;
  /** Where it is, and what to try: said once nothing is lost when it is stopped. */
  readonly welcome: readonly string[];
  close(): Promise<void>;
}

/** Serves a data file that is whole. */
export async function startLocal(settings: Settings, say: Say): Promise<LocalRun> {
  checkDataFile(settings);
  return serveLocal(settings, say);
}

/** Opens the regions, fills the demo on the first start, and serves until it is closed. */
export async function serveLocal(settings: Settings, say: Say): Promise<LocalRun> {
  const register =
    settings.registerUrl === undefined ? await startOwnRegister(settings) : undefined;
  const registerUrl = settings.registerUrl ?? register?.url;
  const regions = await openRegions({ ...settings, registerUrl }, saying(say));
  const nightly = recheckDaily(regions, say);
  const bank = exchange(regions, settings, say);
  const close = async () => {
    await bank?.stop();
    await nightly.stop();
    for (const region of regions) await region.close();
    await register?.close();
  };
  try {
    const signIn = makeSignIn(settings);
    const api = localApi(regions, signIn.verifyToken);
    const site = openSite({ folder: builtSite });
    const server = await startServer(makeServerApp({ regions, site, api, signIn }), settings);
    await signIn.open(server.address);
    const { address } = server;
    const asked = `Company checks ask the register at ${registerUrl}\n`;
    const welcome = [...welcomeTo(address, commandsFor(settings)), asked];
    return { address, welcome, close: () => server.close().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

const demoAnswers = { bank: demoBankAnswer, erp: demoErpAnswer };

/** Files go to the bank and the ERP of the settings' region by a folder; in the demo, both answer there. */
function exchange([region]: readonly OpenRegion[], settings: Settings, say: Say) {
  const { bankFolder: folder, environment, regionId } = settings;
  if (!region || folder === undefined) return undefined;
  const isDemo = regionId === kymenlaakso.regionId && !environment['JATKOPOLKU_BANK'];
  return keepExchanging(region, { folder, ...(isDemo && { answers: demoAnswers }) }, say);
}

/** A damaged file is neither served nor written on, so that a copy can take its place. */
function checkDataFile({ dataFile, environment }: Settings): void {
  const damage = environment['DYNAMODB_ENDPOINT'] ? undefined : damageIn(dataFile);
  if (damage === undefined) return;
  throw new WrongSetting(
    `${dataFile} is damaged (${damage}), and nothing was changed. Bring back a copy of it and of the files beside it, or move them away: the demo region is filled again.`,
  );
}

/** The region of the settings; of the demo its neighbour too, so that the border can be tried. */
async function openRegions(settings: Settings, progress: Progress): Promise<OpenRegion[]> {
  const region = await openRegion(settings);
  await region.files.removeAbandoned();
  if (settings.regionId !== kymenlaakso.regionId) {
    await seedPeople(region, kymenlaakso.regionId);
    return [region];
  }
  if (await seedDemo(region, progress)) {
    await seedLotNames(region);
    await overlayDemo(region);
    await seedCommitments(region);
    await seedPayments(region);
    await seedAccounts(region);
    await overlayChecks(region);
    await seedAdmission(region);
    await seedOwnUnit(region);
    await seedCooperation(region);
    await overlayDigest(region);
  }
  await seedPeople(region, kymenlaakso.regionId);
  const neighbour = await openRegion({ ...settings, regionId: NEIGHBOUR }, region.clock);
  await seedNeighbour(neighbour);
  await seedPeople(neighbour, NEIGHBOUR);
  return [region, neighbour];
}

function localApi(regions: readonly OpenRegion[], authenticate: Authenticate) {
  const byId = new Map<string, OpenRegion>(regions.map((region) => [region.regionId, region]));
  return makeApp({
    version: 'local',
    now: systemClock.now,
    canRead: readingTogether(regions),
    routes: [
      docs(readInstalledAsset),
      ...allGroups({
        authenticate,
        memberships: makeMemberships(regions, systemClock.now),
        regionIds: [...byId.keys()],
        openRegion: (regionId) => must(byId.get(regionId), `the region ${regionId}`),
      }),
    ],
    limit: limitRate(gatewayLimit),
    log: (code, fields, error) => {
      const thrown = error instanceof Error ? error.stack : String(error);
      process.stderr.write(`${JSON.stringify({ code, ...fields, error: thrown })}\n`);
    },
  });
}

/** One line when the first import begins, and one each second or so while it goes on. */
function saying(say: Say) {
  const QUIET_MS = 1_500;
  let last = Number.NEGATIVE_INFINITY;
  return (step: string, done: number): void => {
    const now = performance.now();
    if (now - last < QUIET_MS) return;
    if (last < 0) say('First start: importing the demo region, which takes about 15 seconds.');
    last = now;
    say(`  ${step}: ${done}`);
  };
}

function welcomeTo(address: string, commands: ReturnType<typeof commandsFor>): string[] {
  return [
    '',
    `Jatkopolku runs at ${address}  (stop with Ctrl+C)`,
    `The API is described at ${address}api/docs`,
    '',
    'Try next, in another terminal:',
    `  ${commands.settle}`,
    `  ${commands.report}`,
    `  ${commands.import}`,
    `  curl ${address}api/v1/health`,
    `  curl -H "Authorization: Bearer $(${commands.token})" ${address}api/v1/settlements/2020-01`,
    '',
  ];
}
