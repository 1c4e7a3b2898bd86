import { facts } from './facts.ts';
import type { Words } from './language.ts';

/** What the accounts of the journal are called. */
export const journalAccountWords = {
  'provider-fees': {
    fi: 'Palveluntuottajien päiväpalkkiot',
    sv: 'Tjänsteproducenternas dagsarvoden',
    en: 'Providers’ day fees',
  },
  'outcome-bonuses': facts.bonuses,
  'activity-allowances': {
    fi: 'Toimintarahat asiakkaille',
    sv: 'Sysselsättningspenningar till klienter',
    en: 'Clients’ activity allowances',
  },
  'travel-costs': { fi: 'Asiakkaiden matkat', sv: 'Klienternas resor', en: 'Clients’ travel' },
  'state-compensation': facts.stateCompensation,
  'provider-payables': {
    fi: 'Velat palveluntuottajille',
    sv: 'Skulder till tjänsteproducenter',
    en: 'Owed to providers',
  },
  'client-payables': {
    fi: 'Velat asiakkaille',
    sv: 'Skulder till klienter',
    en: 'Owed to clients',
  },
  'state-receivables': {
    fi: 'Saamiset valtiolta',
    sv: 'Fordringar på staten',
    en: 'Owed by the State',
  },
  'accrued-bonuses': {
    fi: 'Jaksotetut bonukset (siirtovelka)',
    sv: 'Periodiserade bonusar (resultatreglering)',
    en: 'Accrued bonuses',
  },
} satisfies Words;
