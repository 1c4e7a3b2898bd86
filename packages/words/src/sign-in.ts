import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Words } from './language.ts';

/** The pages of the issuer on one machine. */
export const signIn = {
  signIn: acts.signIn,
  explanation: {
    fi: 'Tämä on kokeilu keksityillä henkilöillä. Valitse, kenenä kirjaudut: salasanaa ei kysytä.',
    sv: 'Detta är ett försök med påhittade personer. Välj vem du loggar in som: inget lösenord behövs.',
    en: 'This is a trial with invented people. Choose whom to sign in as: no password is asked for.',
  },
  goOnAs: {
    fi: 'Jatka valitsemanasi henkilönä',
    sv: 'Fortsätt som den du valde',
    en: 'Go on as the person you chose',
  },
  both: { fi: 'Useampi alue', sv: 'Flera områden', en: 'More than one region' },
  nowhere: { fi: 'Ei oikeuksia', sv: 'Inga rättigheter', en: 'No rights' },
  byMandate: { fi: 'valtuudella', sv: 'med fullmakt', en: 'by mandate' },
  back: { fi: 'Takaisin palveluun', sv: 'Tillbaka till tjänsten', en: 'Back to the service' },
  signOut: acts.signOut,
  signOutQuestion: {
    fi: 'Haluatko kirjautua ulos?',
    sv: 'Vill du logga ut?',
    en: 'Do you want to sign out?',
  },
  failed: {
    fi: 'Kirjautuminen ei onnistunut',
    sv: 'Inloggningen misslyckades',
    en: 'Signing in failed',
  },
  expired: {
    fi: 'Kirjautuminen keskeytyi tai kesti liian kauan.',
    sv: 'Inloggningen avbröts eller tog för lång tid.',
    en: 'Signing in was interrupted or took too long.',
  },
  tryAgain: {
    fi: 'Palaa palveluun ja aloita kirjautuminen alusta.',
    sv: 'Gå tillbaka till tjänsten och börja om.',
    en: 'Go back to the service and begin again.',
  },
  languages: facts.language,
} satisfies Words;
