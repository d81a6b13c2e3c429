import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { currentLanguage } from '../locales/localize.js';
import { dateRange } from '../rules/fact-dates.js';
import type { DetailsBlock } from './block.js';

/** What this guide rests on: each fact of our own table with its source's date. */
export function factsBlock(carrier: Carrier): DetailsBlock | undefined {
  const sources = Object.entries(carrier.sources ?? {}).filter(([path]) => path !== 'date');
  if (!sources.length) return undefined;
  const [first, last] = dateRange(sources.map(([, source]) => dateOf(source)));
  return {
    type: 'details',
    id: 'facts',
    summary:
      first && last
        ? month(first) === month(last)
          ? msg(str`Facts from ${month(first)}`, {
              id: 'facts.one',
              desc: 'Placeholder: a date, month and year',
            })
          : msg(str`Facts from ${month(first)} to ${month(last)}`, {
              id: 'facts.range',
              desc: 'Placeholders: two dates, month and year',
            })
        : msg('Where the facts come from', { id: 'facts.title' }),
    blocks: [
      {
        type: 'table',
        caption: msg('Where the facts come from', { id: 'facts.title' }),
        head: [msg('Fact', { id: 'facts.fact' }), msg('Date of its source', { id: 'facts.date' })],
        rows: sources.map(([path, source]) => [
          [factName(path), detail(carrier, path)].filter(Boolean).join(' '),
          said(carrier, path, dateOf(source)),
        ]),
      },
    ],
  };
}

/** Which of several: the number or the code itself. */
function detail(carrier: Carrier, path: string): string | undefined {
  const [list, index] = path.split('.');
  if (list === 'hotlines') return carrier.hotlines?.[Number(index)]?.number;
  const code = list === 'codes' && carrier.codes?.[Number(index)];
  return code ? (code.ussd ?? code.sms?.text)?.replace(/<.*>/, '…') : undefined;
}

const dateOf = (source: string | { date: string }): string =>
  typeof source === 'string' ? source : source.date;

function said({ code }: Carrier, path: string, date: string): string {
  const when = date === 'undated' ? msg('date unknown', { id: 'facts.undated' }) : shown(date);
  const files = code?.[path];
  return files
    ? msg(str`${when}; agreeing public code, ${files} files, not official`, {
        id: 'facts.code',
        desc: 'Placeholders: a date; a number',
      })
    : when;
}

const month = (date: string): string => shown(date.slice(0, 7));

/** A source's date as exactly as the source gave it: a year stays a year. */
function shown(date: string): string {
  if (date.length <= 4) return date;
  return format(date, {
    year: 'numeric',
    // Vietnamese counts its months.
    month: currentLanguage() === 'vi' ? 'numeric' : 'short',
    ...(date.length > 7 && { day: 'numeric' }),
  });
}

function format(date: string, options: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(currentLanguage(), { ...options, timeZone: 'UTC' }).format(time);
}

function factName(path: string): string {
  const [kind, field] = path.split('.');
  switch (kind) {
    case 'website':
      return msg('Website', { id: 'fact.website' });
    case 'app':
      if (field === 'appStore') return 'App Store';
      if (field === 'googlePlay') return 'Google Play';
      return msg('App', { id: 'fact.app' });
    case 'store':
      return field === 'bring'
        ? msg('What to bring to a shop', { id: 'fact.bring' })
        : msg('Shops', { id: 'fact.store' });
    case 'codes':
      return msg('Code', { id: 'fact.code' });
    case 'hotlines':
      return msg('Hotline', { id: 'fact.hotline' });
    case 'payment':
      return msg('Ways to pay', { id: 'fact.payment' });
    case 'lifecycle':
      return msg('What happens after the end', { id: 'expired.table' });
    case 'iccid':
      return msg('ICCID prefix', { id: 'fact.iccid' });
    case 'numbers':
      return msg('Number prefixes', { id: 'fact.numbers' });
    case 'fakes':
      return msg('Known fakes', { id: 'fact.fakes' });
    case 'callsFrom':
      return msg('Numbers it calls from', { id: 'fact.calls-from' });
    case 'onlineNeedsVneid':
      return msg('Online purchase', { id: 'fact.vneid' });
    case 'topUp':
      return msg('Top-up rule', { id: 'fact.top-up' });
    case 'name':
      return msg('Name', { id: 'fact.name' });
    default:
      return path;
  }
}
