import { renderPlainHtml, renderText } from '../dist/plain.js';
import { readCarrier, renewable } from '../dist/rules.js';
import { sentencesInside } from '../dist/demo/sentences-inside.js';
import { placeOf } from './places.js';

/** Attributes of one element only. */
const forOne = {
  'esim-renew-guide': ['methods', 'sections', 'offline', 'expires'],
  'esim-faq': ['searchable', 'exclusive', 'all', 'feedback'],
  'esim-device-check': ['detect', 'device'],
};
const forAll = [
  'theme',
  'heading-level',
  'no-heading',
  'locked',
  'no-language-menu',
  'support',
  'support-label',
];

/** The attributes that a frame, plain HTML and WordPress's shortcodes accept. The generator lists the others. */
const accepted = {
  frame: ['carrier', 'lang', 'theme', 'heading-level', 'methods', 'sections'],
  plain: ['carrier', 'lang', 'heading-level', 'methods', 'sections', 'support'],
  shortcode: [...forAll, ...Object.values(forOne).flat(), 'carrier', 'lang', 'accent'],
};
accepted.address = accepted.frame;

const ARTICLE = 'intro prepare renew after help';

/** Escaped for XML too: Blogger parses posts as XML. */
const escaped = (text) =>
  String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quoted = (text) => escaped(text).replace(/"/g, '&quot;');

/** JSON that is safe inside a `<script>` of HTML and of XML: nothing in it can end the script. */
const inScript = (value) =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The language of the snippet. */
export const languageOf = ({ lang, ui }) => (lang && lang !== 'page' ? lang : ui);

/** The pasted JSON, if it is an object. */
function pasted({ carrier, config }) {
  if (carrier !== 'own') return undefined;
  try {
    const value = JSON.parse(config);
    return value && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The choices that need a config: an own carrier, an advertisement, a page of the carrier itself. */
export function configOf(state) {
  const offer =
    state['offer-url'] && state['offer-label']
      ? { offer: { url: state['offer-url'], label: state['offer-label'] } }
      : {};
  const config = { ...pasted(state), ...offer, ...(state.operator && { operator: true }) };
  return Object.keys(config).length ? config : undefined;
}

/** The element's attributes. The values are texts or `true`. */
export function attributesOf(state) {
  const { element, carrier, lang } = state;
  const device = element === 'esim-device-check';
  const all = {
    ...state,
    sections: state.article && ARTICLE,
    methods: state.methods.join(' '),
    locked: state.locked && !!carrier,
    'support-label': state.support && state['support-label'],
    'heading-level': state['no-heading'] ? '' : state['heading-level'],
  };
  const found = {};
  if (carrier && carrier !== 'own') found.carrier = carrier;
  if (lang !== 'page') found.lang = languageOf(state);
  for (const name of [...forAll, ...forOne[element]]) {
    if (all[name] && !(device && name === 'locked')) found[name] = all[name];
  }
  return found;
}

/** The chosen attributes that this form cannot pass on. */
export function notAccepted(state, form) {
  if (!accepted[form]) return [];
  const chosen = { ...attributesOf(state) };
  for (const name of ['accent', 'radius', 'frameless']) if (state[name]) chosen[name] = true;
  if (state['offer-url'] && state['offer-label']) chosen.offer = true;
  if (form !== 'plain' && state.operator) chosen.operator = true;
  return Object.keys(chosen).filter(
    (name) =>
      !accepted[form].includes(name) &&
      !(name === 'support-label' && accepted[form].includes('support')),
  );
}

/** The script for the choice of `file`: everything, or only the language and element of the snippet. */
export const scriptOf = (state, file = state.file) =>
  ({
    language: `${languageOf(state)}/esim-widgets.js`,
    element: `${languageOf(state)}/${state.element}.js`,
  })[file] ?? 'esim-widgets.js';

/** Our files that a form loads. */
export const filesOf = (form, state) =>
  ({
    plain: [],
    shortcode: [],
    frame: ['frame.html', 'frame-height.js'],
    address: ['frame.html'],
  })[form] ?? [scriptOf(state)];

/**
 * The snippet to paste.
 *
 * @param state see `state.js`
 * @param base folder of our files, absolute, with a slash at its end
 * @param integrity of the module, or of the frame's script; empty to follow corrections
 * @param height to reserve, in pixels at a font size of 16 px; 0 reserves none
 * @returns `{form, head?, body}`: the page needs `head` once. Or `{form, issue}`:
 *   the id of a text, or the text of an error
 */
export function compose(state, { base, integrity = '', height = 0 }) {
  const { element } = state;
  const place = placeOf(state);
  const { form } = place;
  const xml = form === 'xml' || !!place.xml;
  const lang = languageOf(state);
  const config = configOf(state);
  const attributes = attributesOf(state);

  if (state.carrier === 'own' && !pasted(state)) return { form, issue: 'config' };
  if (form === 'plain') return { form, ...plainHtml(state, place, config) };

  if (form === 'shortcode') {
    if (state.carrier === 'own') return { form, issue: 'shortcode-config' };
    return { form, body: shortcode(element, { ...attributes, accent: state.accent }) };
  }

  if (form === 'frame' || form === 'address') {
    if (state.carrier === 'own') return { form, issue: 'frame-config' };
    const src = frameAddress(element, { ...attributes, lang }, base);
    if (form === 'address') return { form, body: src };
    return { form, ...composeFrame(state, { src, place, xml, base, integrity, height }) };
  }

  const style = styleOf(state, height);
  const sentences = sentencesInside(element, pasted(state) ?? attributes.carrier, lang).map(
    (sentence) => `<p>${escaped(sentence)}</p>`,
  );
  const head = scriptTag(
    base + scriptOf(state),
    { ...(xml && { async: true }), type: 'module' },
    { xml, integrity },
  );
  const parts = { element, attributes, config, style, sentences, place, xml };
  return { form, head, body: form === 'div' ? composeDiv(parts) : composeTag(parts) };
}

/** A start tag without its brackets. A value that is `true` is a flag. Empty values are left out. */
function tag(name, pairs, xml) {
  const flag = (key) => (xml ? `${key}="${key}"` : key);
  const attribute = ([key, value]) => (value === true ? flag(key) : `${key}="${quoted(value)}"`);
  const written = Object.entries(pairs).filter(([, value]) => value);
  return [name, ...written.map(attribute)].join(' ');
}

const scriptTag = (src, kind, { xml, integrity }) =>
  `<${tag('script', { ...kind, src, integrity, crossorigin: integrity && 'anonymous' }, xml)}></script>`;

function frameAddress(element, attributes, base) {
  const passed = Object.entries(attributes)
    .filter(([name]) => accepted.frame.includes(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%20/g, '+')}`);
  return `${base}frame.html?${[`element=${element}`, ...passed].join('&')}`;
}

function composeFrame(state, { src, place, xml, base, integrity, height }) {
  const attributes = {
    src,
    title: titleOf(state),
    width: '100%',
    height: `${height || 600}`,
    // The only place that drops a style also drops every other attribute.
    ...(place.profile === 'zendesk' ? { frameborder: '0' } : { style: 'border:0' }),
  };
  return {
    head: scriptTag(`${base}frame-height.js`, { async: true }, { xml, integrity }),
    body: `<${tag('iframe', attributes, xml)}></iframe>`,
  };
}

const styleOf = ({ accent, radius, frameless }, height) =>
  [
    // No more than the first screen: a shift below it is invisible, and if the element turns out
    // shorter, a larger height would leave a long gap.
    height && `min-height:min(${Math.ceil(height / 16)}em,100vh)`,
    accent && `--esim-accent:${accent}`,
    radius && `--esim-radius:${radius}`,
    frameless && '--esim-border:0',
  ]
    .filter(Boolean)
    .join(';');

/** For editors that drop unknown tags. */
function composeDiv({ element, attributes, config, style, sentences, place, xml }) {
  const data = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      `data-${name}`,
      value === true ? 'true' : value,
    ]),
  );
  const all = {
    [`data-${element}`]: 'true',
    ...data,
    'data-config': config && JSON.stringify(config),
    style,
  };
  return lines(`<${tag('div', all, xml)}>`, sentences, '</div>', place);
}

function composeTag({ element, attributes, config, style, sentences, place, xml }) {
  const json = config && `<script type="application/json">${inScript(config)}</script>`;
  // On the tag itself: an editor that removes the tag then leaves no empty space.
  const all = { ...attributes, style: style && `display:block;${style}` };
  const inner = lines(
    `<${tag(element, all, xml)}>`,
    [...(json ? [json] : []), ...sentences],
    `</${element}>`,
    place,
  );
  // Without a div around it, WordPress adds paragraphs where the tag ends.
  const gap = place.line ? '' : '\n';
  return `<div>${gap}${inner}${gap}</div>`;
}

/** For our WordPress plugin. A bracket would end it. */
function shortcode(element, attributes) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) =>
      value === true
        ? name
        : `${name}="${quoted(value).replace(/\[/g, '&#91;').replace(/\]/g, '&#93;')}"`,
    );
  return `[${[element, ...written].join(' ')}]`;
}

const lines = (open, inner, close, { line }) =>
  line
    ? open + inner.join('') + close
    : [open, ...inner.map((one) => `  ${one}`), close].join('\n');

/** The carrier for plain HTML. Plain HTML cannot ask the reader, so the default is generic. */
function plainCarrier({ element, carrier, support, ...state }, config) {
  const facts = {
    ...config,
    ...(support && {
      support: { url: support, ...(state['support-label'] && { label: state['support-label'] }) },
    }),
  };
  if (carrier === 'own') return facts;
  const id = carrier || (element === 'esim-device-check' ? undefined : 'other-carrier');
  return id && Object.keys(facts).length ? { id, ...facts } : id;
}

function plainHtml(state, { profile = 'full' }, config) {
  const { methods, article, element } = state;
  try {
    const body = renderPlainHtml(element, plainCarrier(state, config), languageOf(state), profile, {
      ...(state['heading-level'] && { level: Number(state['heading-level']) }),
      ...(element === 'esim-renew-guide' && methods.length && { methods }),
      ...(element === 'esim-renew-guide' && article && { sections: ARTICLE.split(' ') }),
    });
    return { body };
  } catch ({ message }) {
    return { issue: message };
  }
}

/** The element's heading, as the title of a frame. */
function titleOf({ element, carrier, ...state }) {
  const who = carrier || (element === 'esim-device-check' ? undefined : 'other-carrier');
  return renderText(element, who, languageOf(state)).split('\n')[0];
}

/** The name of a built-in carrier or seller. Its own one, if it has another in some language. */
export function nameOf(id) {
  const { name = '' } = readCarrier(id).carrier ?? {};
  return name.en ?? name;
}

/**
 * When readers see the page's advertisement: only if a rule of the carrier or seller leads to "buy
 * a new one".
 *
 * @returns `{when: 'expired' | 'days' | 'never' | 'depends', days?}`
 */
export function offerShown(state) {
  const { carrier: found } = readCarrier(
    state.carrier === 'own' ? undefined : state.carrier || undefined,
    [{ from: 'config', value: pasted(state) }],
  );
  if (!found) return { when: 'depends' };
  if (found.kind === 'seller') {
    const { outcome } = renewable(found, 'seller', { is: 'expired' });
    return { when: outcome === 'buy-new' ? 'expired' : 'never' };
  }
  const gone = found.lifecycle?.find(({ state: now }) => now === 'recalled');
  return gone ? { when: 'days', days: gone.day } : { when: 'never' };
}
