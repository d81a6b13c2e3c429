import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import type { Detected } from '../devices/detect-device.js';
import type { Answer, Place } from '../devices/verdict.js';
import { currentLanguage } from '../locales/localize.js';
import { present, step, text, type Block, type Step } from '../render/block.js';
import { copyAddress, notSure } from './controls.js';
import { dateShown } from './dates.js';
import { countryName, shopOf } from './names.js';
import { shopPlaces } from './renew-at-shop.js';

export const deviceTitle = (): string =>
  msg('Does this phone take an eSIM?', { id: 'device.title' });
export const checkThisPhone = (): string => msg('Check this phone', { id: 'device.check' });
export const checking = (): string => msg('Looking…', { id: 'device.checking' });
export const searchDevice = (): string =>
  msg('Or search for a phone: name or model code', { id: 'device.search' });
export const noSuggestion = (): string =>
  msg('Not in our list. That does not mean no: prove it below.', { id: 'device.none' });
export const suggestions = (count: number): string =>
  msg(str`Phones found: ${count}`, { id: 'device.count', desc: 'Placeholder: a number' });
/** Where the check runs, and when our list was last looked through. @param date `YYYY-MM-DD` */
export const stays = (date: string): string =>
  msg(
    str`The check runs in this page. Nothing is sent anywhere. List of phones from ${dateShown(date)}.`,
    { id: 'device.stays', desc: 'Placeholder: a date' },
  );

/** A place of sale, as it stands after "sold in". */
export function placeName(place: Place): string {
  switch (place) {
    case 'CN':
      return msg('mainland China', { id: 'place.cn' });
    case 'HK':
      return msg('Hong Kong', { id: 'place.hk' });
    case 'MO':
      return msg('Macao', { id: 'place.mo' });
    case 'TW':
      return msg('Taiwan', { id: 'place.tw' });
    case 'EU':
      return msg('Europe', { id: 'place.eu' });
    case 'NA-CARRIER':
      return msg('the US or Canada by a phone company other than Sprint or Google Fi', {
        id: 'place.na-carrier',
      });
    case 'VERIZON':
      return msg('the US by Verizon', { id: 'place.verizon' });
    default:
      return countryName(place);
  }
}

const orList = (places: readonly Place[]): string =>
  new Intl.ListFormat(currentLanguage(), { type: 'disjunction' }).format(places.map(placeName));

/** What the answer speaks of: the phone by name, or just the phone. */
function phoneOf({ device }: Answer): string {
  if (!device) return msg('this phone', { id: 'device.this' });
  // Of an iPhone, a page learns the generation.
  if (device.id === 'iphone') return msg('this iPhone', { id: 'device.this-iphone' });
  const { name, code } = device;
  return code && code !== name.toUpperCase() ? `${name} (${code})` : name;
}

/** The answer in a line, and what it is not true of. */
export const verdictLines = (answer: Answer): string[] => [
  verdictLine(answer),
  ...(answer.verdict === 'supported-unless'
    ? [
        msg(str`The exceptions are phones sold in ${orList(answer.where)}.`, {
          id: 'device.except',
          desc: 'Placeholder: places',
        }),
      ]
    : []),
];

/** The answer in one line. */
function verdictLine(answer: Answer): string {
  const phone = phoneOf(answer);
  switch (answer.verdict) {
    case 'supported':
      return msg(str`Yes: ${phone} takes an eSIM.`, {
        id: 'device.yes',
        desc: 'Placeholder: names of phones',
      });
    case 'supported-unless':
      return msg(str`Yes, with exceptions: ${phone} takes an eSIM.`, {
        id: 'device.unless',
        desc: 'Placeholder: names of phones',
      });
    case 'unsupported':
      return msg(str`No: ${phone} takes no eSIM.`, {
        id: 'device.no',
        desc: 'Placeholder: names of phones',
      });
    case 'unknown':
      return answer.reason === 'computer'
        ? msg('This looks like a computer, not a phone.', { id: 'device.computer' })
        : lean(answer.leaning, phone);
  }
}

