import { randomBytes } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The built site: `undefined` for what is not its own. */
export interface Site {
  answer(request: Request): Response | undefined;
}

interface SiteSettings {
  /** Where the build lies. */
  readonly folder: string;
  /** Who signs people in, where that is not this host. */
  readonly issuer?: string;
}

interface Asset {
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly compressed: Uint8Array<ArrayBuffer> | undefined;
}

const NONCE = '__NONCE__';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Serves the files of the build, and the page itself for every address that a browser opens. */
export function openSite({ folder, issuer }: SiteSettings): Site {
  const assets = readAssets(folder);
  const index = join(folder, 'index.html');
  const page = existsSync(index) ? readFileSync(index, 'utf8') : undefined;
  return {
    answer: (request) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
      const { pathname, origin } = new URL(request.url);
      const asset = assets.get(pathname);
      if (asset) return answerAsset(asset, pathname, request);
      if (!wantsPage(request.headers.get('Accept'), pathname)) return undefined;
      return page === undefined ? notBuilt() : answerPage(page, connectTo(issuer, origin));
    },
  };
}

/**
 * A browser that opens an address, or a program that takes anything (RFC 9110, 12.5.1); what has the
 * name of a file and is none of the build's is missing.
 */
function wantsPage(accept: string | null, pathname: string): boolean {
  if (accept?.includes('text/html')) return true;
  const isFile = pathname.split('/').at(-1)?.includes('.');
  return (accept === null || accept.includes('*/*')) && !isFile;
}

function answerPage(page: string, connect: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(page.replaceAll(NONCE, nonce), {
    headers: {
      ...everywhere,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy(nonce, connect),
    },
  });
}

/** Styles are made by script, in elements that carry the nonce; no script is written into the page. */
function policy(nonce: string, connect: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    `connect-src ${connect}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function connectTo(issuer: string | undefined, origin: string): string {
  const host = issuer === undefined ? origin : new URL(issuer).origin;
  return host === origin ? "'self'" : `'self' ${host}`;
}

function answerAsset({ type, content, compressed }: Asset, path: string, request: Request) {
  const isHashed = path.startsWith('/assets/');
  const mayCompress = request.headers.get('Accept-Encoding')?.includes('gzip') ?? false;
  const isCompressed = mayCompress && compressed !== undefined;
  return new Response(isCompressed ? compressed : content, {
    headers: {
      ...everywhere,
      'Content-Type': type,
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(isCompressed && { 'Content-Encoding': 'gzip' }),
    },
  });
}

function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const paths = globSync('**/*.{css,js,svg,woff,woff2}', { cwd: folder });
  return new Map(paths.map((path) => [`/${path}`, readAsset(join(folder, path))]));
}

function readAsset(path: string): Asset {
  const content = new Uint8Array(readFileSync(path));
  const extension = extname(path);
  // Fonts are compressed already.
  const compressed = extension.startsWith('.woff') ? undefined : new Uint8Array(gzipSync(content));
  return { type: types[extension] ?? 'application/octet-stream', content, compressed };
}

function notBuilt(): Response {
  return new Response('The site is not built: run npm start, or npm run build.\n', {
    status: 503,
    headers: { ...everywhere, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
