import { FactList } from '../../ui/fact-list.tsx';
import type { ClientRecord } from './queries.ts';
import { useClientFacts } from './use-client-facts.ts';

/** Who the client is. */
export function ClientAbout({ client }: { readonly client: ClientRecord }) {
  const factsOf = useClientFacts();
  const [, ...others] = factsOf(client);
  return (
    <>
      <p className="lead">{`${client.lastName} ${client.firstName}`}</p>
      <FactList facts={others} />
    </>
  );
}
