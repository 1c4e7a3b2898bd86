import { Readable } from 'node:stream';

import { languageFrom } from '@jatkopolku/contracts';
import { problemDocument } from '@jatkopolku/contracts/problem-document';
import { type Problem, problemStatus } from '@jatkopolku/kernel';
import { type FolderFiles, type OpenedFile, contentDisposition } from '@jatkopolku/store';
import { type Context, Hono } from 'hono';

/** Answers at the addresses of files; who has an address needs no token. */
export function makeFileRoutes(files: Pick<FolderFiles, 'receive' | 'open'>): Hono {
  const app = new Hono();
  app.put('*', async (c) => {
    const received = await files.receive(c.req.raw);
    return received.ok ? c.body(null, 200) : refuse(c, received.error);
  });
  app.get('*', async (c) => {
    const opened = await files.open(c.req.raw);
    if (!opened.ok) return refuse(c, opened.error);
    const body = Readable.toWeb(opened.value.stream);
    return new Response(body as ReadableStream, { headers: headersOf(opened.value) });
  });
  app.all('*', (c) => refuse(c, { code: 'address-invalid' }));
  app.onError((error, c) => {
    const failure = { code: 'request-failed', route: '/files', error: String(error) };
    process.stderr.write(`${JSON.stringify(failure)}\n`);
    return refuse(c, { code: 'internal-error' });
  });
  return app;
}

/**
 * What somebody sent is never run in place of a page. Not every browser's viewer of PDFs opens in a
 * sandbox; what is shown is of one of the few types, known from the bytes themselves.
 */
const policies: Record<OpenedFile['use'], string> = {
  saved: "default-src 'none'; sandbox",
  shown: "default-src 'none'; frame-ancestors 'none'",
};

function headersOf({ name, type, sizeBytes, use }: OpenedFile): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Length': String(sizeBytes),
    'Content-Disposition': contentDisposition(use, name),
    'Content-Security-Policy': policies[use],
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
}

function refuse(c: Context, problem: Problem): Response {
  const language = languageFrom(c.req.header('Accept-Language'));
  const correlationId = crypto.randomUUID();
  const body = problemDocument(problem, { language, correlationId });
  return c.body(JSON.stringify(body), problemStatus[problem.code], {
    'Content-Type': 'application/problem+json',
    'Content-Language': language,
    'Cache-Control': 'no-store',
    'X-Correlation-Id': correlationId,
  });
}
