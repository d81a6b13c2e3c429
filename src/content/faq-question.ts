import { msg, str } from '@lit/localize';
import { waysToRenew } from '../rules/ways.js';
import { blocks, text } from './builders.js';
import type { Block, Content, Scene } from './builders.js';
import { hotlines } from './help.js';
import { appNameOf, nameOf, shopOf } from './names.js';
import { bringTitle, shopPlaces } from './shop.js';

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

/** Where to ask if nothing above has helped. */
export function stillStuck({ carrier }: Scene): Block {
  if (carrier.kind === 'seller') {
    return text(
      msg(
        str`Still stuck? Write to the support of ${nameOf(carrier)}, in the app or by answering its email.`,
      ),
    );
  }
  const [line] = hotlines(carrier);
  if (line) return line;
  if (waysToRenew(carrier).includes('store')) {
    return text(msg(str`Still stuck? Ask at ${shopOf(carrier)}.`));
  }
  return text(
    carrier.app
      ? msg(str`Still stuck? Write to the support in ${appNameOf(carrier)}.`)
      : msg(str`Still stuck? Write to the support of ${nameOf(carrier)}.`),
  );
}

/** What to take to the carrier's shop, and where it is. Nothing if no shop is known. */
export const toTheShop = ({ carrier }: Scene): Block[] =>
  waysToRenew(carrier).includes('store')
    ? blocks(msg(str`Go to ${shopOf(carrier)}. ${bringTitle(carrier)}.`), shopPlaces(carrier))
    : [];
