import { readiness } from '@/lib/core/readiness';
import { pingDatabase } from '@/lib/db/ping-database';

export type Readiness = { isReady: boolean; checks: Record<'database' | 'migrations' | 'gateway', boolean> };

/** Whether this process may get traffic, and which part says no. A process that is stopping says no for its gateway. */
export async function checkReadiness(): Promise<Readiness> {
  const { hasMigrations, hasGateway, isDraining } = readiness();
  const checks = {
    database: await pingDatabase(),
    migrations: hasMigrations,
    gateway: hasGateway && !isDraining,
  };
  return { isReady: Object.values(checks).every(Boolean), checks };
}
