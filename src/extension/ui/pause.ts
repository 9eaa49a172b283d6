import { isPaused } from '../settings';
import { changeSettings } from '../settings-store';

/** Lede paints nothing and shows no badge on a site, its subdomains included. */
export function pauseSite(host: string): Promise<void> {
  return changeSettings(({ pausedSites }) => ({ pausedSites: [...pausedSites, host] }));
}

/** Undoes whatever keeps Lede away from an address. */
export function resumeSite(url: string): Promise<void> {
  return changeSettings(({ pausedSites }) => ({
    pausedSites: pausedSites.filter(site => !isPaused({ pausedSites: [site] }, url)),
  }));
}
