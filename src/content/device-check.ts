import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import type { Detected } from '../devices/detect-device.js';
import type { Answer, Place } from '../devices/verdict.js';
import { currentLanguage } from '../locales/localize.js';
import { present, step, text, type Block, type Step } from './block.js';
import { copyAddress, notSure } from './controls.js';
import { dateShown } from './dates.js';
import { countryName, shopOf } from './names.js';
import { shopPlaces } from './renew-at-shop.js';

export const deviceTitle = (): string => msg('Does this phone take an eSIM?');
export const checkThisPhone = (): string => msg('Check this phone');
export const checking = (): string => msg('Looking…');
export const searchDevice = (): string => msg('Or search for a phone: name or model code');
export const noSuggestion = (): string =>
  msg('Not in our list. That does not mean no: prove it below.');
export const suggestions = (count: number): string => msg(str`Phones found: ${count}`);
/** Where the check runs, and when our list was last looked through. @param date `YYYY-MM-DD` */
export const stays = (date: string): string =>
  msg(
    str`The check runs in this page. Nothing is sent anywhere. List of phones from ${dateShown(date)}.`,
  );

/** A place of sale, as it stands after "sold in". */
export function placeName(place: Place): string {
  switch (place) {
    case 'CN':
      return msg('mainland China');
    case 'HK':
      return msg('Hong Kong');
    case 'MO':
      return msg('Macao');
    case 'TW':
      return msg('Taiwan');
    case 'EU':
      return msg('Europe');
    case 'NA-CARRIER':
      return msg('the US or Canada by a phone company other than Sprint or Google Fi');
    case 'VERIZON':
      return msg('the US by Verizon');
    default:
      return countryName(place);
  }
}

const orList = (places: readonly Place[]): string =>
  new Intl.ListFormat(currentLanguage(), { type: 'disjunction' }).format(places.map(placeName));

/** What the answer speaks of: the phone by name, or just the phone. */
function phoneOf({ device }: Answer): string {
  if (!device) return msg('this phone');
  // Of an iPhone, a page learns the generation.
  if (device.id === 'iphone') return msg('this iPhone');
  const { name, code } = device;
  return code && code !== name.toUpperCase() ? `${name} (${code})` : name;
}

/** The answer in a line, and what it is not true of. */
export const verdictLines = (answer: Answer): string[] => [
  verdictLine(answer),
  ...(answer.verdict === 'supported-unless'
    ? [msg(str`The exceptions are phones sold in ${orList(answer.where)}.`)]
    : []),
];

/** The answer in one line. */
function verdictLine(answer: Answer): string {
  const phone = phoneOf(answer);
  switch (answer.verdict) {
    case 'supported':
      return msg(str`Yes: ${phone} takes an eSIM.`);
    case 'supported-unless':
      return msg(str`Yes, with exceptions: ${phone} takes an eSIM.`);
    case 'unsupported':
      return msg(str`No: ${phone} takes no eSIM.`);
    case 'unknown':
      return answer.reason === 'computer'
        ? msg('This looks like a computer, not a phone.')
        : lean(answer.leaning, phone);
  }
}

function lean(leaning: 'yes' | 'no' | 'none', phone: string): string {
  switch (leaning) {
    case 'yes':
      return msg(str`Probably yes: ${phone} seems to take an eSIM.`);
    case 'no':
      return msg(str`Probably not: ${phone} seems to take no eSIM.`);
    case 'none':
      return msg(str`We cannot tell whether ${phone} takes an eSIM.`);
  }
}

