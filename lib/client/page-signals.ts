export type PageSignals = {
  isOnline: () => boolean;
  isVisible: () => boolean;
  /** Calls back on every change; returns how to stop. */
  listen: (on: { online: () => void; offline: () => void; visibility: () => void }) => () => void;
};

/** What the browser says about the network and this tab. */
export const browserSignals: PageSignals = {
  isOnline: () => navigator.onLine,
  isVisible: () => document.visibilityState === 'visible',
  listen({ online, offline, visibility }) {
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('online', online, { signal });
    window.addEventListener('offline', offline, { signal });
    // A page that comes back from the back-forward cache was frozen, and its connection is gone.
    window.addEventListener('pageshow', visibility, { signal });
    document.addEventListener('visibilitychange', visibility, { signal });
    return () => controller.abort();
  },
};
