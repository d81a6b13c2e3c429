import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { waysToRenew } from '../rules/ways.js';
import { blocks, text } from './builders.js';
import type { Block, Content, Scene } from './builders.js';
import { hotlines, linesWithoutEsim } from './help.js';
import { appNameOf, nameOf, shopOf } from './names.js';
import { goToShop, shopPlaces } from './shop.js';

/** A built-in question. A carrier or seller without an answer to it does not show it. */
export interface BuiltInQuestion {
  /** Stable: deep links and `topics` name it. */
  id: string;
  title: () => string;
  /** Words that people search it by, besides those it has. Never shown. */
  searchWords: () => string;
  /** What to do now, then why, then whom to ask. */
  carrier?: (scene: Scene) => Content;
  seller?: (scene: Scene) => Content;
}

/** The same answer for carriers and sellers. */
export const forBoth = (answer: (scene: Scene) => Content) => ({ carrier: answer, seller: answer });

/**
 * Content that several answers repeat. On the screen, each answer is read alone. On paper, all answers are
 * on one page, so only one of them says it. If the page chose the questions, that one may be missing.
 */
export const unlessRepeated = ({ place, wishes }: Scene, content: () => Content): Content =>
  (!place.onPaper || !!wishes.topics) && content();

/**
 * Where to ask if nothing above has helped.
 *
 * @param broken what the reader cannot use now
 */
export function stillStuck(scene: Scene, broken?: 'esim' | 'app'): Content {
  const { carrier } = scene;
  if (carrier.kind === 'seller') {
    return askSeller(carrier);
  }
  const [line] = broken === 'esim' ? linesWithoutEsim(scene) : hotlines(scene);
  if (line) return line;
  return hasShop(carrier)
    ? msg(str`Still stuck? Ask at ${shopOf(carrier)}.`)
    : carrier.app && broken !== 'app'
      ? msg(str`Still stuck? Contact support in ${appNameOf(carrier)}.`)
      : msg(str`Still stuck? Contact ${nameOf(carrier)} support.`);
}

const askSeller = (carrier: Carrier): string =>
  msg(str`Still stuck? Contact ${nameOf(carrier)} support in the app, or reply to their email.`);

/** The lines that end most answers. Plain HTML has them once, below the questions. */
export const faqHelp = (scene: Scene): Block[] => {
  const { carrier } = scene;
  return carrier.kind === 'seller'
    ? blocks(askSeller(carrier))
    : blocks(hotlines(scene), toTheShop(scene));
};

/** What to take to the carrier's shop, and where it is. Nothing if no shop is known. */
export const toTheShop = ({ carrier }: Scene): Block[] =>
  hasShop(carrier)
    ? blocks(
        msg(str`Take this phone and your passport or ID to ${shopOf(carrier)}.`),
        shopPlaces(carrier),
      )
    : [];

/** The same where `faqHelp` says what to take. */
export const toTheShopInShort = ({ carrier }: Scene): Block =>
  text(msg(str`${goToShop(carrier)}.`));

export const hasShop = (carrier: Carrier): boolean => waysToRenew(carrier).includes('store');
