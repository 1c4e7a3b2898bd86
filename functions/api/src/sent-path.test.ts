import * as fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';

import { withSentPath } from './sent-path.ts';

const app = new Hono();
app.get('/clients/:clientId', (c) => c.json(['client', c.req.param('clientId')]));
app.get('/clients/:clientId/benefits/:position', (c) =>
  c.json(['benefit', c.req.param('clientId'), c.req.param('position')]),
);
app.notFound((c) => c.json(['nothing']));

/** An event as API Gateway makes it: the parameters decoded, and the path too, up to a `?`. */
function eventOf(pattern: string, pathParameters: Readonly<Record<string, string>>) {
  const path = pattern.replaceAll(
    /\{(\w+)\}/g,
    (_part, name: string) => pathParameters[name] ?? '',
  );
  const [rawPath = ''] = path.split('?');
  return { routeKey: `GET ${pattern}`, rawPath, pathParameters };
}

async function answered(pattern: string, parameters: Readonly<Record<string, string>>) {
  const { rawPath } = withSentPath(eventOf(pattern, parameters));
  return (await app.request(`https://api.example${rawPath}`)).json();
}

const sign = fc.constantFrom(...'#?%/\\ +&;=.~:@ä字🙂'.split(''), '%2F', '%23', '%', 'a', '1');
const anyId = fc
  .oneof(fc.string({ unit: sign, minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }))
  .filter((id) => id !== '.' && id !== '..' && id.isWellFormed());

describe('the path that was sent', () => {
  it('leads to the record of its id, whatever signs that has', async () => {
    await fc.assert(
      fc.asyncProperty(anyId, async (clientId) => {
        expect(await answered('/clients/{clientId}', { clientId })).toEqual(['client', clientId]);
      }),
    );
  });

  it('keeps its parts apart', async () => {
    await fc.assert(
      fc.asyncProperty(anyId, anyId, async (clientId, position) => {
        const pattern = '/clients/{clientId}/benefits/{position}';
        const found = await answered(pattern, { clientId, position });
        expect(found).toEqual(['benefit', clientId, position]);
      }),
    );
  });

  it.each(['.', '..'])('leads nowhere where an id is %s, which no address can name', async (id) => {
    const pattern = '/clients/{clientId}/benefits/{position}';
    expect(await answered(pattern, { clientId: 'C1', position: id })).toEqual(['nothing']);
  });

  it('of the default route stays one path', () => {
    const event = { routeKey: '$default', rawPath: '/a#b?c/%41 ä' };
    expect(withSentPath(event).rawPath).toBe('/a%23b%3Fc/%2541%20%C3%A4');
  });
});
