import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Launch } from './driver.ts';

/** Under which Firefox knows the extension. */
export function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
  return manifest.browser_specific_settings.gecko.id;
}

/** A quiet Firefox: no first-run pages, no calls home, exact clocks. */
export function preferences({ language, proxy }: Launch): Record<string, string | number | boolean> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'remote.prefs.recommended': true,
    'privacy.reduceTimerPrecision': false,
    'intl.locale.requested': language,
    ...(host && port
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': Number(port),
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
        }
      : {}),
  };
}

export function writePreferences(profile: string, values: Readonly<Record<string, string | number | boolean>>): void {
  const lines = Object.entries(values).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

/** Where the extension stands and how it is known. */
export interface Facts {
  id: string;
  folder: string;
  profile: string;
  pinned: boolean;
}