function lean(leaning: 'yes' | 'no' | 'none', phone: string): string {
  switch (leaning) {
    case 'yes':
      return msg(str`Probably yes: ${phone} seems to take an eSIM.`, {
        id: 'device.leans-yes',
        desc: 'Placeholder: names of phones',
      });
    case 'no':
      return msg(str`Probably not: ${phone} seems to take no eSIM.`, {
        id: 'device.leans-no',
        desc: 'Placeholder: names of phones',
      });
    case 'none':
      return msg(str`We cannot tell whether ${phone} takes an eSIM.`, {
        id: 'device.cannot-tell',
        desc: 'Placeholder: names of phones',
      });
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
            id: 'device.why.sold-in',
            desc: 'Placeholder: a place',
          });
    case 'varies':
      return msg('In some countries this model is sold without. Nobody publishes in which.', {
        id: 'device.why.varies',
      });
    case 'china-code':
      return msg(
        'This code is that of a phone made for China, and for some makers Hong Kong, Macao or Taiwan. Most of those take no eSIM.',
        { id: 'device.why.china-code' },
      );
    case 'china-only':
      return msg(
        'A phone made for China may take only eSIMs of Chinese companies. Ask the seller of the travel eSIM before you pay.',
        { id: 'device.why.china-only' },
      );
    case 'switched-off':
      return msg('It was sold with the eSIM switched off. Some updates switched it on.', {
        id: 'device.why.switched-off',
      });
    case 'unit-unknown':
      return msg(
        'Other versions of this model take one. We found nobody who checked this version.',
        {
          id: 'device.why.unit',
        },
      );
    case 'only-in':
      return msg('Only those sold in some places are said to take one.', {
        id: 'device.why.only-in',
      });
    case 'only-fi':
      return msg('Of this model, only phones bought with Google Fi service take one.', {
        id: 'device.why.only-fi',
      });
    case 'conflict':
      return msg('Sources say different things about this model.', { id: 'device.why.conflict' });
    case 'cellular':
      return msg(
        'An iPad takes one only if it has mobile data (“Wi-Fi + Cellular”). A web page cannot see that.',
        { id: 'device.why.cellular' },
      );
    case 'companion':
      return msg('A watch holds an eSIM only as a second line of a phone, not for travel.', {
        id: 'device.why.companion',
      });
    case 'weak':
      return answer.sure === 'weak'
        ? msg('Only one source says so.', { id: 'device.why.weak' })
        : msg('We found no source that we trust.', { id: 'device.why.unverified' });
    case 'several':
      return msg('Several models have this name.', { id: 'device.why.several' });
    case 'not-listed':
      return msg('This phone is not in our list. That does not mean no.', {
        id: 'device.why.not-listed',
      });
    case 'iphone-old':
      return msg('This iPhone is older than the first ones with eSIM (XS and XR, 2018).', {
        id: 'device.why.iphone-old',
      });
    case 'iphone-either':
      return msg('By its screen, this may be an iPhone with eSIM or an older one.', {
        id: 'device.why.iphone-either',
      });
    case 'computer':
      return msg('The eSIM goes into the phone.', { id: 'device.why.computer' });
    case 'hidden':
      return msg('This browser does not say which phone it runs on.', { id: 'device.why.hidden' });
  }
}

/** Who says so, in plain words. */
function whoSays({ sure, device, source, reason, verdict }: Answer): string {
  if (reason === 'several' || reason === 'hidden') return '';
  switch (sure) {
    case 'maker':
      return source
        ? msg(str`Source: ${device?.brand ?? 'Apple'} itself.`, {
            id: 'device.sure.maker',
            desc: 'Placeholder: a maker of phones',
          })
        : '';
    case 'press':
      return msg('Source: press reports and data sheets.', { id: 'device.sure.press' });
    case 'sellers':
      return verdict.startsWith('supported')
        ? msg('Listed by eSIM sellers. Prove it in 20 seconds.', { id: 'device.sure.sellers' })
        : msg('Source: lists of eSIM sellers.', { id: 'device.sure.lists' });
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
  text:
    reason === 'several'
      ? msg('Which one is it?', { id: 'device.which' })
      : msg('Did you mean one of these?', { id: 'device.meant' }),
  answers: names.map((name) => ({ id: name, label: name })),
});

const whereSold = (places: readonly Place[], answered: string | undefined): Block => ({
  type: 'question',
  id: 'sold-in',
  text: msg('Where was it sold?', { id: 'device.sold-in' }),
  answers: [
    ...places.map((place) => ({ id: place as string, label: capital(placeName(place)) })),
    { id: 'ELSEWHERE', label: msg('Somewhere else', { id: 'device.elsewhere' }) },
    { id: 'unsure', label: notSure() },
  ],
  answered,
});

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

