import { msg, str } from '@lit/localize';
import { oneOfListed } from '../locales/format.js';
import type { Carrier } from '../carriers/carrier.js';
import type { Detected } from '../devices/detect-device.js';
import type { Answer, Place } from '../devices/verdict.js';
import { waysToRenew } from '../rules/ways.js';
import { action, ask, blocks, copy, quiet, strong, when } from './builders.js';
import type { Block } from './builders.js';
import { copyAddress, notSure } from './controls.js';
import { placeInSentence, placeName, reasonText } from './device-reason.js';
import { shopOf } from './names.js';
import type { OpenScene } from './scene.js';
import { shopPlaces } from './shop.js';

/**
 * The answer in a line, and its exceptions in a second one.
 *
 * @param asked what was searched. Absent for the phone that shows the page
 */
export function verdictLines(answer: Answer, asked?: string): string[] {
  if (answer.reason === 'not-listed' && asked) {
    return [msg(str`“${asked.trim()}” is not in our list. We cannot tell if it can use an eSIM.`)];
  }
  if (answer.verdict !== 'supported-unless') return [verdictLine(answer)];
  const places = oneOfListed(answer.where.map(placeInSentence));
  return [verdictLine(answer), msg(str`Not if it was sold in ${places}.`)];
}

function verdictLine(answer: Answer): string {
  const phone = phoneName(answer);
  // Makers may write their names with a small letter.
  const first = !answer.device || answer.device.id === 'iphone' ? capitalized(phone) : phone;
  switch (answer.verdict) {
    case 'supported':
      return msg(str`Yes. ${first} can use an eSIM.`);
    case 'supported-unless':
      return msg(str`Usually yes. ${first} can use an eSIM.`);
    case 'unsupported':
      return msg(str`No. ${first} cannot use an eSIM.`);
    case 'unknown':
      if (answer.reason === 'computer') return msg('This does not look like a phone.');
      if (answer.leaning === 'yes')
        return msg(str`Probably yes. We think ${phone} can use an eSIM.`);
      if (answer.leaning === 'no')
        return msg(str`Probably not. We think ${phone} cannot use an eSIM.`);
      return msg(str`We cannot tell if ${phone} can use an eSIM.`);
  }
}

/** The phone by name, or just "this phone". */
function phoneName({ device }: Answer): string {
  if (!device) return msg('this phone');
  // A page learns an iPhone's generation at most.
  if (device.id === 'iphone') return msg('this iPhone');
  const { name, code } = device;
  return code && code !== name.toUpperCase() ? `${name} (${code})` : name;
}

/** What an answer depends on besides the scene. */
export interface AnswerContext {
  /** What the browser told about itself, if it was asked. */
  seen?: Detected['seen'];
  /** Where the reader says the phone was sold. */
  soldIn?: string;
  /** Whether the browser can share the page's address. */
  canShare?: boolean;
  /** Names of phones that the reader may have meant. */
  meant?: readonly string[];
}

/** An answer with its reason and its source. @param asked what was searched */
export function verdictBlocks(answer: Answer, asked?: string): Block[] {
  const [line = '', exceptions] = verdictLines(answer, asked);
  const reason = reasonText(answer, asked);
  const source = sourceText(answer);
  return blocks(strong(line), exceptions, reason, source && quiet(source));
}

/** What the reader can say or do after an answer. */
export function afterVerdict(
  answer: Answer,
  { carrier, place }: OpenScene,
  { seen, soldIn, canShare, meant = [] }: AnswerContext = {},
): Block[] {
  const isNo =
    answer.verdict === 'unsupported' || (answer.verdict === 'unknown' && answer.leaning === 'no');
  return blocks(
    when(meant.length, () => whichOne(answer, meant)),
    answer.ask && whereSold(answer.ask.places, soldIn),
    when(seen === 'computer', () => toThePhone(place.address, canShare)),
    when(isNo, () => withoutEsim(carrier)),
  );
}

/** Who says so. */
function sourceText({ sure, device, source, reason, verdict }: Answer): string {
  if (reason === 'several' || reason === 'hidden') return '';
  switch (sure) {
    case 'maker':
      return source ? msg(str`Source: ${device?.brand ?? 'Apple'}.`) : '';
    case 'press':
      return msg('Source: press reports and data sheets.');
    case 'sellers':
      return verdict.startsWith('supported')
        ? msg('eSIM sellers list it. Check it yourself in 20 seconds.')
        : msg('Source: lists of eSIM sellers.');
    case 'weak':
    case 'unverified':
      return '';
  }
}

const whichOne = ({ reason }: Answer, names: readonly string[]): Block =>
  ask(
    {},
    'which',
    reason === 'several' ? msg('Which one is it?') : msg('Did you mean one of these?'),
    names.map((name) => [name, name] as const),
  );

const whereSold = (places: readonly Place[], soldIn: string | undefined): Block =>
  ask({ 'sold-in': soldIn }, 'sold-in', msg('Where was it sold?'), [
    ...places.map((place) => [place, capitalized(placeName(place))] as const),
    ['ELSEWHERE', msg('Somewhere else')],
    ['unsure', notSure()],
  ]);

const capitalized = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

const toThePhone = (address: string | undefined, canShare: boolean | undefined): Block[] =>
  blocks(
    msg('Open this page on the phone, or search for the phone here.'),
    address && [copy(address, copyAddress()), when(canShare, action('share', msg('Share')))],
  );

/** What to do with a phone that cannot use an eSIM. */
export const withoutEsim = (carrier: Carrier | undefined): Block[] =>
  blocks(
    strong(msg('If your phone cannot use an eSIM')),
    carrier && waysToRenew(carrier).includes('store')
      ? [
          msg(str`Buy a physical SIM at ${shopOf(carrier)}. Take your passport or identity card.`),
          shopPlaces(carrier),
        ]
      : msg('Buy a physical SIM at a carrier’s shop. Take your passport or identity card.'),
  );
