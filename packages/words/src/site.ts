import { absence } from './absence.ts';
import { accessLog } from './access-log.ts';
import { accessibility } from './accessibility.ts';
import { admission } from './admission.ts';
import { agreementSteps } from './agreement-steps.ts';
import { agreement } from './agreement.ts';
import { approval } from './approval.ts';
import { attendance } from './attendance.ts';
import { client } from './client.ts';
import { commitment } from './commitment.ts';
import { conversation } from './conversation.ts';
import { eligibility } from './eligibility.ts';
import { explanation } from './explanation.ts';
import { followup } from './followup.ts';
import { form } from './form.ts';
import { framework } from './framework.ts';
import { front } from './front.ts';
import { grant } from './grant.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { home } from './home.ts';
import { invoice } from './invoice.ts';
import { journal } from './journal.ts';
import type { Words } from './language.ts';
import { membership } from './membership.ts';
import { notification } from './notification.ts';
import { objection } from './objection.ts';
import { option } from './option.ts';
import { outcome } from './outcome.ts';
import { payment } from './payment.ts';
import { placement } from './placement.ts';
import { proposal } from './proposal.ts';
import { provider } from './provider.ts';
import { reconciliation } from './reconciliation.ts';
import { recovery } from './recovery.ts';
import { remark } from './remark.ts';
import { search } from './search.ts';
import { settlement } from './settlement.ts';
import { shell } from './shell.ts';
import { statement } from './statement.ts';
import { states } from './states.ts';
import { words } from './words.ts';

/** The words of the site by slice, in the parts that it loads. */
export const site = {
  /** Of the pages that are shown before anybody is signed in, and of what is around every page. */
  everybody: { accessibility, front, help, membership, shell, states, words },
  /** Of the page that one comes to when one has signed in: it waits for no words of other pages. */
  home: { absence, home },
  /** Of all other pages behind signing in. */
  pages: {
    admission,
    agreement,
    agreementSteps,
    approval,
    attendance,
    client,
    commitment,
    recovery,
    eligibility,
    explanation,
    form,
    framework,
    grant,
    history,
    invoice,
    journal,
    payment,
    reconciliation,
    proposal,
    conversation,
    followup,
    notification,
    objection,
    option,
    outcome,
    placement,
    provider,
    remark,
    search,
    settlement,
    statement,
    accessLog,
  },
} satisfies Record<string, Words>;

export type SitePart = keyof typeof site;
