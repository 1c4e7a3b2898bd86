import { kymenlaakso } from '@jatkopolku/demo';
import { allGroups, developmentTokens, docs, makeApp } from '@jatkopolku/functions-api';
import { systemClock } from '@jatkopolku/kernel';

import { developmentTokenKey } from './development-token.ts';
import { readInstalledAsset } from './docs-assets.ts';
import { type OpenRegion, openRegion } from './open-region.ts';
import { gatewayLimit, limitRate } from './rate-limit.ts';
import { seedDemo } from './seed-demo.ts';
import { makeServerApp, startServer } from './server.ts';
import type { Settings } from './settings.ts';
import { startPageData } from './start-page-data.ts';

/** Tells a person at a terminal what is going on. */
export type Say = (line: string) => void;

export interface LocalRun {
  readonly address: string;
  close(): Promise<void>;
}

/** Opens the region, fills the demo on the first start, and serves until it is closed. */
export async function startLocal(settings: Settings, say: Say): Promise<LocalRun> {
  const region = await openRegion(settings);
  try {
    if (settings.regionId === kymenlaakso.regionId) {
      const imported = await seedDemo(region, saying(say));
      if (imported) say('The demo region is ready.');
    }
    await region.files.removeAbandoned();
    const server = await startServer(
      makeServerApp(
        region,
        settings,
        localApi(region, settings, await developmentTokenKey(settings)),
      ),
      settings,
    );
    const { commands } = await startPageData(region, settings);
    for (const line of welcome(server.address, commands)) say(line);
    const close = async () => {
      await server.close();
      await region.close();
    };
    return { address: server.address, close };
  } catch (error) {
    await region.close();
    throw error;
  }
}

function localApi(region: OpenRegion, { regionId }: Settings, tokenKey: string) {
  return makeApp({
    version: 'local',
    now: systemClock.now,
    routes: [
      docs(readInstalledAsset),
      ...allGroups({
        authenticate: ofRegion(regionId, developmentTokens(tokenKey)),
        openRegion: () => region,
      }),
    ],
    limit: limitRate(gatewayLimit),
    log: (code, fields, error) => {
      process.stderr.write(
        `${JSON.stringify({ code, ...fields, error: error instanceof Error ? error.stack : String(error) })}\n`,
      );
    },
  });
}

/** This server has one region open: a token of another one gets nobody in. */
function ofRegion(regionId: string, authenticate: Authenticate): Authenticate {
  return async (token) => {
    const caller = await authenticate(token);
    return caller?.regionId === regionId ? caller : undefined;
  };
}

type Authenticate = ReturnType<typeof developmentTokens>;

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

function welcome(
  address: string,
  commands: Awaited<ReturnType<typeof startPageData>>['commands'],
): string[] {
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
