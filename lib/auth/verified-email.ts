import { z } from 'zod';

const googleProfile = z.object({ email: z.string(), email_verified: z.literal(true) });
const gitHubEmails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

/** GitHub's profile does not say whether its email is verified: ask for the list, and take the primary one if it is. */
async function findGitHubEmail(accessToken: string | undefined): Promise<string | null> {
  const response = await fetch('https://api.github.com/user/emails', {
    headers: { authorization: `Bearer ${accessToken}`, accept: 'application/vnd.github+json' },
    signal: AbortSignal.timeout(10_000),
  });
  const emails = response.ok ? gitHubEmails.safeParse(await response.json()) : null;
  return emails?.data?.find(({ primary, verified }) => primary && verified)?.email ?? null;
}

/** The email that the provider itself has checked belongs to this person; null when there is none to rely on. */
export async function findVerifiedEmail(
  account: { provider: string; access_token?: string },
  profile: unknown,
): Promise<string | null> {
  if (account.provider === 'github') return findGitHubEmail(account.access_token);
  if (account.provider === 'google') return googleProfile.safeParse(profile).data?.email ?? null;
  return null;
}
