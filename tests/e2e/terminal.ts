import { enableCompileCache } from 'node:module';

enableCompileCache();
const { run } = await import('@jatkopolku/cli/run');

const printed = { stdout: '', stderr: '' };
for (const name of ['stdout', 'stderr'] as const) {
  process[name].write = (text: string | Uint8Array) => {
    printed[name] += String(text);
    return true;
  };
}

/** One command after the other, as its own program would run it. */
process.on('message', (args: readonly string[]) => {
  Object.assign(printed, { stdout: '', stderr: '' });
  void run(args).then((code) => process.send?.({ code, ...printed }));
});
process.once('disconnect', () => process.exit());
