import type { Answer } from '../../app/api/operation-names.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { useClientFacts } from './use-client-facts.ts';

/** Who the client is. */
export function ClientAbout({ client }: { readonly client: Answer<'readClient'>['record'] }) {
  const factsOf = useClientFacts();
  const [, ...others] = factsOf(client);
  return <FactList facts={others} />;
}
