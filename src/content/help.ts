import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { hotlinesInOrder } from '../rules/ways.js';
import { text, type Block, type LinkBlock, type PhoneBlock } from './block.js';
import { countryName, inOurLanguage, listed, nameOf, placeOf, standing } from './names.js';

type Hotline = NonNullable<Carrier['hotlines']>[number];

/** The carrier's hotlines; the first is the one that the guide offers where it is short. */
export const hotlines = (carrier: Carrier, lines = hotlinesInOrder(carrier)): PhoneBlock[] =>
  carrier.kind === 'seller' ? [] : lines.map((line) => phone(carrier, line));

function phone(carrier: Carrier, { number, from, free, languages, hours }: Hotline): PhoneBlock {
  const names = (languages ?? []).map(
    (tag) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
  );
  return {
    type: 'phone',
    number,
    shown: spoken(number),
    label: msg(str`Call ${spoken(number)}`),
    notes: [
      reach(carrier, from),
      free ? msg('free', { desc: 'Of a phone call' }) : '',
      ...names,
      hours ? inOurLanguage(hours) : '',
    ].filter(Boolean),
    mark: standing(carrier, 'hotlines').mark,
  };
}

function reach(carrier: Carrier, from: Hotline['from']): string {
  switch (from) {
    case 'network':
      return msg(str`only from a ${nameOf(carrier)} SIM`, {
        desc: 'Where a number can be called from. Placeholder: a company name',
      });
    case 'country':
      return carrier.country
        ? msg(str`only in ${countryName(carrier.country)}`, {
            desc: 'Where a number can be called from. Placeholder: a country',
          })
        : msg('only inside the country');
    case 'abroad':
      return msg('from abroad');
  }
}

/** A number in groups, as it would be read out: 18008098 → 1800 8098. */
const spoken = (number: string): string =>
  number.length > 8
    ? number.replace(/(\d{3})(?=\d{3}(\d{3})*$)/g, '$1 ').replace(/^(\+\d\d)(?=\d)/, '$1 ')
    : number.replace(/^(\d{4})(?=\d{4}$)/, '$1 ');

/** Where the page itself offers help: the only place that is not the carrier's. */
export function support(carrier: Pick<Carrier, 'support'> | undefined): Block[] {
  const { url, label, image } = carrier?.support ?? {};
  if (!url) return [];
  const link: LinkBlock = {
    type: 'link',
    kind: 'support',
    href: url,
    label: label ? inOurLanguage(label) : msg('Ask for help'),
    place: placeOf(url),
    image,
    primary: true,
  };
  return [text(msg('Help from this website'), 'strong'), link];
}

/** Fakes and caller numbers that the carrier itself published. */
export function knownFakes(carrier: Carrier): Block[] {
  const { fakes, callsFrom } = carrier;
  const blocks: Block[] = [];
  if (fakes?.length) {
    blocks.push(text(msg(str`${nameOf(carrier)} warns of these fakes: ${listed(fakes)}.`)));
  }
  if (callsFrom?.length) {
    blocks.push(
      text(
        msg(
          str`${nameOf(carrier)} says that it calls customers only from ${listed(callsFrom.map((number) => spoken(number).replace(/ /g, '\u00a0')))}.`,
        ),
      ),
    );
  }
  return blocks;
}

/** In Vietnam, whose name the number is registered under. */
export function registration({ country, kind }: Carrier): Block[] {
  if (country !== 'VN' || kind === 'seller') return [];
  return [
    {
      type: 'code',
      label: msg('Whose name this number is registered under'),
      code: 'TTTB',
      to: '1414',
      renews: false,
      effect: msg('only checks', { desc: 'Label: this code renews nothing' }),
      complete: true,
      how: msg(str`Write it as a text message to ${'1414'}.`),
    },
  ];
}

export const helpTitle = (): string => msg('When you are stuck');

/** Who made this, said at the end of every element. */
export const trustLine = (carrier: Carrier | undefined): string => {
  if (carrier?.operator) return msg('Given by this website');
  return carrier?.name
    ? msg(str`Independent guide, not made by ${nameOf(carrier)}.`)
    : msg('Independent guide, not made by a carrier.');
};
