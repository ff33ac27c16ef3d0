import type { Role } from '@/lib/contracts/common';

/** One person of the story. The address is `{key}@demo.carillon.test`. */
export type DemoPerson = { key: string; name: string; role: Role; title: string | null };

const staff = (key: string, name: string, role: Role, title: string): DemoPerson => ({
  key,
  name,
  role,
  title,
});
const client = (key: string, name: string): DemoPerson => ({ key, name, role: 'client', title: null });

/** Harbour Street Works: a repair counter, a landlord's maintenance team and a Friday legal-aid clinic in one building. */
export const demoPeople: DemoPerson[] = [
  staff('admin', 'Ruth Calloway', 'admin', 'Runs the building'),
  staff('manager', 'Tomasz Wiśniewski', 'manager', 'Front desk and maintenance'),
  staff('technician', 'Amira Haddad', 'technician', 'Heating and boilers'),
  staff('hannah', 'Hannah Lindqvist', 'manager', 'Lettings'),
  staff('grace', 'Grace Okafor', 'manager', 'Friday legal clinic'),
  staff('declan', 'Declan Byrne', 'technician', 'Electronics bench'),
  staff('mei', 'Mei Tanaka', 'technician', 'Phones and laptops'),
  staff('piotr', 'Piotr Zieliński', 'technician', 'Joinery and locks'),
  staff('yusuf', 'Yusuf al-Masri', 'technician', 'Electrics'),
  client('client', 'Samira Benali'),
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
