import type { Language } from '@jatkopolku/contracts';
import type { Role } from '@jatkopolku/domain/access';

interface Texts {
  readonly signIn: string;
  readonly explanation: string;
  readonly goOnAs: string;
  readonly both: string;
  readonly nowhere: string;
  readonly byMandate: string;
  readonly back: string;
  readonly signOut: string;
  readonly signOutQuestion: string;
  readonly failed: string;
  readonly expired: string;
  readonly tryAgain: string;
  readonly languages: string;
  readonly roles: Readonly<Record<Role, string>>;
}

const fi: Texts = {
  signIn: 'Kirjaudu sisään',
  explanation:
    'Tämä on kokeilu keksityillä henkilöillä. Valitse, kenenä kirjaudut: salasanaa ei kysytä.',
  goOnAs: 'Jatka valitsemanasi henkilönä',
  both: 'Useampi alue',
  nowhere: 'Ei oikeuksia',
  byMandate: 'valtuudella',
  back: 'Takaisin palveluun',
  signOut: 'Kirjaudu ulos',
  signOutQuestion: 'Haluatko kirjautua ulos?',
  failed: 'Kirjautuminen ei onnistunut',
  expired: 'Kirjautuminen keskeytyi tai kesti liian kauan.',
  tryAgain: 'Palaa palveluun ja aloita kirjautuminen alusta.',
  languages: 'Kieli',
  roles: {
    'provider-worker': 'palveluntuottajan työntekijä',
    'provider-manager': 'palveluntuottajan vastuuhenkilö',
    'case-worker': 'työntekijä',
    approver: 'hyväksyjä',
    procurement: 'hankinta',
    coordinator: 'koordinaattori',
    finance: 'talous',
    auditor: 'tarkastaja',
    admin: 'alueen pääkäyttäjä',
  },
};

const sv: Texts = {
  signIn: 'Logga in',
  explanation:
    'Detta är ett försök med påhittade personer. Välj vem du loggar in som: inget lösenord behövs.',
  goOnAs: 'Fortsätt som den du valde',
  both: 'Flera områden',
  nowhere: 'Inga rättigheter',
  byMandate: 'med fullmakt',
  back: 'Tillbaka till tjänsten',
  signOut: 'Logga ut',
  signOutQuestion: 'Vill du logga ut?',
  failed: 'Inloggningen misslyckades',
  expired: 'Inloggningen avbröts eller tog för lång tid.',
  tryAgain: 'Gå tillbaka till tjänsten och börja om.',
  languages: 'Språk',
  roles: {
    'provider-worker': 'serviceproducentens arbetstagare',
    'provider-manager': 'serviceproducentens ansvarsperson',
    'case-worker': 'handläggare',
    approver: 'godkännare',
    procurement: 'upphandling',
    coordinator: 'koordinator',
    finance: 'ekonomi',
    auditor: 'revisor',
    admin: 'områdets administratör',
  },
};

const en: Texts = {
  signIn: 'Sign in',
  explanation:
    'This is a trial with invented people. Choose whom to sign in as: no password is asked for.',
  goOnAs: 'Go on as the person you chose',
  both: 'More than one region',
  nowhere: 'No rights',
  byMandate: 'by mandate',
  back: 'Back to the service',
  signOut: 'Sign out',
  signOutQuestion: 'Do you want to sign out?',
  failed: 'Signing in failed',
  expired: 'Signing in was interrupted or took too long.',
  tryAgain: 'Go back to the service and begin again.',
  languages: 'Language',
  roles: {
    'provider-worker': 'provider worker',
    'provider-manager': 'provider manager',
    'case-worker': 'case worker',
    approver: 'approver',
    procurement: 'procurement officer',
    coordinator: 'coordinator',
    finance: 'finance',
    auditor: 'auditor',
    admin: 'region admin',
  },
};

export const texts: Readonly<Record<Language, Texts>> = { fi, sv, en };
