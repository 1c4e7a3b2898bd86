import {
  type Client,
  alphabeticalPlace,
  benefitSchema,
  clientMergeSchema,
  clientSchema,
  clientSettingsSchema,
  findPlaces,
  findTexts,
  waitingAccount,
} from '@jatkopolku/domain/client';
import { unprintableSign } from '@jatkopolku/kernel';

import { kindIn } from './kind.ts';

const kind = kindIn('client');

export const clientKinds = {
  client: kind(clientSchema, {
    key: ['clientId'],
    unique: ({ identityMark, formerMarks }) =>
      [identityMark, ...formerMarks].map((mark) => ['identity', mark]),
    alphabetical: alphabeticalPlace,
    finds: { texts: findTexts, places: findPlaces },
    queue: clientQueue,
    audited: true,
    upgrades: [
      (earlier) => ({ ...earlier, personId: earlier['clientId'] }),
      // The accounts of before are in force: none of them waits.
      (earlier) => ({ ...earlier, accountProposal: null }),
      // Nobody had written down how to reach a client, nor corrected a code.
      (earlier) => ({
        ...earlier,
        interpreter: '',
        phone: '',
        email: '',
        address: '',
        protection: null,
        death: null,
        formerMarks: [],
        identityCorrection: null,
      }),
      // No list had them in the order of their names.
      (earlier) => earlier,
    ],
    purpose:
      'Client by id; by identity code through its keyed hash; by the beginning of a name; all of the region, also in the order of their names',
  }),
  clientMerge: kind(clientMergeSchema, {
    key: ['clientId'],
    queue: ({ state, proposal, clientId }) =>
      state === 'proposed'
        ? ({ queue: 'proposed', place: [proposal.on, clientId] } as const)
        : undefined,
    audited: true,
    purpose:
      'Which client records are one person’s, by the record that was joined; all of the region',
  }),
  clientSettings: kind(clientSettingsSchema, {
    key: ['settingsId'],
    audited: true,
    purpose: 'What the region has set for its clients’ data: one record',
  }),
  benefit: kind(benefitSchema, {
    owner: 'clientId',
    key: ['position'],
    audited: true,
    purpose: 'A client’s benefits in their order; all of the region',
  }),
};

/**
 * An account waits for the second person before all else, since no money goes to the client meanwhile. After it a name
 * with a sign that letters cannot print, then an impossible day of birth.
 */
function clientQueue(client: Client) {
  const { clientId, firstName, lastName, birthAhead } = client;
  const account = waitingAccount(client);
  if (account) return { queue: 'account-proposed', place: [account.proposedAt, clientId] } as const;
  const place = [clientId];
  if (unprintableSign(`${lastName} ${firstName}`) !== undefined) {
    return { queue: 'name-unprintable', place } as const;
  }
  return birthAhead ? ({ queue: 'birth-ahead', place } as const) : undefined;
}
