import { operations } from '@jatkopolku/contracts';
import { fullName } from '@jatkopolku/domain/client';

import { Refused } from '../../api/refused.ts';
import { SiteLink } from '../../ui/site-link.tsx';

/** The client who is there already by name, with the way there. */
export function AlreadyClient({ error }: { readonly error: Error | undefined }) {
  const existing = error instanceof Refused ? error.problem.existing : undefined;
  const known = operations.createClient.answer.safeParse(existing);
  if (!known.success) return null;
  const { clientId } = known.data.record;
  return (
    <SiteLink to="/clients/$clientId" params={{ clientId }}>
      {`${fullName(known.data.record)} (${clientId})`.trim()}
    </SiteLink>
  );
}
