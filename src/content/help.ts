import { msg, str } from '@lit/localize';
import { countryInSentence, listed, ownNameOf } from '../locales/format.js';
import { inGroups } from '../rules/addresses.js';
import type { Carrier, Hotline, Text } from '../carriers/carrier.js';
import { hotlinesInOrder, linesFromAnyPhone } from '../rules/ways.js';
import { blocks, link, strong, when } from './builders.js';
import type { Block, LinkBlock } from './builders.js';
import { asTextMessage, onlyChecks } from './codes.js';
import { articled, nameInTable, nameOf, withTag } from './names.js';
import { provenance } from './provenance.js';
import type { OpenScene, Scene } from './scene.js';

/** What these lines depend on. */
type Shown = Pick<Scene, 'carrier' | 'place'>;

export const helpTitle = (): string => msg('If you need help');

export const help = (scene: Shown): Block[] =>
  blocks(hotlines(scene), knownFakes(scene.carrier), registration(scene.carrier));

/** The carrier's hotlines. Where there is room for one, the first is shown. */
export const hotlines = (scene: Shown, lines = hotlinesInOrder(scene.carrier)): LinkBlock[] =>
  scene.carrier.kind === 'seller' ? [] : lines.map((line) => hotline(scene, line));

/** The hotlines that any phone can call. If none is known, those that only the carrier's own SIMs reach. */
export function linesWithoutEsim(scene: Shown): LinkBlock[] {
  const lines = hotlines(scene, linesFromAnyPhone(scene.carrier));
  return lines.length ? lines : hotlines(scene);
}

function hotline(
  { carrier, place }: Shown,
  { number, from, free, languages = [], hours }: Hotline,
): LinkBlock {
  const spoken = inGroups(number);
  const names: Text[] = languages.map((tag) => ({ [tag]: ownNameOf(tag) }));
  const given = names.concat(hours ?? []).map((text) => withTag(text, place));
  return {
    type: 'link',
    kind: 'phone',
    href: `tel:${number}`,
    host: spoken,
    label: msg(str`Call ${spoken}`),
    notes: [
      reach(carrier, from),
      free ? msg('free', { desc: 'Of a phone call' }) : '',
      ...given.map(({ text }) => text),
    ].filter(Boolean),
    foreign: given.filter(({ lang }) => lang),
    mark: provenance(carrier, 'hotlines').mark,
  };
}

/** Where a number can be called from. */
function reach(carrier: Carrier, from: Hotline['from']): string {
  if (from === 'abroad') return msg('from abroad');
  const { country, name } = carrier;
  if (from === 'network') {
    return name
      ? msg(str`only from ${articled(nameOf(carrier))} SIM`)
      : msg('only from your carrier’s SIM');
  }
  return country ? msg(str`only in ${countryInSentence(country)}`) : msg('only inside the country');
}

/** Fakes and caller numbers that the carrier itself published. */
export const knownFakes = (carrier: Carrier): Block[] => {
  const { fakes = [], callsFrom = [] } = carrier;
  const numbers = callsFrom.map((number) => inGroups(number).replace(/ /g, '\u00a0'));
  return blocks(
    when(fakes.length, msg(str`${nameInTable(carrier)} warns of these fakes: ${listed(fakes)}.`)),
    when(
      numbers.length,
      msg(str`${nameInTable(carrier)} says it only calls customers from ${listed(numbers)}.`),
    ),
  );
};

/** In Vietnam, a text message tells the name a number is registered to. */
export const registration = ({ country, kind }: Carrier): Block[] =>
  blocks(
    when(country === 'VN' && kind === 'carrier', {
      type: 'code',
      label: msg('The name this number is registered to'),
      code: 'TTTB',
      to: '1414',
      renews: false,
      effect: onlyChecks(),
      complete: true,
      how: asTextMessage('1414'),
    }),
  );

export const supportTitle = (): string => msg('Help from this website');

/** Where the page itself offers help. */
export function support({ carrier, place }: OpenScene): Block[] {
  const { url, label, image } = carrier?.support ?? {};
  if (!url) return [];
  const { text, lang } = label ? withTag(label, place) : { text: msg('Ask for help') };
  return blocks(strong(supportTitle()), link('support', text, url, { image, lang }));
}

/** Who made this, at the end of every element. */
export function trustLine(carrier: Carrier | undefined): string {
  if (carrier?.operator) return msg('Given by this website');
  return carrier?.name
    ? msg(str`Independent guide, not made by ${nameOf(carrier)}.`)
    : msg('Independent guide, not made by a carrier.');
}
