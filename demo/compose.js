import { renderPlainHtml, renderText } from '../dist/plain.js';
import { readCarrier, renewable } from '../dist/rules.js';
import { fallback } from './fallback.js';
import { placeOf } from './places.js';

/** Attributes that each element takes besides those of all. */
const own = {
  'esim-renew-guide': ['methods', 'sections', 'offline', 'expires'],
  'esim-faq': ['searchable', 'exclusive', 'all', 'feedback'],
  'esim-device-check': ['detect', 'device'],
};
const ofAll = [
  'theme',
  'heading-level',
  'no-heading',
  'locked',
  'no-language-menu',
  'support',
  'support-label',
];

/** What a frame and plain HTML can be told; the rest is named as not taken. */
const taken = {
  frame: ['carrier', 'lang', 'theme', 'heading-level', 'methods', 'sections'],
  plain: ['carrier', 'lang', 'heading-level', 'methods', 'sections', 'support'],
};
taken.address = taken.frame;

const ARTICLE = 'intro prepare renew after help';

/** What the page writes is read by a parser of XML in one place at least. */
const escaped = (text) =>
  String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const quoted = (text) => escaped(text).replace(/"/g, '&quot;');

/** JSON that may stand inside a `<script>` of HTML and of XML: nothing in it ends that. */
const inScript = (value) =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The language that the snippet speaks. */
export const languageOf = ({ lang, ui }) => (lang && lang !== 'page' ? lang : ui);

/** What was pasted, if it is JSON of an object. */
function pasted({ carrier, config }) {
  if (carrier !== 'own') return undefined;
  try {
    const value = JSON.parse(config);
    return value && typeof value === 'object' && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What only a config can say: an own carrier, an advertisement, whose page it is. */
export function configOf(state) {
  const offer =
    state['offer-url'] && state['offer-label']
      ? { offer: { url: state['offer-url'], label: state['offer-label'] } }
      : {};
  const config = { ...pasted(state), ...offer, ...(state.operator && { operator: true }) };
  return Object.keys(config).length ? config : undefined;
}

/** The element's attributes: a text, or `true`. */
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
  for (const name of [...ofAll, ...own[element]]) {
    if (all[name] && !(device && name === 'locked')) found[name] = all[name];
  }
  return found;
}

/** What of the choices this form cannot carry, by attribute. */
export function notTaken(state, form) {
  if (!taken[form]) return [];
  const chosen = { ...attributesOf(state), ...(state.accent && { accent: true }) };
  if (state['offer-url'] && state['offer-label']) chosen.offer = true;
  if (form !== 'plain' && state.operator) chosen.operator = true;
  return Object.keys(chosen).filter(
    (name) =>
      !taken[form].includes(name) && !(name === 'support-label' && taken[form].includes('support')),
  );
}

/** The files of ours that a form names. */
export const filesOf = (form) =>
  ({
    plain: [],
    frame: ['frame.html', 'frame-height.js'],
    address: ['frame.html'],
  })[form] ?? ['esim-widgets.js'];

/** The folder, with a slash at its end; `{version}` in it is the exact one, or the major one. */
export function folderOf(base, version, pinned) {
  const folder = base.trim().replace('{version}', pinned ? version : version.split('.')[0]);
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/**
 * What somebody pastes.
 *
 * @param state see `state.js`
 * @param base folder of our files, absolute, with a slash at its end
 * @param integrity of the module, or of the frame's script; empty: corrections are followed
 * @param height that is kept free: pixels at 16 px a letter; 0 keeps none
 * @returns `{form, head?, body}`: `head` stands once in the page; or `{form, wrong}`, an error's text
 */
export function compose(state, { base, integrity = '', height = 0 }) {
  const { element } = state;
  const place = placeOf(state);
  const { form } = place;
  const xml = form === 'xml' || !!place.xml;
  const lang = languageOf(state);
  const config = configOf(state);
  const attributes = attributesOf(state);

  if (state.carrier === 'own' && !pasted(state)) return { form, wrong: 'config' };
  if (form === 'plain') return { form, ...plainHtml(state, place, config) };

  const flag = (name) => (xml ? `${name}="${name}"` : name);
  const attribute = ([name, value]) => (value === true ? flag(name) : `${name}="${quoted(value)}"`);
  const tag = (name, pairs) =>
    [
      name,
      ...Object.entries(pairs)
        .filter(([, value]) => value)
        .map(attribute),
    ].join(' ');
  const script = (file, kind) =>
    `<${tag('script', {
      ...kind,
      src: base + file,
      integrity,
      crossorigin: integrity && 'anonymous',
    })}></script>`;

  if (form === 'frame' || form === 'address') {
    if (state.carrier === 'own') return { form, wrong: 'frame-config' };
    const passed = Object.entries({ ...attributes, lang })
      .filter(([name]) => taken.frame.includes(name))
      .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%20/g, '+')}`);
    const src = `${base}frame.html?${[`element=${element}`, ...passed].join('&')}`;
    if (form === 'address') return { form, body: src };
    const frame = tag('iframe', {
      src,
      title: titleOf(state),
      width: '100%',
      height: `${height || 600}`,
      // The only place that drops a style drops every other attribute too.
      ...(place.profile === 'zendesk' ? { frameborder: '0' } : { style: 'border:0' }),
    });
    return {
      form,
      head: script('frame-height.js', { async: true }),
      body: `<${frame}></iframe>`,
    };
  }

  const style = [
    // What is beyond the first screen jumps unseen; and a long gap would stay wherever the element is
    // shorter than on a phone.
    height && `min-height:min(${Math.ceil(height / 16)}em,100vh)`,
    state.accent && `--esim-accent:${state.accent}`,
  ]
    .filter(Boolean)
    .join(';');
  const sentences = fallback(element, pasted(state) ?? attributes.carrier, lang).map(
    (sentence) => `<p>${escaped(sentence)}</p>`,
  );
  const head = script('esim-widgets.js', { ...(xml && { async: true }), type: 'module' });

  if (form === 'div') {
    const data = Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [
        `data-${name}`,
        value === true ? 'true' : value,
      ]),
    );
    const open = tag('div', {
      [`data-${element}`]: 'true',
      ...data,
      'data-config': config && JSON.stringify(config),
      style,
    });
    return { form, head, body: lines(`<${open}>`, sentences, '</div>', place) };
  }

  const json = config && `<script type="application/json">${inScript(config)}</script>`;
  const inner = lines(
    `<${tag(element, attributes)}>`,
    [...(json ? [json] : []), ...sentences],
    `</${element}>`,
    place,
  );
  // Around it, or WordPress puts its paragraphs wherever the tag ends.
  const around = `<${tag('div', { style })}>`;
  const gap = place.line ? '' : '\n';
  return { form, head, body: `${around}${gap}${inner}${gap}</div>` };
}

const lines = (open, inner, close, { line }) =>
  line
    ? open + inner.join('') + close
    : [open, ...inner.map((one) => `  ${one}`), close].join('\n');

/** For whom plain HTML is written; a page that asks its reader has nobody to ask there. */
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
    return { wrong: message };
  }
}

/** The heading of the element, for a frame's title. */
function titleOf({ element, carrier, ...state }) {
  const who = carrier || (element === 'esim-device-check' ? undefined : 'other-carrier');
  return renderText(element, who, languageOf(state)).split('\n')[0];
}

/** The ids of carriers and sellers that we know, with their names. */
export const nameOf = (id) => readCarrier(id).carrier?.name ?? '';

/**
 * When a reader comes to see the page's advertisement: only where a rule of the carrier's or seller's
 * own says "buy a new one".
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
