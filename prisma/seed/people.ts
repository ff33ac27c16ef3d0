import type { Role } from '@/lib/contracts/common';
import { demoAccounts } from '@/lib/contracts/demo';

/** One person of the story; conversations call them by their key. */
type DemoPerson = { key: string; email: string; name: string; role: Role; title: string | null };

const person = (key: string, name: string, role: Role, title: string | null): DemoPerson => ({
  key,
  email: `${key}@demo.carillon.test`,
  name,
  role,
  title,
});
const staff = (key: string, name: string, role: Role, title: string) => person(key, name, role, title);
const client = (key: string, name: string) => person(key, name, 'client', null);

/** Harbour Street Works: a repair counter, a landlord's maintenance team and a Friday legal-aid clinic in one building. */
export const demoPeople: DemoPerson[] = [
  // The four whom the sign-in page offers; their keys are their roles.
  ...demoAccounts.map((account) => ({ key: account.role, ...account })),
  staff('hannah', 'Hannah Lindqvist', 'manager', 'Lettings'),
  staff('grace', 'Grace Okafor', 'manager', 'Friday legal clinic'),
  staff('declan', 'Declan Byrne', 'technician', 'Electronics bench'),
  staff('mei', 'Mei Tanaka', 'technician', 'Phones and laptops'),
  staff('piotr', 'Piotr Zieliński', 'technician', 'Joinery and locks'),
  staff('yusuf', 'Yusuf al-Masri', 'technician', 'Electrics'),
  client('noor', 'نور الحدّاد'),
  client('wilhelmina', 'Wilhelmina van den Broek-Kowalczyk'),
  client('jakub', 'Jakub Szczęsny'),
  client('lena', 'Lena Hoffmann'),
  client('omar', 'Omar Farouk'),
  client('bridget', 'Bridget O’Malley'),
  client('kwame', 'Kwame Mensah'),
  client('lucia', 'Lucía Fernández'),
  client('dmitri', 'Dmitri Sokolov'),
  client('aoife', 'Aoife Brennan'),
  client('tariq', 'Tariq Rahman'),
  client('zofia', 'Zofia Wójcik'),
  client('henry', 'Henry Ashdown'),
  client('mariam', 'Mariam Yusufzai'),
  client('paolo', 'Paolo Ricci'),
  client('ingrid', 'Ingrid Solberg'),
  client('chidi', 'Chidi Nwosu'),
  client('elif', 'Elif Demir'),
  client('rosa', 'Rosa Almeida'),
  client('gwen', 'Gwen Pritchard'),
  client('arjun', 'Arjun Mehta'),
  client('hassan', 'حسن قاسم'),
  client('nina', 'Nina Petrović'),
  client('colm', 'Colm Gallagher'),
];
