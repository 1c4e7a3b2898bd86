import type { CompanyRegister } from '@jatkopolku/application';
import type { Clock } from '@jatkopolku/kernel';
import { makeHttpRegister } from '@jatkopolku/register';
import { type RunningRegister, demoCompanies, startRegister } from '@jatkopolku/register-server';

import type { Settings } from './settings.ts';

/** A register that is let go of when its region is closed. */
export interface OpenRegister extends CompanyRegister {
  close(): Promise<void>;
}

/** The register at an address; without one, this machine's own, started when it is first asked. Its answers are of the region's day. */
export function openRegister(url: string | undefined, clock: Clock): OpenRegister {
  const answered = { now: clock.businessNow };
  if (url !== undefined) {
    return { ...makeHttpRegister({ url, clock: answered }), close: () => Promise.resolve() };
  }
  let running: Promise<RunningRegister> | undefined;
  return {
    lookUp: async (businessId) => {
      running ??= startDemoRegister(0);
      const own = makeHttpRegister({ url: (await running).url, clock: answered });
      return own.lookUp(businessId);
    },
    close: async () => (await running)?.close(),
  };
}

/** The register of a running server has the port after the server's own, or any that is free. */
export async function startOwnRegister({ port }: Pick<Settings, 'port'>): Promise<RunningRegister> {
  try {
    return await startDemoRegister(port === 0 ? 0 : port + 1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startDemoRegister(0);
  }
}

async function startDemoRegister(port: number): Promise<RunningRegister> {
  return startRegister({ companies: await demoCompanies(), port });
}