const toThePhone = ({ address, canShare }: DeviceContext): Block[] =>
  present([
    text(msg('Open this page on the phone, or search for the phone here.', { id: 'device.move' })),
    !!address && { type: 'copy', text: address, label: copyAddress() },
    !!address &&
      !!canShare && {
        type: 'action',
        action: 'share',
        label: msg('Share', { id: 'device.share', desc: 'Button: hands the page’s address over' }),
      },
  ]);

/** What to do with a phone that takes none. */
export function withoutEsim(carrier: Carrier | undefined): Block[] {
  return [
    text(msg('Without an eSIM', { id: 'device.without' }), 'strong'),
    ...(carrier?.kind === 'carrier'
      ? [
          text(
            msg(
              str`Buy a physical SIM at ${shopOf(carrier)}. Take your passport or identity card.`,
              {
                id: 'device.without.shop',
                desc: 'Placeholder: “a Viettel shop” or “a shop of your carrier”',
              },
            ),
          ),
          ...shopPlaces(carrier),
        ]
      : [
          text(
            msg('Buy a physical SIM at a carrier’s shop. Take your passport or identity card.', {
              id: 'device.without.sim',
            }),
          ),
        ]),
  ];
}

export const proofTitle = (): string => msg('Prove it in 20 seconds', { id: 'device.proof' });

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
  step('proof.dial', msg('Dial *#06# as if you were calling', { id: 'proof.dial' }), [
    text(
      msg('A line that begins with EID means: there is an eSIM chip inside. It costs nothing.', {
        id: 'proof.dial.eid',
      }),
    ),
    {
      type: 'picture',
      picture: 'eid',
      alt: msg('The screen after *#06#: the word EID above a bar code', { id: 'proof.dial.alt' }),
    },
    text(msg('Keep these numbers to yourself.', { id: 'proof.dial.keep' }), 'quiet'),
  ]);

const lookFor = (brand: string | undefined): Step =>
  step('proof.menu', msg('Look for “Add eSIM” in the settings', { id: 'proof.menu' }), [
    ...where(brand),
    {
      type: 'picture',
      picture: 'add-esim',
      alt: msg('A list in the settings with the line “Add eSIM”', { id: 'proof.menu.alt' }),
    },
    text(
      msg('The line is there? Then it takes an eSIM. You need not tap it.', {
        id: 'proof.menu.there',
      }),
    ),
  ]);

function where(brand: string | undefined): Block[] {
  const caption = msg('Where it stands (menus in English)', { id: 'proof.menu.where' });
  const path = brand && PATHS[brand];
  if (path) return [text(caption, 'quiet'), { ...text(path, 'strong'), lang: 'en' }];
  if (brand) {
    return [
      text(
        msg(str`Search the settings for ${'eSIM'}.`, {
          id: 'proof.menu.search',
          desc: 'Placeholder: the word to type into the search of the phone’s settings',
        }),
      ),
    ];
  }
  return [
    {
      type: 'table',
      caption,
      head: [msg('Phone', { id: 'proof.menu.phone' }), msg('Menu', { id: 'proof.menu.menu' })],
      rows: Object.entries(PATHS).map(([maker, way]) => [NAMES[maker] ?? maker, way]),
    },
    text(
      msg(str`Another phone? Search the settings for ${'eSIM'}.`, {
        id: 'proof.menu.other',
        desc: 'Placeholder: the word to type into the search of the phone’s settings',
      }),
    ),
  ];
}

function lock(brand: string | undefined, calls: boolean): Step {
  const iphone = msg(
    str`iPhone: under ${'Settings › General › About'}, “Carrier Lock” should say ${'“No SIM restrictions”'}.`,
    {
      id: 'proof.lock.iphone',
      desc: 'Placeholders: menu names of the phone, in English; what it shows',
    },
  );
  const ask = msg('Ask the shop or carrier that sold it. *#06# does not show a lock.', {
    id: 'proof.lock.ask',
  });
  const other = msg(
    'Other phones: ask the shop or carrier that sold it. *#06# does not show a lock.',
    { id: 'proof.lock.other' },
  );
  const said = !brand ? [iphone, other] : brand === 'Apple' && calls ? [iphone] : [ask];
  return step(
    'proof.lock',
    msg('See whether the phone is locked to one carrier', { id: 'proof.lock' }),
    said.map((one) => text(one)),
  );
}

/** The whole check as it can be read: how to find out, and what to do without. */
export const deviceText = (carrier: Carrier | undefined): Block[] => [
  { type: 'details', id: 'proof', summary: proofTitle(), open: true, blocks: proof() },
  ...withoutEsim(carrier),
];
