import { REGULAR, nameOf } from './pdf-names.ts';

/** A stream of a PDF: where its data lies, and the names in the dictionary before it. */
export interface PdfStream {
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

/** What a PDF consists of, outside the data of its streams. */
export interface PdfShape {
  readonly names: ReadonlySet<string>;
  readonly streams: readonly PdfStream[];
}

const TOKEN = new RegExp(
  String.raw`[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|<[0-9A-Fa-f\0\s]*>|[[\]{}(]|/${REGULAR}*|${REGULAR}+`,
  'y',
);
const STREAM_END = 'endstream';
/** No dictionary of a paper has so many names; what has is made to choke who reads it. */
const MAX_NAMES = 10_000;

/** Reads a PDF from beginning to end; undefined for what is none (ISO 32000-1, 7.2 and 7.3). */
export function readPdfShape(text: string): PdfShape | undefined {
  const all = new Set<string>();
  const streams: PdfStream[] = [];
  let names: string[] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token === undefined || names.length > MAX_NAMES) return undefined;
    at += token.length;
    if (token.startsWith('/')) {
      const name = nameOf(token);
      all.add(name);
      names.push(name);
    } else if (token === '<<') {
      if (depth === 0) names = [];
      depth += 1;
    } else if (token === '>>') {
      depth -= 1;
    } else if (token === 'stream') {
      const to = text.indexOf(STREAM_END, at);
      if (to === -1) return undefined;
      streams.push({ from: at + lineEnd(text, at), to, names });
      names = [];
      at = to + STREAM_END.length;
    }
    if (depth < 0 || (depth > 0 && betweenObjects.has(token))) return undefined;
  }
  return depth === 0 ? { names: all, streams } : undefined;
}

const betweenObjects = new Set(['obj', 'endobj', 'stream', 'xref', 'trailer', 'startxref']);

function tokenAt(text: string, at: number): string | undefined {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(text)?.[0];
  return token === '(' ? stringAt(text, at) : token;
}

/** Brackets within a string come in pairs, or behind a backslash. */
function stringAt(text: string, from: number): string | undefined {
  const mark = /[()]|\\[^]/g;
  mark.lastIndex = from;
  let depth = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    if (found[0] === '(') depth += 1;
    if (found[0] === ')') depth -= 1;
    if (depth === 0) return text.slice(from, mark.lastIndex);
  }
  return undefined;
}

function lineEnd(text: string, at: number): number {
  return /^(\r\n|\r|\n)?/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}

/** How many streams a reader might find that does not begin at the beginning. */
export function countStreams(text: string): number {
  const streams = /(?:>>|[\r\n])[\0\t\f ]*stream|(?<!end)stream[\0\t\f ]*[\r\n%]/g;
  return text.match(streams)?.length ?? 0;
}
