import { type Identity, identitySchema } from '@jatkopolku/domain/access';
import { parseBusinessId } from '@jatkopolku/kernel';
import * as z from 'zod';

const NAME_MAX = 200;
const MANDATES_MAX = 50;

const claimsSchema = z.object({
  sub: z.string(),
  exp: z.number(),
  aud: z.union([z.string(), z.array(z.string())]).optional(),
  client_id: z.string().optional(),
  token_use: z.string().optional(),
  name: z.string().catch(''),
  mandates: z.array(z.unknown()).catch([]),
});
export type Claims = z.infer<typeof claimsSchema>;

export function readClaims(payload: unknown): Claims | undefined {
  return claimsSchema.safeParse(payload).data;
}

/**
 * Access tokens name this API in `aud`; a Cognito user pool's name none, but the client they were
 * issued to. An ID token shows a page who signed in, and opens nothing.
 */
export function isForUs(
  { aud, client_id, token_use }: Claims,
  us: { readonly audience: string; readonly clientId: string },
): boolean {
  if (aud === undefined) return client_id === us.clientId && token_use === 'access';
  const isAccess = token_use === undefined || token_use === 'access';
  return isAccess && [aud].flat().includes(us.audience);
}

/** Mandates that are no Finnish business ids are left out: nobody can act by them. */
export function identityOf({ sub, name, mandates }: Claims): Identity | undefined {
  const valid = mandates.filter((it) => typeof it === 'string' && parseBusinessId(it));
  return identitySchema.safeParse({
    userId: sub,
    name: name.slice(0, NAME_MAX),
    mandates: valid.slice(0, MANDATES_MAX),
  }).data;
}
