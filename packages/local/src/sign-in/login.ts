import type { HttpBindings } from '@hono/node-server';
import { systemClock } from '@jatkopolku/kernel';
import type { InteractionResults, Provider } from 'oidc-provider';

import { findPerson } from './demo-people.ts';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** What the browser is in the middle of; undefined when that has expired or never began. */
export async function findInteraction(
  provider: Provider,
  { incoming, outgoing }: HttpBindings,
): Promise<Interaction | undefined> {
  const details = provider.interactionDetails(incoming, outgoing);
  return details.catch((error: unknown) => {
    if (error instanceof Error && error.name === 'SessionNotFound') return undefined;
    throw error;
  });
}

/** What the login page's form asks for; undefined for a person there is not. */
export function readChoice(
  form: Readonly<Record<string, unknown>>,
): InteractionResults | undefined {
  if (form['cancel'] !== undefined) return { error: 'access_denied' };
  const person = findPerson(form['username']);
  // Not remembered: the session ends with the browser.
  return person && { login: { accountId: person.userId, remember: false } };
}

/** A person who was signed in before is signed out, where the library would show a page that sends itself. */
export async function forgetOther(
  provider: Provider,
  interaction: Interaction,
  choice: InteractionResults,
): Promise<void> {
  const { session } = interaction;
  if (!session || !choice.login || session.accountId === choice.login.accountId) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  interaction.session = undefined;
  await interaction.save(interaction.exp - Math.floor(Date.parse(systemClock.now()) / 1_000));
}
