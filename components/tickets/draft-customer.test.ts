import { expect, it } from 'vitest';
import { draftCustomer } from './draft-customer';

it.each([
  ['  Łucja Wójcik ', { name: 'Łucja Wójcik', email: '', phone: '' }],
  ['lucja@example.org', { name: '', email: 'lucja@example.org', phone: '' }],
  ['+48 601 234 567', { name: '', email: '', phone: '+48 601 234 567' }],
  ['', { name: '', email: '', phone: '' }],
])('puts “%s” where it belongs', (query, draft) => expect(draftCustomer(query)).toEqual(draft));
