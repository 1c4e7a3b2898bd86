import type { GrantState } from '@jatkopolku/domain/access';
import type { ApplicationState } from '@jatkopolku/domain/admission';
import type { AgreementState } from '@jatkopolku/domain/agreement';
import type { ClosedPeriodState, SheetState } from '@jatkopolku/domain/attendance';
import type { ConversationState } from '@jatkopolku/domain/conversation';
import type { CompanyCheckState } from '@jatkopolku/domain/eligibility';
import type { FileState } from '@jatkopolku/domain/file';
import type { FrameworkState } from '@jatkopolku/domain/framework';
import type { ObjectionState } from '@jatkopolku/domain/objection';
import type { DecisionState, NoticeState } from '@jatkopolku/domain/option';
import type { ClaimState } from '@jatkopolku/domain/outcome';
import type { PlacementState } from '@jatkopolku/domain/placement';
import type { ProposalState } from '@jatkopolku/domain/proposal';
import type { AccountState } from '@jatkopolku/domain/provider';

import { facts } from './facts.ts';
import type { Text } from './language.ts';

/** Every state of a record that people see. */
type RecordState =
  | AccountState
  | AgreementState
  | ApplicationState
  | ClaimState
  | ClosedPeriodState
  | CompanyCheckState
  | ConversationState
  | DecisionState
  | FileState
  | FrameworkState
  | GrantState
  | NoticeState
  | ObjectionState
  | PlacementState
  | ProposalState
  | SheetState
  /** A sheet or claim that came back is open again, and said to be this. */
  | 'returned';

/** What the states of records are called in a sentence such as "cannot be done while it is …". */
export const recordStates = {
  draft: { fi: 'luonnos', sv: 'ett utkast', en: 'a draft' },
  published: { fi: 'julkaistu', sv: 'publicerad', en: 'published' },
  running: { fi: 'käynnissä', sv: 'i gång', en: 'running' },
  expired: { fi: 'päättynyt', sv: 'utgången', en: 'expired' },
  checked: { fi: 'tarkistettu', sv: 'kontrollerad', en: 'checked' },
  signed: { fi: 'allekirjoitettu', sv: 'undertecknad', en: 'signed' },
  suspended: { fi: 'keskeytetty', sv: 'avbruten', en: 'suspended' },
  terminated: { fi: 'irtisanottu', sv: 'uppsagd', en: 'terminated' },
  planned: facts.planned,
  interrupted: { fi: 'keskeytynyt', sv: 'avbruten', en: 'interrupted' },
  ended: { fi: 'päättynyt', sv: 'avslutad', en: 'ended' },
  registered: { fi: 'ilmoitettu', sv: 'anmäld', en: 'registered' },
  'taken-back': { fi: 'peruttu', sv: 'återtagen', en: 'taken back' },
  open: { fi: 'avoin', sv: 'öppen', en: 'open' },
  submitted: { fi: 'lähetetty', sv: 'inlämnad', en: 'submitted' },
  accepted: { fi: 'hyväksytty', sv: 'godkänd', en: 'accepted' },
  returned: { fi: 'palautettu', sv: 'återsänd', en: 'returned' },
  approved: { fi: 'hyväksytty', sv: 'godkänd', en: 'approved' },
  'more-asked': { fi: 'täydennettävänä', sv: 'att komplettera', en: 'to be completed' },
  rejected: { fi: 'hylätty', sv: 'avslagen', en: 'rejected' },
  amended: {
    fi: 'hyväksytty muutettuna',
    sv: 'godkänd med ändring',
    en: 'accepted with changes',
  },
  declined: { fi: 'hylätty', sv: 'avslagen', en: 'declined' },
  withdrawn: { fi: 'peruttu', sv: 'återtagen', en: 'withdrawn' },
  'second-submitted': {
    fi: 'toinen osa lähetetty',
    sv: 'andra delen inlämnad',
    en: 'second part submitted',
  },
  'second-returned': {
    fi: 'toinen osa palautettu',
    sv: 'andra delen återsänd',
    en: 'second part returned',
  },
  'clawed-back': { fi: 'peritty takaisin', sv: 'återkrävd', en: 'clawed back' },
  proposed: { fi: 'ehdotettu', sv: 'föreslagen', en: 'proposed' },
  unknown: { fi: 'ei tiedossa', sv: 'okänd', en: 'unknown' },
  eligible: { fi: 'kelpoinen', sv: 'behörig', en: 'eligible' },
  review: { fi: 'selvitettävänä', sv: 'under utredning', en: 'under review' },
  excluded: facts.excluded,
  active: facts.inForce,
  revoked: { fi: 'poistettu', sv: 'indragen', en: 'taken away' },
  'with-county': {
    fi: 'hyvinvointialueella',
    sv: 'hos välfärdsområdet',
    en: 'with the county',
  },
  'with-provider': {
    fi: 'palveluntuottajalla',
    sv: 'hos tjänsteproducenten',
    en: 'with the provider',
  },
  done: { fi: 'valmis', sv: 'klar', en: 'done' },
  awaited: { fi: 'odotettu', sv: 'väntad', en: 'awaited' },
  released: { fi: 'vapautettu', sv: 'frigiven', en: 'released' },
  asked: { fi: 'odottaa vastausta', sv: 'väntar på svar', en: 'waiting for an answer' },
  upheld: { fi: 'hyväksytty', sv: 'godkänd', en: 'upheld' },
  dismissed: { fi: 'hylätty', sv: 'avslagen', en: 'dismissed' },
  confirmed: { fi: 'vahvistettu', sv: 'bekräftad', en: 'confirmed' },
  replaced: { fi: 'korvattu uudella', sv: 'ersatt med ny', en: 'replaced' },
  notified: {
    fi: 'vahvistettu ja ilmoitettu',
    sv: 'bekräftat och meddelat',
    en: 'confirmed and notified',
  },
  sent: { fi: 'lähetetty', sv: 'sänt', en: 'sent' },
  acknowledged: { fi: 'kuitattu', sv: 'kvitterat', en: 'acknowledged' },
  refused: { fi: 'torjuttu', sv: 'avvisad', en: 'refused' },
} satisfies Record<RecordState, Text>;
