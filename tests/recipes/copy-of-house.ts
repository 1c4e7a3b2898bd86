import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OWN = '@jatkopolku';

/** A copy of the sources as they are now, where a recipe can be tried: packages outside are only linked. */
export async function copyOfHouse() {
  const root = await mkdtemp(join(tmpdir(), 'recipes-'));
  await Promise.all([copySources(root), linkPackages(root)]);
  return {
    read: (file: string) => readFile(join(root, file), 'utf8'),
    write: (file: string, text: string) => writeFile(join(root, file), text),
    /** Runs a program of `node_modules/.bin`; a failure is an answer, too. */
    run: (program: string, ...args: string[]) => output(root, program, args),
    remove: () => rm(root, { recursive: true }),
  };
}

async function output(root: string, program: string, args: readonly string[]): Promise<string> {
  const options = {
    cwd: root,
    // Nothing of the run that this test is part of.
    env: { PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` },
    maxBuffer: 64 * 1024 * 1024,
  };
  try {
    return (await run(join(ROOT, 'node_modules/.bin', program), args, options)).stdout;
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

async function copySources(root: string): Promise<void> {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await run('git', listing, { cwd: ROOT, maxBuffer: 8 * 1024 * 1024 });
  const files = stdout.split('\0').filter((file) => file !== '');
  const folders = new Set(files.map((file) => dirname(file)));
  for (const folder of folders) await mkdir(join(root, folder), { recursive: true });
  await Promise.all(files.map((file) => cp(join(ROOT, file), join(root, file))));
}

async function linkPackages(root: string): Promise<void> {
  const [from, to] = [join(ROOT, 'node_modules'), join(root, 'node_modules')];
  await mkdir(to);
  const names = (await readdir(from)).filter((name) => name !== OWN && !name.startsWith('.'));
  await Promise.all(names.map((name) => symlink(join(from, name), join(to, name))));
  // Its links lead to the copy's own packages.
  await cp(join(from, OWN), join(to, OWN), { recursive: true, verbatimSymlinks: true });
}
