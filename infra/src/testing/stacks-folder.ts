import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'JATKOPOLKU_TEST_STACKS';

/** Where what is synthesised lies, which a run of tests begins and removes. */
export function stacksFolder(): string {
  return process.env[NAME] ?? tmpdir();
}

/** Workers are stopped without a word: the run itself removes what they leave. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'jatkopolku-stacks-'));
  process.env[NAME] = folder;
  return () => rmSync(folder, { recursive: true });
}
