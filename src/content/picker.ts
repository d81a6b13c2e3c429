import { msg, str } from '@lit/localize';
import { listed } from '../locales/format.js';
import { builtIns } from '../carriers/carriers.js';
import type { Carrier } from '../carriers/carrier.js';
import { isOtherSeller, OTHER_SELLERS } from '../carriers/other-sellers.js';
import {
  ISSUERS,
  carrierIds,
  carriersByIssuer,
  carriersByNumber,
  numberPrefixes,
  sellerIds,
} from '../rules/which-carrier.js';
import { blocks, english } from './builders.js';
import type { Block } from './builders.js';
import { searchSettings } from './device-proof.js';
import { inOurLanguage, nameOf } from './names.js';

/** As an iPhone in English shows it. */
const ICCID_MENU = 'Settings › General › About › ICCID';

/** The page of the picker. It asks one question at a time until it knows who sold the eSIM. */
export type PickerPage =
  | { at: 'start' }
  | { at: 'carrier'; others?: boolean }
  | { at: 'seller' }
  | { at: 'came' }
  | { at: 'issuer' }
  | { at: 'number'; begins?: string }
  | { at: 'likely'; by: 'issuer' | 'number'; digits: string };

/** A button of the picker: it picks a carrier or leads to another page. */
export type PickerChoice = { label: string; note?: string } & (
  { carrier: string } | { to: PickerPage }
);

export interface PickerQuestion {
  question: string;
  hint?: string;
  /** Where to look for the answer. */
  help?: Block[];
  choices: PickerChoice[];
}

/** Whether to offer another carrier: only if our table can help further. */
export const canPick = (carrier: Carrier | undefined): boolean =>
  !carrier ||
  carrier.country === 'VN' ||
  (carrier.kind === 'seller' && (carrier.known || isOtherSeller(carrier.id)));

/** The sentence before the button that opens the picker. */
export function notYours(carrier: Carrier): string {
  if (!carrier.name) {
    return carrier.kind === 'seller'
      ? msg('Bought somewhere else?')
      : msg('Bought from Airalo, Klook…?');
  }
  return carrier.kind === 'seller'
    ? msg(str`Not from ${nameOf(carrier)}?`)
    : msg('Bought it from someone else?');
}

export function pickerQuestion(page: PickerPage): PickerQuestion {
  switch (page.at) {
    case 'start':
      return question(msg('Who sold you the eSIM?'), [
        ...BIG_THREE.map(named),
        {
          ...to(msg('Another Vietnamese carrier'), { at: 'carrier', others: true }),
          note: examples(otherCarrierIds().slice(0, 4).map(nameOfId)),
        },
        {
          ...to(msg('A travel-eSIM app or shop'), { at: 'seller' }),
          note: examples([...['airalo', 'tripcom'].map(nameOfId), 'Klook']),
        },
        to(unknown(), { at: 'came' }),
      ]);
    case 'carrier':
      return question(msg('Which carrier?'), [
        ...(page.others ? otherCarrierIds() : carrierIds()).map(named),
        { label: msg('Another carrier'), carrier: 'other-carrier' },
        to(unknown(), { at: 'issuer' }),
      ]);
    case 'seller':
      return question(msg('Which seller?'), [
        ...sellerIds().map(named),
        ...OTHER_SELLERS.map((label) => ({ label, carrier: 'other-seller' })),
        { label: msg('Another seller'), carrier: 'other-seller' },
      ]);
    case 'came':
      return question(msg('How did you get it?'), [
        to(msg('By email, from an app or an online shop'), { at: 'seller' }),
        to(msg('As a card or an eSIM QR code, from a phone shop'), { at: 'carrier' }),
        to(msg('From a hotel or a tour'), { at: 'issuer' }),
        to(msg('None of these'), { at: 'issuer' }),
      ]);
    case 'issuer':
      return question(
        msg('In the ICCID, which two digits come after 8984?'),
        [
          ...ISSUERS.map((digits) => to(digits, { at: 'likely', by: 'issuer', digits })),
          to(msg('Other digits, or I cannot find it'), { at: 'number' }),
          to(msg('It does not start with 8984'), { at: 'seller' }),
        ],
        msg(
          'Find the ICCID in the phone’s settings for this eSIM, or in the email or on the card you got.',
        ),
        whereIccidStands(),
      );
    case 'number':
      return question(
        msg('What does the eSIM’s phone number start with?'),
        [...prefixChoices(page.begins), otherNumber(page.begins)],
        onlyAHint(),
      );
    case 'likely': {
      const { by, digits } = page;
      const ids = by === 'issuer' ? carriersByIssuer(digits) : carriersByNumber(digits);
      return question(
        msg('Which of these fits?'),
        [...ids.map(named), to(msg('None of these'), { at: 'carrier' })],
        by === 'number' ? onlyAHint() : issuerHints[digits]?.(),
      );
    }
  }
}

const question = (
  question: string,
  choices: PickerChoice[],
  hint?: string,
  help?: Block[],
): PickerQuestion => ({ question, choices, hint, help });

const whereIccidStands = (): Block[] =>
  blocks(english(ICCID_MENU, msg(str`iPhone: ${ICCID_MENU}`)), searchSettings('ICCID'), {
    type: 'picture',
    picture: 'iccid',
    alt: msg('A line in the settings: ICCID, 8984, and the two digits after it'),
  });

const to = (label: string, to: PickerPage): PickerChoice => ({ label, to });

/** All prefixes that begin so. At first only their first two digits. */
const prefixChoices = (begins: string | undefined): PickerChoice[] =>
  begins
    ? numberPrefixes()
        .filter((prefix) => prefix.startsWith(begins))
        .map((digits) => to(digits, { at: 'likely', by: 'number', digits }))
    : [...new Set(numberPrefixes().map((prefix) => prefix.slice(0, 2)))].map((two) =>
        to(`${two}…`, { at: 'number', begins: two }),
      );

/** A number of Vietnam that is in no list is a carrier's. Travel eSIMs have other numbers, or none. */
const otherNumber = (begins: string | undefined): PickerChoice => {
  const label = msg('Something else, or it has no number');
  return begins ? { label, carrier: 'other-carrier' } : to(label, { at: 'seller' });
};

const issuerHints: Readonly<Record<string, () => string>> = {
  '02': () => msg('Carriers on VinaPhone’s network also use 02.'),
  '04': () => msg('Viettel uses 04, although the international list does not show it.'),
};

const onlyAHint = (): string =>
  msg('Numbers can be moved between carriers, so this is only a hint.');

const unknown = (): string => msg('I don’t know');

const nameOfId = (id: string): string => inOurLanguage(builtIns[id]?.name ?? id);

const named = (id: string): PickerChoice => ({ label: nameOfId(id), carrier: id });

/** Named at once, since most readers have one of these. */
const BIG_THREE = ['viettel', 'vinaphone', 'mobifone'];

const otherCarrierIds = (): string[] => carrierIds().filter((id) => !BIG_THREE.includes(id));

const examples = (names: readonly string[]): string => `${listed(names)}\u00a0…`;
