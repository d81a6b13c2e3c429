import { msg, str } from '@lit/localize';
import { dateShown, monthShown, joined, withBrackets } from '../locales/format.js';
import { isGiven, type Carrier } from '../carriers/carrier.js';
import { sourcesOf, type FactSource } from '../rules/freshness.js';
import { hostOf } from '../rules/addresses.js';
import { isOwnHost } from '../rules/own-host.js';
import { details, quiet, table } from './builders.js';
import type { Block, DetailsBlock, Scene } from './builders.js';
import { whenTitle } from './expiry.js';
import { provenance } from './provenance.js';

/** Each fact of our own table with its source and that source's date. */
export function factsBlock(scene: Scene): DetailsBlock | undefined {
  const { date: _whole, ...facts } = sourcesOf(scene.carrier);
  const sources = Object.entries(facts);
  if (!sources.length) return undefined;
  return details('facts', msg('Facts and dates'), () =>
    table(
      msg('Sources'),
      [msg('Fact'), msg('Source (date)')],
      sources.map(([path, source]) => [
        [factName(path), factDetail(scene.carrier, path)].filter(Boolean).join(' '),
        sourceShown(scene, path, source),
      ]),
    ),
  );
}

/** A warning for an old fact, if a wrong one costs money or service. */
export function ageMark({ stale }: Scene, path: string): string | undefined {
  // A page may date a whole list: `codes` stands for `codes.0` too.
  const old = stale.find((fact) => fact.costly && `${path}.`.startsWith(`${fact.path}.`));
  return (
    old && msg(str`This is from ${monthShown(old.date)} and may have changed. Ask before you pay.`)
  );
}

/** The same as a block of its own. */
export function ageBlock(scene: Scene, path: string): Block | undefined {
  const mark = ageMark(scene, path);
  return mark ? quiet(mark) : undefined;
}

/** The source of a fact in one line. Undefined for a fact that the page gave. */
export function sourceBlock(scene: Scene, path: string): Block | undefined {
  const source = sourcesOf(scene.carrier)[path];
  return source && quiet(msg(str`Source: ${sourceShown(scene, path, source)}`));
}

/** Which of several facts of one kind: the site, the number or the code itself. */
function factDetail(carrier: Carrier, path: string): string | undefined {
  const site = siteOf(carrier, path);
  if (site) return hostOf(site);
  const [list, index] = path.split('.');
  if (list === 'hotlines') return carrier.hotlines?.[Number(index)]?.number;
  const code = list === 'codes' && carrier.codes?.[Number(index)];
  return code ? (code.ussd ?? code.sms?.text)?.replace(/<.*>/, '…') : undefined;
}

function sourceShown({ carrier, stale }: Scene, path: string, source: FactSource): string {
  const { date, checked, host } = source;
  const when = date === 'undated' ? msg('date unknown') : dateShown(date);
  const files = carrier.code?.[path];
  // A carrier's site is its own source, even if we found it elsewhere.
  const site = siteOf(carrier, path) ?? (host && `https://${host}`);
  // A page cannot make its own fact the carrier's by naming the carrier's site as the source.
  const isClaim = isGiven(carrier, path) && !!host && isOwnHost(carrier, `https://${host}`);
  const who = joined(provenance(carrier, path, site).mark, !isClaim && host);
  const dates = joined(
    files ? msg(str`${when}; ${files} public source files, not official`) : when,
    checked && msg(str`checked ${dateShown(checked)}`),
  );
  return joined(
    who ? withBrackets(who, dates) : dates,
    stale.some((old) => old.path === path) && msg('old', { desc: 'Of a fact' }),
  );
}

/** The address, if this fact of our own table is one. */
function siteOf(carrier: Carrier, path: string): string | undefined {
  const [key, field] = path.split('.');
  return key === 'website' && !isGiven(carrier, path)
    ? carrier.website?.[field as 'url']
    : undefined;
}

export const afterTheEndTitle = (): string => msg('What happens after the end');

function factName(path: string): string {
  const [key = ''] = path.split('.');
  return path.startsWith('store.bring')
    ? msg('What to bring to a shop')
    : ((names[path] ?? names[key])?.() ?? key);
}

const names: Readonly<Record<string, () => string>> = {
  website: () => msg('Website'),
  app: () => msg('App'),
  'app.appStore': () => 'App Store',
  'app.googlePlay': () => 'Google Play',
  store: () => msg('Shops'),
  codes: () => msg('Code'),
  hotlines: () => msg('Hotline'),
  payment: () => msg('Ways to pay'),
  clock: () => msg('One day is'),
  lifecycle: afterTheEndTitle,
  iccid: () => msg('ICCID prefix'),
  numbers: () => msg('Number prefixes'),
  fakes: () => msg('Known fakes'),
  callsFrom: () => msg('Numbers it calls from'),
  onlineNeedsVneid: () => msg('Online purchase'),
  topUp: () => msg('Top-up rule'),
  daysStart: whenTitle,
  alwaysOn: () => 'Always On',
  sameWhenEmpty: afterTheEndTitle,
  blockedOnlyAtShop: afterTheEndTitle,
  law: () => msg('Rule on using a number in another phone'),
  name: () => msg('Name'),
};
