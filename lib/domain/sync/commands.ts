import { roles } from '@/lib/contracts/common';
import { defineCommand } from '@/lib/core/command';
import { sync } from './sync';

export const syncCommandVerbs = { sync: defineCommand('sync', { access: roles, run: sync }) } as const;
