import type { Role } from './common';

/** The password of every account of the demo, and of everyone that tests make. */
export const demoPassword = 'carillon-demo';

/** The demo's way in for each role. */
export const demoAccounts: readonly { email: string; name: string; role: Role; title: string }[] = [
  { email: 'admin@demo.carillon.test', name: 'Ewa Nowak', role: 'admin', title: 'Office manager' },
  { email: 'manager@demo.carillon.test', name: 'Grace Oduya', role: 'manager', title: 'Maintenance manager' },
  {
    email: 'technician@demo.carillon.test',
    name: 'Tomasz Zieliński',
    role: 'technician',
    title: 'Boiler engineer',
  },
  { email: 'client@demo.carillon.test', name: 'Yasmin Haddad', role: 'client', title: 'Tenant, flat 12' },
];
