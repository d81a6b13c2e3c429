import { msg, str } from '@lit/localize';
import { builtIns } from '../carriers/carriers.js';
import type { Carrier } from '../carriers/carrier.js';
import {
  ISSUERS,
  carrierIds,
  carriersByIssuer,
  carriersByNumber,
  numberPrefixes,
  sellerIds,
} from '../rules/which-carrier.js';
import { inOurLanguage, listed, nameOf } from './names.js';

/** The page of the picker. It asks one question at a time until it knows who sold the eSIM. */
export type PickerPage =
  | { at: 'start' }
  | { at: 'carrier' }
  | { at: 'seller' }
  | { at: 'issuer' }
  | { at: 'number'; begins?: string }
  | { at: 'likely'; by: 'issuer' | 'number'; digits: string };

/** A button of the picker: it picks a carrier or leads to another page. */
export type PickerChoice = { label: string } & ({ carrier: string } | { to: PickerPage });

export interface PickerQuestion {
  question: string;
  hints: string[];
  choices: PickerChoice[];
}

/** Whether to offer another carrier: only if our table can help further. */
export const canPick = (carrier: Carrier | undefined): boolean =>
  !carrier || carrier.country === 'VN' || (carrier.kind === 'seller' && carrier.known);

/** The sentence before the button that opens the picker. */
export function notYours(carrier: Carrier): string {
  if (!carrier.name) {
    return carrier.kind === 'seller'
      ? msg('Bought somewhere else?')
      : msg('Bought from Airalo, Klook…?');
  }
  return carrier.kind === 'seller'
    ? msg(str`Not from ${nameOf(carrier)}?`)
    : msg(str`Not ${nameOf(carrier)}, or bought from Airalo, Klook…?`);
}

export function pickerQuestion(page: PickerPage): PickerQuestion {
  switch (page.at) {
    case 'start':
      return {
        question: msg('Who sold you the eSIM?'),
        hints: [],
        choices: [
          { label: msg('A Vietnamese carrier'), to: { at: 'carrier' } },
          {
            label: msg(str`A travel-eSIM seller: ${sellers()} or another`),
            to: { at: 'seller' },
          },
          unknown(),
        ],
      };
    case 'carrier':
      return {
        question: msg('Which carrier?'),
        hints: [],
        choices: [...carrierIds().map(named), another('other-carrier'), unknown()],
      };
    case 'seller':
      return {
        question: msg('Which seller?'),
        hints: [],
        choices: [...sellerIds().map(named), another('other-seller')],
      };
    case 'issuer':
      return {
        question: msg('Which two digits follow 8984 in the ICCID?'),
        hints: [
          msg(
            'The ICCID stands in the phone’s settings for this eSIM, and in the email or on the card that came with it.',
          ),
        ],
        choices: [
          ...ISSUERS.map((digits): PickerChoice => ({
            label: digits,
            to: { at: 'likely', by: 'issuer', digits },
          })),
          {
            label: msg('Other digits, or I cannot find it'),
            to: { at: 'number' },
          },
          {
            label: msg('It does not begin with 8984'),
            to: { at: 'seller' },
          },
        ],
      };
    case 'number':
      return number(page.begins);
    case 'likely':
      return likely(page.by, page.digits);
  }
}

function number(begins: string | undefined): PickerQuestion {
  const prefixes = numberPrefixes();
  const choices: PickerChoice[] = begins
    ? prefixes
        .filter((prefix) => prefix.startsWith(begins))
        .map((digits) => ({ label: digits, to: { at: 'likely', by: 'number', digits } }))
    : [...new Set(prefixes.map((prefix) => prefix.slice(0, 2)))].map((two) => ({
        label: `${two}…`,
        to: { at: 'number', begins: two },
      }));
  return {
    question: msg('How does the eSIM’s number begin?'),
    hints: [onlyAHint()],
    choices: [
      ...choices,
      {
        label: msg('Otherwise, or it has no number'),
        to: { at: 'start' },
      },
    ],
  };
}

function likely(by: 'issuer' | 'number', digits: string): PickerQuestion {
  const ids = by === 'issuer' ? carriersByIssuer(digits) : carriersByNumber(digits);
  return {
    question: msg('Which of these fits?'),
    hints: by === 'number' ? [onlyAHint()] : issuerHints(digits),
    choices: [...ids.map(named), { label: msg('None of these'), to: { at: 'carrier' } }],
  };
}

function issuerHints(digits: string): string[] {
  if (digits === '02') return [msg('02 is also used by operators on VinaPhone’s network.')];
  if (digits === '04') {
    return [msg('04 is Viettel’s in use. The international list does not name it.')];
  }
  return [];
}

const onlyAHint = (): string =>
  msg('Numbers can be moved between carriers, so this is only a hint.');

const unknown = (): PickerChoice => ({ label: msg('I do not know'), to: { at: 'issuer' } });

const named = (id: string): PickerChoice => ({
  label: inOurLanguage(builtIns[id]?.name ?? id),
  carrier: id,
});

const another = (id: 'other-carrier' | 'other-seller'): PickerChoice => ({
  label: id === 'other-carrier' ? msg('Another carrier') : msg('Another seller'),
  carrier: id,
});

const sellers = (): string => listed(sellerIds().map((id) => named(id).label));
