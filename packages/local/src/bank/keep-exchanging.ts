import type { OpenRegion } from '../open-region.ts';
import { type BankFolder, exchangeWithBank } from './bank-folder.ts';

const EVERY_MS = 3_000;

/** Exchanges files with the bank while the server runs, one round after the other. */
export function keepExchanging(
  region: OpenRegion,
  bank: BankFolder,
  say: (line: string) => void,
): { readonly stop: () => Promise<void> } {
  let said = '';
  const round = () =>
    exchangeWithBank(region, bank, say).catch((error: unknown) => {
      // The same trouble is said once.
      const line = `The exchange with the bank failed: ${String(error)}`;
      if (line !== said) say(line);
      said = line;
    });
  let under = Promise.resolve();
  const timer = setInterval(() => {
    under = under.then(round);
  }, EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await under;
    },
  };
}
