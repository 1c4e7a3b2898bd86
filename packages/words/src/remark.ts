import { facts } from './facts.ts';
import type { Words } from './language.ts';

export const remark = {
  returned: facts.returned,
  objected: { fi: 'Vastalause tehty', sv: 'Invändning gjord', en: 'Objected' },
  asked: {
    fi: 'Hyvinvointialue kysyi',
    sv: 'Välfärdsområdet frågade',
    en: 'The county asked',
  },
  upheld: { fi: 'Vastalause hyväksytty', sv: 'Invändningen godkänd', en: 'Objection upheld' },
  dismissed: { fi: 'Vastalause hylätty', sv: 'Invändningen avslagen', en: 'Objection dismissed' },
  withdrawn: {
    fi: 'Vastalause peruttu',
    sv: 'Invändningen återtagen',
    en: 'Objection withdrawn',
  },
  'county-wrote': {
    fi: 'Hyvinvointialue kirjoitti',
    sv: 'Välfärdsområdet skrev',
    en: 'The county wrote',
  },
  'provider-wrote': {
    fi: 'Palveluntuottaja kirjoitti',
    sv: 'Tjänsteproducenten skrev',
    en: 'The provider wrote',
  },
  read: {
    fi: 'Luettu, ei vastattavaa',
    sv: 'Läst, inget att svara',
    en: 'Read, nothing to answer',
  },
  closed: { fi: 'Vastattu ja suljettu', sv: 'Besvarad och avslutad', en: 'Answered and closed' },
  corrected: {
    fi: 'Hyväksytty kuukausi korjattu',
    sv: 'Den godkända månaden rättad',
    en: 'The accepted month corrected',
  },
  answered: { fi: 'Vastattu ja lähetetty', sv: 'Besvarad och skickad', en: 'Answered and sent' },
} satisfies Words;
