import { msg, str } from '@lit/localize';
import { blocks, english, inEnglish, numbered, quiet, step, table, text } from './builders.js';
import type { Block, Step } from './builders.js';

export const proofTitle = (): string => msg('Check it yourself in 20 seconds');

/** Makers whose menu path is confirmed, by their own text or the press: in English, and in the reader's language. */
const MENU_PATHS: Readonly<Record<string, readonly [english: string, shown: () => string]>> = {
  Apple: [
    'Settings › Cellular (or Mobile Data) › Add eSIM',
    () => msg('Settings › Cellular (or Mobile Data) › Add eSIM'),
  ],
  Samsung: [
    'Settings › Connections › SIM manager › Add eSIM',
    () => msg('Settings › Connections › SIM manager › Add eSIM'),
  ],
  Google: [
    'Settings › Network & internet › SIMs › Add SIM',
    () => msg('Settings › Network & internet › SIMs › Add SIM'),
  ],
  Xiaomi: [
    'Settings › SIM cards & mobile networks › Manage eSIM',
    () => msg('Settings › SIM cards & mobile networks › Manage eSIM'),
  ],
  Huawei: [
    'Settings › Mobile network › SIM management',
    () => msg('Settings › Mobile network › SIM management'),
  ],
};

/** A menu as on the reader's screen, and then in English, because many phones abroad are set to it. */
const inBothLanguages = ([english, shown]: readonly [string, () => string]): string =>
  [...new Set([shown(), english])].join(' · ');

/** What these makers' devices are called, if not by the maker. */
const DEVICE_NAMES: Readonly<Record<string, string>> = { Apple: 'iPhone, iPad', Google: 'Pixel' };

/**
 * How readers can find out on the phone itself.
 *
 * @param brand the maker, if known
 * @param canDial false for an iPad
 * @param isLocked whether the reader says so: then the lock comes first
 */
export function proof(brand?: string, canDial = true, isLocked = false): Block[] {
  const lock = lookForLock(brand, canDial);
  return blocks(
    numbered(isLocked && lock, canDial && dial(), lookForMenu(brand), !isLocked && lock),
  );
}

const dial = (): Step =>
  step(
    'proof.dial',
    msg('In the phone app, dial *#06#'),
    msg('If a line starts with EID, the phone has an eSIM chip.'),
    {
      type: 'picture',
      picture: 'eid',
      alt: msg('The screen after *#06#: the word EID above a bar code'),
    },
    quiet(msg('Don’t share these numbers.')),
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
      words: msg('Add eSIM'),
    },
    msg('If it’s there, the phone can use an eSIM. You don’t have to tap it.'),
  ),
  foreign: inEnglish('Add eSIM'),
});

/** For a phone with a menu that we do not know. */
export const searchSettings = (word: string): string =>
  msg(str`Another phone? Search the settings for ${word}.`);

function menuPath(brand: string | undefined): Block[] {
  const caption = msg('Where to find it');
  const word = 'eSIM';
  if (!brand) {
    return blocks(
      {
        ...table(
          caption,
          [msg('Phone'), msg('Menu')],
          Object.entries(MENU_PATHS).map(([maker, path]) => [
            DEVICE_NAMES[maker] ?? maker,
            inBothLanguages(path),
          ]),
        ),
        foreign: inEnglish(Object.values(MENU_PATHS).map(([english]) => english)),
      },
      searchSettings(word),
    );
  }
  const path = MENU_PATHS[brand];
  return path
    ? blocks(quiet(caption), { ...english(path[0], inBothLanguages(path)), weight: 'strong' })
    : blocks(msg(str`Search the settings for ${word}.`));
}

const lockOfIphone = (): Block => {
  const menu = 'Settings › General › About';
  const shown = '“No SIM restrictions”';
  return english(
    [menu, 'Carrier Lock', 'Network Provider Lock', shown],
    msg(
      str`iPhone: open ${menu}. “Carrier Lock” (or “Network Provider Lock”) should say ${shown}.`,
    ),
  );
};

/** How to see on a phone of any maker whether it is locked to one carrier. */
export const lockOfAnyPhone = (): Block[] => [
  lockOfIphone(),
  text(msg('Other phones: ask the shop or carrier that sold it. *#06# doesn’t show a lock.')),
];

function lookForLock(brand: string | undefined, canDial: boolean): Step {
  const title = msg('Check that the phone is not locked to one carrier');
  if (!brand) return step('proof.lock', title, lockOfAnyPhone());
  return step(
    'proof.lock',
    title,
    brand === 'Apple' && canDial
      ? lockOfIphone()
      : msg('Ask the shop or carrier that sold it. *#06# doesn’t show a lock.'),
  );
}
