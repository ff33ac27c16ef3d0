import { singleton } from './singleton';

/** What the start has reached, for `/api/ready`. `isDraining`: this process is about to stop and takes no new work. */
export const readiness = () =>
  singleton('readiness', () => ({ hasMigrations: false, hasGateway: false, isDraining: false }));
