import { msg, str } from '@lit/localize';
import {
  blocks,
  english,
  inEnglish,
  numbered,
  quiet,
  step,
  strong,
  table,
  text,
} from './builders.js';
import type { Block, Step } from './builders.js';

export const proofTitle = (): string => msg('Prove it in 20 seconds');

/** Makers whose menu path is confirmed, by their own text or the press. */
const PATHS: Readonly<Record<string, string>> = {
  Apple: 'Settings › Cellular (or Mobile Data) › Add eSIM',
  Samsung: 'Settings › Connections › SIM manager › Add eSIM',
  Google: 'Settings › Network & internet › SIMs › Add SIM',
  Xiaomi: 'Settings › SIM cards & mobile networks › Manage eSIM',
  Huawei: 'Settings › Mobile network › SIM management',
};

/** What these makers' devices are called, if not by the maker. */
const DEVICES: Readonly<Record<string, string>> = { Apple: 'iPhone, iPad', Google: 'Pixel' };

/**
 * How readers can find out on the phone itself.
 *
 * @param brand the maker, if known
 * @param canDial false for an iPad
 */
export const proof = (brand?: string, canDial = true): Block[] =>
  blocks(numbered(canDial && dial(), lookForMenu(brand), lookForLock(brand, canDial)));

const dial = (): Step =>
  step(
    'proof.dial',
    msg('Dial *#06# as if you were calling'),
    msg('A line that begins with EID means: there is an eSIM chip inside. It costs nothing.'),
    {
      type: 'picture',
      picture: 'eid',
      alt: msg('The screen after *#06#: the word EID above a bar code'),
    },
    quiet(msg('Keep these numbers to yourself.')),
  );

const lookForMenu = (brand: string | undefined): Step => ({
  ...step(
    'proof.menu',
    msg('Look for “Add eSIM” in the settings'),
    menuPath(brand),
    {
      type: 'picture',
      picture: 'add-esim',
      alt: msg('A list in the settings with the line “Add eSIM”'),
    },
    msg('The line is there? Then it takes an eSIM. You need not tap it.'),
  ),
  english: inEnglish('Add eSIM'),
});

/** For a phone with a menu that we do not know. */
export const searchSettings = (word: string): string =>
  msg(str`Another phone? Search the settings for ${word}.`);

function menuPath(brand: string | undefined): Block[] {
  const caption = msg('Where it stands (menus in English)');
  const word = 'eSIM';
  if (!brand) {
    return blocks(
      {
        ...table(
          caption,
          [msg('Phone'), msg('Menu')],
          Object.entries(PATHS).map(([maker, path]) => [DEVICES[maker] ?? maker, path]),
        ),
        lang: 'en',
      },
      searchSettings(word),
    );
  }
  const path = PATHS[brand];
  return path
    ? blocks(quiet(caption), { ...strong(path), lang: 'en' })
    : blocks(msg(str`Search the settings for ${word}.`));
}

const lockOfIphone = (): Block => {
  const menu = 'Settings › General › About';
  const shown = '“No SIM restrictions”';
  return english(
    [menu, 'Carrier Lock', shown],
    msg(str`iPhone: under ${menu}, “Carrier Lock” should say ${shown}.`),
  );
};

/** How to see on a phone of any maker whether it is locked to one carrier. */
export const lockOfAnyPhone = (): Block[] => [
  lockOfIphone(),
  text(msg('Other phones: ask the shop or carrier that sold it. *#06# does not show a lock.')),
];

function lookForLock(brand: string | undefined, canDial: boolean): Step {
  const title = msg('See whether the phone is locked to one carrier');
  if (!brand) return step('proof.lock', title, lockOfAnyPhone());
  return step(
    'proof.lock',
    title,
    brand === 'Apple' && canDial
      ? lockOfIphone()
      : msg('Ask the shop or carrier that sold it. *#06# does not show a lock.'),
  );
}
