import { acts } from './acts.ts';
import { facts } from './facts.ts';
import type { Text } from './language.ts';
import { things } from './things.ts';

type Group = Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;

/** Moving placements, many at a time. */
export const placementMove = {
  begin: { fi: 'Siirrä jaksoja', sv: 'Flytta perioder', en: 'Move placements' },
  chooseHint: {
    fi: 'Valitse luettelosta jaksot, jotka siirtyvät samaan paikkaan: enintään {{most}} kerralla.',
    sv: 'Välj i listan de perioder som flyttas till samma ställe: högst {{most}} på en gång.',
    en: 'Choose in the list the placements that move to the same place: at most {{most}} at a time.',
  },
  chooseAll: {
    fi: 'Valitse ensimmäiset {{count}}',
    sv: 'Välj de första {{count}}',
    en: 'Choose the first {{count}}',
  },
  chooseOne: acts.chooseNamed,
  goOn: {
    fi: 'Jatka, valittu {{count}}',
    sv: 'Fortsätt, {{count}} valda',
    en: 'Go on, {{count}} chosen',
  },
  back: { fi: 'Takaisin luetteloon', sv: 'Tillbaka till listan', en: 'Back to the list' },
  title: {
    fi: 'Siirrettäviä jaksoja {{count}}',
    sv: 'Perioder som flyttas: {{count}}',
    en: 'Placements to move: {{count}}',
  },
  where: { fi: 'Minne jaksot siirtyvät', sv: 'Vart perioderna flyttas', en: 'Where they move to' },
  kinds: {
    'case-worker': {
      fi: 'Toiselle vastuutyöntekijälle',
      sv: 'Till en annan ansvarig handläggare',
      en: 'To another case worker',
    },
    instructor: {
      fi: 'Toiselle ohjaajalle samassa paikassa',
      sv: 'Till en annan handledare på samma ställe',
      en: 'To another instructor at the same provider',
    },
    agreement: {
      fi: 'Toiselle sopimukselle',
      sv: 'Till ett annat avtal',
      en: 'To another agreement',
    },
  },
  provider: things.provider,
  from: {
    fi: 'Ensimmäinen päivä uudella sopimuksella',
    sv: 'Första dagen enligt det nya avtalet',
    en: 'First day by the new agreement',
  },
  fromHint: {
    fi: 'Jakso päättyy edellisenä päivänä, ja asiakkaalle alkaa jatkojakso samoin ehdoin. Sen aloituksesta päätetään erikseen.',
    sv: 'Perioden slutar dagen före, och klienten får en fortsatt period på samma villkor. Om dess start beslutas särskilt.',
    en: 'The placement ends on the day before, and another goes on from it by the same terms. Its start is decided by itself.',
  },
  reason: { fi: 'Miksi jaksot siirtyvät', sv: 'Varför perioderna flyttas', en: 'Why they move' },
  preview: {
    fi: 'Näytä, mitä siirto tekee',
    sv: 'Visa vad flytten gör',
    en: 'Show what would move',
  },
  wouldMove: {
    fi: '{{moving}} jaksoa siirtyy, {{staying}} ei siirry',
    sv: '{{moving}} perioder flyttas, {{staying}} flyttas inte',
    en: '{{moving}} would move, {{staying}} would not',
  },
  moves: { fi: 'Siirtyy', sv: 'Flyttas', en: 'Moves' },
  overlapConfirmed: {
    fi: 'Päällekkäiset jaksot ovat tarkoitus: siirrä nekin',
    sv: 'De överlappande perioderna är avsedda: flytta också dem',
    en: 'The overlapping placements are meant: move these too',
  },
  noneMoves: {
    fi: 'Yksikään jakso ei voi siirtyä näin.',
    sv: 'Ingen period kan flyttas så här.',
    en: 'None of them can move like this.',
  },
  move: { fi: 'Siirrä {{count}} jaksoa', sv: 'Flytta {{count}} perioder', en: 'Move {{count}}' },
  working: { fi: 'Siirretään jaksoja', sv: 'Flyttar perioder', en: 'Moving placements' },
  haveMoved: {
    fi: '{{moving}} jaksoa siirrettiin, {{staying}} jäi ennalleen',
    sv: '{{moving}} perioder flyttades, {{staying}} blev som de var',
    en: '{{moving}} moved, {{staying}} stayed as they were',
  },
  hasMoved: { fi: 'Siirretty', sv: 'Flyttad', en: 'Moved' },
  next: { fi: 'Uusi jakso', sv: 'Den nya perioden', en: 'The new placement' },
  client: things.client,
  what: facts.what,
  choose: acts.choose,
} as const satisfies Group;
