import type { Tone } from '@/components/ui/chip';
import type { ConnectionState } from '@/lib/client/desk-state';

/** A trouble shorter than this shows in the pill only. */
const BANNER_AFTER_MS = 5_000;

export type ConnectionWords = {
  /** The pill, without the seconds. */
  label: string;
  tone: Tone;
  /** Seconds to the next try, while one is planned. */
  retryInSeconds: number | null;
  canTryNow: boolean;
  /** The banner, once the trouble has lasted; null when there is nothing to say. */
  banner: string | null;
};

type Input = { connection: ConnectionState; waitingCount: number; now: number };

const kept = 'What you send is kept in this browser and delivered once you are back.';

/** What the state of the connection is called, and what a person should know and can do. */
export function connectionWords({ connection, waitingCount, now }: Input): ConnectionWords {
  const waiting = waitingCount > 0 ? `, ${waitingCount} waiting` : '';
  const plain = { retryInSeconds: null, canTryNow: false, banner: null };
  switch (connection.status) {
    case 'live':
      return { ...plain, label: 'Live', tone: 'green' };
    case 'catching_up':
      return { ...plain, label: 'Catching up', tone: 'blue' };
    case 'connecting':
      return { ...plain, label: 'Connecting', tone: 'neutral', banner: `Still connecting. ${kept}` };
    case 'reconnecting':
      return {
        label: 'Reconnecting',
        tone: 'amber',
        retryInSeconds: secondsTo(connection.retryAt, now),
        canTryNow: connection.retryAt !== null,
        banner: `The connection was lost; what you see may be out of date. ${kept}`,
      };
    case 'offline':
      return {
        ...plain,
        label: `Offline${waiting}`,
        tone: 'red',
        canTryNow: true,
        banner: `You are offline. ${kept}`,
      };
    case 'rest_only':
      return {
        ...plain,
        label: 'Working without live updates',
        tone: 'amber',
        canTryNow: true,
        banner:
          'Something between you and the desk blocks live updates. Everything works; pages refresh now and then.',
      };
    case 'signed_out':
      return {
        ...plain,
        label: 'Signed out',
        tone: 'red',
        banner: `Your session has ended. Sign in again to go on. ${kept}`,
      };
  }
}

function secondsTo(at: number | null, now: number) {
  return at === null ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

/** A session that ended is said at once, everything else after `BANNER_AFTER_MS` of trouble. */
export function isBannerDue(connection: ConnectionState, now: number) {
  if (connection.status === 'signed_out') return true;
  if (connection.status === 'rest_only') return true;
  return connection.disconnectedSince !== null && now - connection.disconnectedSince >= BANNER_AFTER_MS;
}
