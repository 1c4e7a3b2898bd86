import { bookMonth, releaseRun } from '@jatkopolku/application';
import { must, parseMonth } from '@jatkopolku/kernel';
import { openRegion, readSettings } from '@jatkopolku/local';

/**
 * Closes a month and releases its run: `closing-worker.ts DATA REGION TODAY MONTH STEP`. Kills itself without a
 * word when the step begins; an empty one is never met, and the month is closed.
 */
const [data = '', region = '', today = '', text = '', killedAt = ''] = process.argv.slice(2);
const month = must(parseMonth(text), 'a month');
const opened = await openRegion(readSettings({ data, region, today }, {}));

function onStep(step: string): void {
  if (step === killedAt) process.kill(process.pid, 'SIGKILL');
}

const booked = await bookMonth({ ...opened, onStep }, month, { actor: 'raija' });
if (!booked.ok) throw new Error(booked.error.code);
const heads = await opened.records.listWithin('run', { month });
for (const { record, version } of heads) {
  onStep('release');
  const key = { month, runNo: record.runNo };
  await releaseRun(opened, { key, version, actor: 'risto' });
}
await opened.close();
