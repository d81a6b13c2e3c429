import { msg, str } from '@lit/localize';
import { dateShown, monthShown } from '../locales/format.js';
import { isGiven, type Carrier } from '../carriers/carrier.js';
import { dateRange } from '../rules/fact-dates.js';
import { sourcesOf, type FactSource } from '../rules/freshness.js';
import { isOwnHost } from '../rules/own-host.js';
import { details, quiet, table } from './builders.js';
import type { Block, DetailsBlock, Scene } from './builders.js';
import { whenTitle } from './expiry.js';
import { givenByPage } from './provenance.js';

/** Each fact of our own table with its source and that source's date. */
export function factsBlock(scene: Scene): DetailsBlock | undefined {
  const { date: _whole, ...facts } = sourcesOf(scene.carrier);
  const sources = Object.entries(facts);
  if (!sources.length) return undefined;
  return details('facts', factsTitle(sources.map(([, { date }]) => date)), () =>
    table(
      whereFromTitle(),
      [msg('Fact'), msg('Source and its date')],
      sources.map(([path, source]) => [
        [factName(path), detail(scene.carrier, path)].filter(Boolean).join(' '),
        sourceShown(scene, path, source),
      ]),
    ),
  );
}

const whereFromTitle = (): string => msg('Where the facts come from');

function factsTitle(dates: string[]): string {
  const [first, last] = dateRange(dates);
  if (!first || !last) return whereFromTitle();
  const [from, to] = [monthShown(first), monthShown(last)];
  return from === to ? msg(str`Facts from ${from}`) : msg(str`Facts from ${from} to ${to}`);
}

/** Beside an old fact, if acting on it costs money or service. */
export function ageMark({ stale }: Scene, path: string): string | undefined {
  const old = stale.find((fact) => fact.costly && fact.path === path);
  return old && msg(str`From ${monthShown(old.date)}: this may have changed. Ask before you pay.`);
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

/** Which of several facts of one kind: the number or the code itself. */
function detail(carrier: Carrier, path: string): string | undefined {
  const [list, index] = path.split('.');
  if (list === 'hotlines') return carrier.hotlines?.[Number(index)]?.number;
  const code = list === 'codes' && carrier.codes?.[Number(index)];
  return code ? (code.ussd ?? code.sms?.text)?.replace(/<.*>/, '…') : undefined;
}

function sourceShown({ carrier, stale }: Scene, path: string, source: FactSource): string {
  const { date, checked, host } = source;
  const when = date === 'undated' ? msg('date unknown') : dateShown(date);
  const files = carrier.code?.[path];
  const given = isGiven(carrier, path);
  // A page cannot make its own fact the carrier's by naming the carrier's site as the source.
  const isClaim = given && !!host && isOwnHost(carrier, `https://${host}`);
  return [
    given && givenByPage(),
    !isClaim && host,
    files ? msg(str`${when}; agreeing public code, ${files} files, not official`) : when,
    checked && msg(str`checked ${dateShown(checked)}`),
    stale.some((old) => old.path === path) && msg('old', { desc: 'Of a fact' }),
  ]
    .filter(Boolean)
    .join(', ');
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
  clock: () => msg('A day lasts'),
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
  law: () => msg('Law on a number in another phone'),
  name: () => msg('Name'),
};
