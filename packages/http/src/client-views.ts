import {
  type NamingDeps,
  type Refusal,
  type Versioned,
  knownByName,
} from '@jatkopolku/application';
import { type AccountProposal, type Client, isMerged } from '@jatkopolku/domain/client';
import { type Problem, type Result, id, refusal, success } from '@jatkopolku/kernel';

/** Clients as the one who asks may read them, in their order. */
export async function viewsFor(
  asker: NamingDeps,
  clients: readonly Versioned<Client>[],
): Promise<ClientView[]> {
  const known = await knownByName(
    asker,
    clients.map(({ record }) => record),
  );
  const names = new Set(known.map(({ clientId }) => clientId));
  return clients.map((client) => {
    const view = viewed(client, names.has(client.record.clientId));
    return asker.own === null ? view : forProvider(view);
  });
}

/** Clients whom a provider's people were found to see. */
export function viewsForProvider(clients: readonly Versioned<Client>[]): ClientView[] {
  return clients.map((client) => forProvider(viewed(client, true)));
}

async function viewFor(asker: NamingDeps, client: Versioned<Client>): Promise<ClientView> {
  const [view] = await viewsFor(asker, [client]);
  return view ?? viewed(client, false);
}

/** A client that is answered, or why not: a refusal may show a client as it is now, or one that is there already. */
export async function shown(
  asker: NamingDeps,
  client: Result<Versioned<Client>, Refusal>,
): Promise<Result<ClientView, Refusal>> {
  return client.ok
    ? success(await viewFor(asker, client.value))
    : refusal(await Promise.all(client.error.map((problem) => withView(asker, problem))));
}

async function withView(
  asker: NamingDeps,
  { meanwhile, existing, ...problem }: Problem,
): Promise<Problem> {
  const current = meanwhile && (await viewFor(asker, meanwhile.current as Versioned<Client>));
  const known =
    existing === undefined ? undefined : await viewFor(asker, existing as Versioned<Client>);
  return {
    ...problem,
    ...(meanwhile && { meanwhile: { ...meanwhile, current } }),
    ...(known !== undefined && { existing: known }),
  };
}

/** The client without what is sealed, and of a protected one without what is withheld. */
function viewed({ record, version }: Versioned<Client>, isNamed: boolean) {
  const {
    personId,
    sealed: _sealed,
    identityMark: _identity,
    formerMarks: _former,
    birthAhead: _birth,
    ibanMark,
    ...view
  } = record;
  const accountProposal = view.accountProposal && shownProposal(view.accountProposal);
  const mergedInto = isMerged(record) ? id<'Client'>(personId) : null;
  return {
    record: {
      ...view,
      ...(view.protection && withheld),
      ...(!isNamed && unnamed),
      withheld: view.protection !== null,
      accountProposal,
      hasAccount: ibanMark !== null,
      mergedInto,
    },
    version,
  };
}

/** Where a person with a protected address lives, and how to reach them: in no answer but to a look with a reason. */
const withheld = { municipality: '', phone: '', email: '', address: '' };
/** What a person is called, to those who have no current task for them. */
const unnamed = { firstName: '', lastName: '' };

export type ClientView = ReturnType<typeof viewed>;

/** Name, language and telephone are what the work needs: a provider's people see nothing else of a client. */
function forProvider({ record, version }: ClientView): ClientView {
  const { municipality, email, address } = withheld;
  const own = { municipality, email, address, accountProposal: null, identityCorrection: null };
  return { record: { ...record, ...own }, version };
}

/** The account without its number, and without the mark by which equal ones are known. */
function shownProposal({ sealed: _sealed, ibanMark: _mark, ...shownOf }: AccountProposal) {
  return shownOf;
}
