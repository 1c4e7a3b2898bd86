import { findBrowser } from '@jatkopolku/setup/browser';
import { type Browser, chromium } from 'playwright-core';

/** A browser that sees nothing outside this machine. */
export function openBrowser(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ];
  return chromium.launch({ executablePath: findBrowser(), args });
}
