import type { Carrier } from '../carriers/carrier.js';

/** Links to the carrier's app in the app stores. A store without a known id has no entry. */
export function appLinks({ app, country }: Carrier): { appStore?: string; googlePlay?: string } {
  const { appStore, googlePlay } = app ?? {};
  // Each country has its own App Store. The app is certainly in the one of the carrier's country.
  const storefront = country ? `${country.toLowerCase()}/` : '';
  return {
    appStore:
      appStore && !appStore.includes('/')
        ? `https://apps.apple.com/${storefront}app/id${appStore.replace(/^id/, '')}`
        : appStore,
    googlePlay:
      googlePlay && !googlePlay.includes('/')
        ? `https://play.google.com/store/apps/details?id=${googlePlay}`
        : googlePlay,
  };
}
