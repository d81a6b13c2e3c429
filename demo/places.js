/**
 * Places to publish, each with the forms that work there, the best first.
 *
 * `profile`: for `renderPlainHtml`. `line`: on one line, because the editor adds a paragraph at each
 * line break. `xml`: the place accepts only well-formed XML.
 */
export const places = {
  page: { forms: ['script', 'div', 'frame', 'plain'] },
  static: { forms: ['script', 'frame', 'plain'], line: true },
  wordpress: { forms: ['shortcode', 'script', 'frame', 'plain'], line: true },
  'wordpress-author': {
    forms: ['plain', 'shortcode', 'div'],
    profile: 'wordpress-author',
    line: true,
  },
  ghost: { forms: ['script', 'frame', 'plain'] },
  blogger: { forms: ['xml', 'frame', 'plain'], line: true, xml: true },
  builders: { forms: ['script', 'frame', 'plain'] },
  'frame-only': { forms: ['address'] },
  zendesk: { forms: ['plain', 'frame', 'div'], profile: 'zendesk', line: true },
  freshdesk: { forms: ['div', 'plain'], profile: 'zendesk', line: true },
  intercom: { forms: ['plain'], profile: 'intercom' },
  mail: { forms: ['plain'], profile: 'intercom' },
};

/** Every form. */
export const FORMS = ['script', 'shortcode', 'div', 'xml', 'frame', 'address', 'plain'];

/** The place that the state names, with the chosen form or the best one. */
export function placeOf({ place, form }) {
  const found = Object.hasOwn(places, place) ? places[place] : places.page;
  return { ...found, form: found.forms.includes(form) ? form : found.forms[0] };
}