/** Why the answer is what it is; nothing where its line says all. */
function because(answer: Answer): string {
  switch (answer.reason) {
    case 'listed':
    case 'iphone-new':
      return '';
    case 'sold-in':
      return answer.verdict === 'supported-unless'
        ? ''
        : msg(str`Phones made for ${placeName(answer.place ?? 'CN')} differ from the others.`, {
            desc: 'Placeholder: a place',
          });
    case 'varies':
      return msg('In some countries this model is sold without. Nobody publishes in which.');
    case 'china-code':
      return msg(
        'This code is that of a phone made for China, and for some makers Hong Kong, Macao or Taiwan. Most of those take no eSIM.',
      );
    case 'china-only':
      return msg(
        'A phone made for China may take only eSIMs of Chinese companies. Ask the seller of the travel eSIM before you pay.',
      );
    case 'switched-off':
      return msg('It was sold with the eSIM switched off. Some updates switched it on.');
    case 'unit-unknown':
      return msg(
        'Other versions of this model take one. We found nobody who checked this version.',
      );
    case 'only-in':
      return msg('Only those sold in some places are said to take one.');
    case 'only-fi':
      return msg('Of this model, only phones bought with Google Fi service take one.');
    case 'conflict':
      return msg('Sources say different things about this model.');
    case 'cellular':
      return msg(
        'An iPad takes one only if it has mobile data (“Wi-Fi + Cellular”). A web page cannot see that.',
      );
    case 'companion':
      return msg('A watch holds an eSIM only as a second line of a phone, not for travel.');
    case 'weak':
      return answer.sure === 'weak'
        ? msg('Only one source says so.')
        : msg('We found no source that we trust.');
    case 'several':
      return msg('Several models have this name.');
    case 'not-listed':
      return msg('This phone is not in our list. That does not mean no.');
    case 'iphone-old':
      return msg('This iPhone is older than the first ones with eSIM (XS and XR, 2018).');
    case 'iphone-either':
      return msg('By its screen, this may be an iPhone with eSIM or an older one.');
    case 'computer':
      return msg('The eSIM goes into the phone.');
    case 'hidden':
      return msg('This browser does not say which phone it runs on.');
  }
}

/** Who says so, in plain words. */
function whoSays({ sure, device, source, reason, verdict }: Answer): string {
  if (reason === 'several' || reason === 'hidden') return '';
  switch (sure) {
    case 'maker':
      return source ? msg(str`Source: ${device?.brand ?? 'Apple'} itself.`) : '';
    case 'press':
      return msg('Source: press reports and data sheets.');
    case 'sellers':
      return verdict.startsWith('supported')
        ? msg('Listed by eSIM sellers. Prove it in 20 seconds.')
        : msg('Source: lists of eSIM sellers.');
    case 'weak':
    case 'unverified':
      return '';
  }
}

/** What the reader, or the page, wants to know more of. */
export interface DeviceContext {
  /** What was seen of the browser, where that was looked at. */
  seen?: Detected['seen'];
  /** Where the reader says that the phone was sold. */
  soldIn?: string;
  carrier?: Carrier;
  /** The page's address, for the way from a computer to the phone. */
  address?: string;
  /** Whether the browser can hand the address over itself. */
  canShare?: boolean;
  /** Names of phones that the reader may have meant. */
  meant?: readonly string[];
}

/** An answer with its reason, its source, and what to do then. */
export function answerBlocks(answer: Answer, context: DeviceContext = {}): Block[] {
  const { ask } = answer;
  const no =
    answer.verdict === 'unsupported' || (answer.verdict === 'unknown' && answer.leaning === 'no');
  const [line = '', exceptions] = verdictLines(answer);
  return present([
    text(line, 'strong'),
    sentence(exceptions),
    sentence(because(answer)),
    sentence(whoSays(answer), 'quiet'),
    !!context.meant?.length && whichOne(answer, context.meant),
    ask && whereSold(ask.places, context.soldIn),
    ...(context.seen === 'computer' ? toThePhone(context) : []),
    ...(no ? withoutEsim(context.carrier) : []),
  ]);
}

const sentence = (said: string | undefined, weight?: 'quiet') =>
  said ? text(said, weight) : undefined;

const whichOne = ({ reason }: Answer, names: readonly string[]): Block => ({
  type: 'question',
  id: 'which',
  text: reason === 'several' ? msg('Which one is it?') : msg('Did you mean one of these?'),
  answers: names.map((name) => ({ id: name, label: name })),
});

const whereSold = (places: readonly Place[], answered: string | undefined): Block => ({
  type: 'question',
  id: 'sold-in',
  text: msg('Where was it sold?'),
  answers: [
    ...places.map((place) => ({ id: place as string, label: capital(placeName(place)) })),
    { id: 'ELSEWHERE', label: msg('Somewhere else') },
    { id: 'unsure', label: notSure() },
  ],
  answered,
});

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

