import { type Mail, mailSchema } from '@jatkopolku/domain/mail';
import {
  type Decision,
  type Feed,
  type Notice,
  decisionSchema,
  feedSchema,
  noticeSchema,
} from '@jatkopolku/domain/option';

import type { Overrides } from './overrides.ts';

/** The first option of the framework for everybody, proposed and not decided yet. */
export function makeDecision(overrides: Overrides<typeof decisionSchema> = {}): Decision {
  return decisionSchema.parse({
    decisionId: 'D1',
    frameworkId: 'F1',
    optionNo: 1,
    use: 'use',
    lot: null,
    agreementIds: null,
    except: [],
    reason: 'The service is needed and does well',
    conditions: '',
    prices: [],
    startsOn: '2022-09-01',
    endsOn: '2023-08-31',
    noticeBy: '2022-08-31',
    proposedBy: 'heikki',
    proposedOn: '2021-04-01',
    decidedBy: null,
    decidedOn: null,
    refusal: '',
    reached: [],
    leftOut: [],
    state: 'proposed',
    ...overrides,
  });
}

export function makeNotice(overrides: Overrides<typeof noticeSchema> = {}): Notice {
  return noticeSchema.parse({
    decisionId: 'D1',
    agreementId: 'A1',
    providerId: 'P1',
    language: 'fi',
    facts: {
      regionId: 'kymenlaakso',
      providerName: 'Esimerkkiyhdistys ry',
      businessId: '9900001-8',
      frameworkName: 'Kuntouttava työtoiminta 2019–2022',
      lot: 1,
      lotName: 'Osallisuus',
      optionNo: 1,
      use: 'use',
      runningEnd: '2022-08-31',
      startsOn: '2022-09-01',
      endsOn: '2023-08-31',
      dayPriceCents: 2600,
      isNewPrice: true,
      reason: 'Palvelua tarvitaan ja se toimii hyvin.',
      conditions: '',
      decidedOn: '2021-04-01',
      proposedBy: 'Heikki Hakala',
      confirmedBy: 'Hanna Heino',
    },
    isMailed: true,
    sentOn: '2021-04-01',
    acknowledgedBy: null,
    acknowledgedOn: null,
    state: 'sent',
    ...overrides,
  });
}

export function makeFeed(overrides: Overrides<typeof feedSchema> = {}): Feed {
  return feedSchema.parse({
    feedId: 'CF1',
    userId: 'heikki',
    providerId: null,
    hash: 'hash',
    language: 'fi',
    madeAt: '2021-04-01T09:00:00.000Z',
    state: 'active',
    ...overrides,
  });
}

export function makeMail(overrides: Overrides<typeof mailSchema> = {}): Mail {
  return mailSchema.parse({
    mailId: 'M1',
    to: ['contact@example.org'],
    subject: 'A decision',
    text: 'A decision waits for you.',
    path: '/notices',
    writtenAt: '2021-04-01T09:00:00.000Z',
    sentAt: null,
    ...overrides,
  });
}
