import { facts } from './facts.ts';
import type { Words } from './language.ts';
import { outcome } from './outcome.ts';
import { things } from './things.ts';

/** What the command of claims prints. */
export const claimsCommand = {
  columns: {
    claim: things.claim,
    state: facts.state,
    filed: facts.filed,
    days: facts.days,
    decideBy: { fi: 'Päätös viimeistään', sv: 'Beslut senast', en: 'Decision by' },
    path: facts.path,
    bonus: facts.bonus,
    approved: facts.approved,
    provider: things.provider,
  },
  late: { fi: '{{date}}, myöhässä', sv: '{{date}}, försenat', en: '{{date}}, late' },
  onHold: {
    fi: '{{state}}, odottaa {{date}} asti',
    sv: '{{state}}, väntar till {{date}}',
    en: '{{state}}, on hold until {{date}}',
  },
  none: { fi: 'Ei hakemuksia.', sv: 'Inga ansökningar.', en: 'No claims.' },
  client: things.client,
  counterpart: facts.counterpart,
  withheld: outcome.facts.withheld,
  startsOn: outcome.facts.startsOn,
  checks: facts.checks,
  parts: { fi: 'Bonuksen osat', sv: 'Bonusens delar', en: 'Parts of the bonus' },
  part: {
    fi: 'osa {{partNo}}: {{amount}}, hyväksytty {{date}}',
    sv: 'del {{partNo}}: {{amount}}, godkänd {{date}}',
    en: 'part {{partNo}}: {{amount}}, approved {{date}}',
  },
  voided: {
    fi: '{{part}}, mitätöity {{date}}',
    sv: '{{part}}, ogiltigförklarad {{date}}',
    en: '{{part}}, voided {{date}}',
  },
  decisions: facts.decision,
  history: facts.history,
} satisfies Words;
