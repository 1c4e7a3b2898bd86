import { describe, expect, it } from 'vitest';

import { readContact } from './contact-draft.ts';
import { emptyProvider, readNewProvider } from './facts-draft.ts';

const contact = { name: 'Person', role: '', email: 'person@example.fi', phone: '+358 40 123' };

describe('a contact', () => {
  it('takes the place of the one that is changed, or comes last', () => {
    const others = [
      { ...contact, name: 'First' },
      { ...contact, name: 'Second' },
    ];
    const at = (place: number) =>
      readContact(contact, { contacts: others, place }).sent?.contacts.map(({ name }) => name);
    expect(at(0)).toEqual(['Person', 'Second']);
    expect(at(2)).toEqual(['First', 'Second', 'Person']);
  });

  it.each([
    [{ ...contact, name: '' }, { name: { code: 'field-missing' } }],
    [{ ...contact, email: 'person@' }, { email: { code: 'field-invalid' } }],
    [{ ...contact, phone: 'call me' }, { phone: { code: 'field-invalid' } }],
  ])('is given what is wrong with it: %#', (draft, faults) => {
    const read = readContact(draft, { contacts: [contact], place: 1 });
    expect([read.sent, read.faults]).toEqual([undefined, faults]);
    // What the API finds wrong with this contact comes to the same fields.
    expect(read.fieldOf?.(['contacts', '1', 'email'])).toBe('email');
    expect(read.fieldOf?.(['contacts', '0', 'email'])).toBe('contacts.0.email');
  });
});

describe('a new provider', () => {
  const draft = {
    ...emptyProvider,
    businessId: '9900001-8',
    name: 'Association',
    formCode: '6',
    registers: ['association', 'trade'],
    declaresBusinessActivity: 'no',
  };

  it('is what the API takes', () => {
    expect(readNewProvider(draft).sent).toEqual({
      businessId: '9900001-8',
      name: 'Association',
      formCode: '6',
      registers: ['association', 'trade'],
      declaresBusinessActivity: 'no',
      municipality: '',
      language: 'fi',
    });
  });

  it('is refused with what is missing, and a wrong check digit', () => {
    expect(Object.keys(readNewProvider(emptyProvider).faults)).toEqual(
      expect.arrayContaining(['businessId', 'name', 'formCode', 'declaresBusinessActivity']),
    );
    const wrong = readNewProvider({ ...draft, businessId: '9900001-7' });
    expect(wrong.faults.businessId).toEqual({ code: 'invalid-business-id' });
  });
});
