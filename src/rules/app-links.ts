import type { Carrier } from '../carriers/carrier.js';

/** Where the carrier's app is fetched; a store without a known id has no entry. */
export function appLinks({ app, country }: Carrier): { appStore?: string; googlePlay?: string } {
  const { appStore, googlePlay } = app ?? {};
  // The App Store keeps one shelf a country; the carrier's own is where its app certainly stands.
  const shelf = country ? `${country.toLowerCase()}/` : '';
  return {
    appStore:
      appStore && !appStore.includes('/')
        ? `https://apps.apple.com/${shelf}app/id${appStore.replace(/^id/, '')}`
        : appStore,
    googlePlay:
      googlePlay && !googlePlay.includes('/')
        ? `https://play.google.com/store/apps/details?id=${googlePlay}`
        : googlePlay,
  };
}
