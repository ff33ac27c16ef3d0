import type { Role } from '@/lib/contracts/common';

export const roleWords = {
  admin: { label: 'Admin', hint: 'Runs the desk: people, roles, everything' },
  manager: { label: 'Manager', hint: 'Runs the work and hands it out' },
  technician: { label: 'Technician', hint: 'Does the work' },
  client: { label: 'Client', hint: 'Brings the work; sees staff and their own chats' },
} as const satisfies Record<Role, { label: string; hint: string }>;

export const roleOptions = Object.entries(roleWords).map(([value, words]) => ({ value, ...words }));
