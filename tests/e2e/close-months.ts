import { bookMonth, releaseRun } from '@jatkopolku/application';
import { type Month, must, parseMonth } from '@jatkopolku/kernel';
import { type OpenRegion, openRegion, readSettings } from '@jatkopolku/local';

/**
 * Closes months and releases their runs: `closing-worker.ts DATA REGION TODAY STEP MONTH...`. Kills itself
 * without a word when the step of the last one begins; an empty one is never met, and all are closed.
 */
export async function closeMonths(args: readonly string[]): Promise<void> {
  const [data = '', region = '', today = '', killedAt = '', ...texts] = args;
  const opened = await openRegion(readSettings({ data, region, today }, {}));
  for (const text of texts) {
    const month = must(parseMonth(text), 'a month');
    await close(opened, month, text === texts.at(-1) ? killedAt : '');
  }
  await opened.close();
}

async function close(opened: OpenRegion, month: Month, killedAt: string): Promise<void> {
  const onStep = (step: string) => {
    if (step === killedAt) process.kill(process.pid, 'SIGKILL');
  };
  const booked = await bookMonth({ ...opened, onStep }, month, { actor: 'raija' });
  if (!booked.ok) throw new Error(booked.error.code);
  const heads = await opened.records.listWithin('run', { month });
  for (const { record, version } of heads) {
    onStep('release');
    const key = { month, runNo: record.runNo };
    await releaseRun(opened, { key, version, actor: 'risto' });
  }
}
