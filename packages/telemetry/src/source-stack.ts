import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A place in a script of a bundle, as a stack names it. */
const place = /(file:\/\/[^\s()]+\.mjs):(\d+):(\d+)/g;

/**
 * Has the places of a stack name the lines of our sources. The map of a script lies beside it and is read
 * here, when something has failed: Node's own switch reads every map at every start.
 */
export function bySources(stack: string): string {
  return stack.replaceAll(place, sourcePlace);
}

/** What has no map, or no line in it, stays as it is. */
function sourcePlace(found: string, script: string, line: string, column: string): string {
  const entry = mapOf(script)?.findEntry(Number(line) - 1, Number(column) - 1);
  if (!entry || !('originalSource' in entry)) return found;
  const { originalSource, originalLine, originalColumn } = entry;
  const source = originalSource.replace(/^(?:\.\.\/)+/, '');
  return `${source}:${originalLine + 1}:${originalColumn + 1}`;
}

const maps = new Map<string, SourceMap | undefined>();

function mapOf(script: string): SourceMap | undefined {
  if (!maps.has(script)) maps.set(script, readMap(script));
  return maps.get(script);
}

function readMap(script: string): SourceMap | undefined {
  try {
    return new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${script}.map`), 'utf8')));
  } catch {
    return undefined;
  }
}
