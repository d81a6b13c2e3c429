import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { dateRange } from '../rules/fact-dates.js';
import { sourcesOf, type FactSource } from '../rules/freshness.js';
import { text, type Block, type DetailsBlock } from './block.js';
import { dateShown } from './dates.js';

/** What this guide rests on: each fact of our own table with its source and that source's date. */
export function factsBlock(carrier: Carrier): DetailsBlock | undefined {
  const { date: _whole, ...facts } = sourcesOf(carrier);
  const sources = Object.entries(facts);
  if (!sources.length) return undefined;
  const [first, last] = dateRange(sources.map(([, { date }]) => date));
  return {
    type: 'details',
    id: 'facts',
    summary:
      first && last
        ? month(first) === month(last)
          ? msg(str`Facts from ${month(first)}`)
          : msg(str`Facts from ${month(first)} to ${month(last)}`)
        : msg('Where the facts come from'),
    blocks: [
      {
        type: 'table',
        caption: msg('Where the facts come from'),
        head: [msg('Fact'), msg('Source and its date')],
        rows: sources.map(([path, source]) => [
          [factName(path), detail(carrier, path)].filter(Boolean).join(' '),
          said(carrier, path, source),
        ]),
      },
    ],
  };
}

/** Beside a fact that is past its shelf life, where acting on it costs money or service. */
export function ageMark({ stale }: Carrier, ...paths: string[]): string | undefined {
  const old = stale?.find(({ path, costly }) => costly && paths.includes(path));
  return old && msg(str`From ${month(old.date)}: this may have changed. Ask before you pay.`);
}

/** The same as a block of its own. */
export function ageBlock(carrier: Carrier, ...paths: string[]): Block | undefined {
  const mark = ageMark(carrier, ...paths);
  return mark ? text(mark, 'quiet') : undefined;
}

/** Where a fact comes from, in a line; nothing for one that the page gave. */
export function sourceBlock(carrier: Carrier, path: string): Block | undefined {
  const source = sourcesOf(carrier)[path];
  return source ? text(msg(str`Source: ${said(carrier, path, source)}`), 'quiet') : undefined;
}

/** Which of several: the number or the code itself. */
function detail(carrier: Carrier, path: string): string | undefined {
  const [list, index] = path.split('.');
  if (list === 'hotlines') return carrier.hotlines?.[Number(index)]?.number;
  const code = list === 'codes' && carrier.codes?.[Number(index)];
  return code ? (code.ussd ?? code.sms?.text)?.replace(/<.*>/, '…') : undefined;
}

function said(carrier: Carrier, path: string, { date, checked, host }: FactSource): string {
  const when = date === 'undated' ? msg('date unknown') : dateShown(date);
  const files = carrier.code?.[path];
  return [
    host,
    files ? msg(str`${when}; agreeing public code, ${files} files, not official`) : when,
    checked &&
      msg(str`checked ${dateShown(checked)}`, {
        desc: 'A person looked whether the fact still holds. Placeholder: a date',
      }),
    carrier.stale?.some((old) => old.path === path) && msg('old'),
  ]
    .filter(Boolean)
    .join(', ');
}

const month = (date: string): string => dateShown(date.slice(0, 7));

function factName(path: string): string {
  const [kind, field] = path.split('.');
  switch (kind) {
    case 'website':
      return msg('Website');
    case 'app':
      if (field === 'appStore') return 'App Store';
      if (field === 'googlePlay') return 'Google Play';
      return msg('App');
    case 'store':
      return field === 'bring' ? msg('What to bring to a shop') : msg('Shops');
    case 'codes':
      return msg('Code');
    case 'hotlines':
      return msg('Hotline');
    case 'payment':
      return msg('Ways to pay');
    case 'lifecycle':
      return msg('What happens after the end');
    case 'iccid':
      return msg('ICCID prefix');
    case 'numbers':
      return msg('Number prefixes');
    case 'fakes':
      return msg('Known fakes');
    case 'callsFrom':
      return msg('Numbers it calls from');
    case 'onlineNeedsVneid':
      return msg('Online purchase');
    case 'topUp':
      return msg('Top-up rule');
    case 'law':
      return msg('Law on a number in another phone');
    case 'name':
      return msg('Name');
    default:
      return path;
  }
}
