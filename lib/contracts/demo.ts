import type { Role } from './common';

/** The password of every account of the demo, and of everyone that tests make. */
export const demoPassword = 'carillon-demo';

/** The demo's way in for each role. */
export const demoAccounts: readonly { email: string; name: string; role: Role; title: string }[] = [
  { email: 'admin@demo.carillon.test', name: 'Ruth Calloway', role: 'admin', title: 'Runs the building' },
  {
    email: 'manager@demo.carillon.test',
    name: 'Tomasz Wiśniewski',
    role: 'manager',
    title: 'Front desk and maintenance',
  },
  {
    email: 'technician@demo.carillon.test',
    name: 'Amira Haddad',
    role: 'technician',
    title: 'Heating and boilers',
  },
  { email: 'client@demo.carillon.test', name: 'Samira Benali', role: 'client', title: 'Tenant, flat 14b' },
];
