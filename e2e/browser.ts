import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Playwright's own browser, else the system's; null when there is neither. */
function findBrowser(): string | null {
  return [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path)) ?? null;
}

function attempt(command: string, args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** The path of a Chromium to test with; installs one when there is none. Throws a sentence that says what to do. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser to test with: installing one.');
  if (!attempt('npx', ['playwright', 'install', '--with-deps', 'chromium'])) {
    attempt('apt-get', ['update']);
    attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  const installed = findBrowser();
  if (!installed)
    throw new Error(
      'No Chromium could be installed. Install one (on Debian: apt-get install chromium) and run again.',
    );
  console.log(execFileSync(installed, ['--version', '--no-sandbox']).toString().trim());
  return installed;
}
