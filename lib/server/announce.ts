import { demoAccounts, demoPassword } from '@/lib/contracts/demo';

/** Says where the desk is, and who can sign in to the demo. */
export function announce(options: { port: number; isDemo: boolean; startedAt: number }): void {
  const seconds = ((Date.now() - options.startedAt) / 1000).toFixed(1);
  console.log(`\nCarillon is ready (${seconds} s): http://localhost:${options.port}\n`);
  if (!options.isDemo) return;
  console.log(`Sign in with the password ${demoPassword} as`);
  for (const { email, role } of demoAccounts) console.log(`  ${email.padEnd(34)} ${role}`);
  console.log('');
}