const toThePhone = ({ address, canShare }: DeviceContext): Block[] =>
  present([
    text(msg('Open this page on the phone, or search for the phone here.')),
    !!address && { type: 'copy', text: address, label: copyAddress() },
    !!address &&
      !!canShare && {
        type: 'action',
        action: 'share',
        label: msg('Share', { desc: 'Button: hands the page’s address over' }),
      },
  ]);

/** What to do with a phone that takes none. */
export function withoutEsim(carrier: Carrier | undefined): Block[] {
  return [
    text(msg('Without an eSIM'), 'strong'),
    ...(carrier?.kind === 'carrier'
      ? [
          text(
            msg(
              str`Buy a physical SIM at ${shopOf(carrier)}. Take your passport or identity card.`,
            ),
          ),
          ...shopPlaces(carrier),
        ]
      : [
          text(msg('Buy a physical SIM at a carrier’s shop. Take your passport or identity card.')),
        ]),
  ];
}

export const proofTitle = (): string => msg('Prove it in 20 seconds');

/** Makers whose way through the settings is confirmed, by their own text or the press. */
const PATHS: Readonly<Record<string, string>> = {
  Apple: 'Settings › Cellular (or Mobile Data) › Add eSIM',
  Samsung: 'Settings › Connections › SIM manager › Add eSIM',
  Google: 'Settings › Network & internet › SIMs › Add SIM',
  Xiaomi: 'Settings › SIM cards & mobile networks › Manage eSIM',
  Huawei: 'Settings › Mobile network › SIM management',
};

const NAMES: Readonly<Record<string, string>> = { Apple: 'iPhone, iPad', Google: 'Pixel' };

/**
 * How a reader proves it on the phone itself.
 *
 * @param brand the maker, where it is known
 * @param calls whether it can dial at all: an iPad cannot
 */
export function proof(brand?: string, calls = true): Block[] {
  return [
    {
      type: 'steps',
      ticks: false,
      steps: [...(calls ? [dial()] : []), lookFor(brand), lock(brand, calls)],
    },
  ];
}

const dial = (): Step =>
  step('proof.dial', msg('Dial *#06# as if you were calling'), [
    text(msg('A line that begins with EID means: there is an eSIM chip inside. It costs nothing.')),
    {
      type: 'picture',
      picture: 'eid',
      alt: msg('The screen after *#06#: the word EID above a bar code'),
    },
    text(msg('Keep these numbers to yourself.'), 'quiet'),
  ]);

const lookFor = (brand: string | undefined): Step =>
  step('proof.menu', msg('Look for “Add eSIM” in the settings'), [
    ...where(brand),
    {
      type: 'picture',
      picture: 'add-esim',
      alt: msg('A list in the settings with the line “Add eSIM”'),
    },
    text(msg('The line is there? Then it takes an eSIM. You need not tap it.')),
  ]);

function where(brand: string | undefined): Block[] {
  const caption = msg('Where it stands (menus in English)');
  const path = brand && PATHS[brand];
  if (path) return [text(caption, 'quiet'), { ...text(path, 'strong'), lang: 'en' }];
  if (brand) {
    return [text(msg(str`Search the settings for ${'eSIM'}.`))];
  }
  return [
    {
      type: 'table',
      caption,
      head: [msg('Phone'), msg('Menu')],
      rows: Object.entries(PATHS).map(([maker, way]) => [NAMES[maker] ?? maker, way]),
    },
    text(msg(str`Another phone? Search the settings for ${'eSIM'}.`)),
  ];
}

function lock(brand: string | undefined, calls: boolean): Step {
  const iphone = msg(
    str`iPhone: under ${'Settings › General › About'}, “Carrier Lock” should say ${'“No SIM restrictions”'}.`,
  );
  const ask = msg('Ask the shop or carrier that sold it. *#06# does not show a lock.');
  const other = msg(
    'Other phones: ask the shop or carrier that sold it. *#06# does not show a lock.',
  );
  const said = !brand ? [iphone, other] : brand === 'Apple' && calls ? [iphone] : [ask];
  return step(
    'proof.lock',
    msg('See whether the phone is locked to one carrier'),
    said.map((one) => text(one)),
  );
}

/** The whole check as it can be read: how to find out, and what to do without. */
export const deviceText = (carrier: Carrier | undefined): Block[] => [
  { type: 'details', id: 'proof', summary: proofTitle(), open: true, blocks: proof() },
  ...withoutEsim(carrier),
];
