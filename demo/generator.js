import { builtIns } from '../dist/rules.js';
import '../dist/esim-widgets.js';
import { version } from '../dist/esim-widgets.js';
import {
  attributesOf,
  compose,
  configOf,
  filesOf,
  nameOf,
  notAccepted,
  offerShown,
  languageOf,
  scriptOf,
} from './compose.js';
import { EXAMPLE, folderOf, isLoopback, lookAt } from './address.js';
import { FORMS, placeOf, places } from './places.js';
import { firstState, readState, writeState } from './state.js';
import { ids, message } from './messages.js';
import { OWN_ACCENT, textOn, themes } from './themes.js';

const $ = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const form = $('#controls');
const here = new URL('../dist/', location.href).href;

let state = readState(location.hash);
let height = 0;
/** Whether `height` belongs to this state. */
let measured = false;
/** Callbacks of those that wait for the height. */
const waiting = [];

const text = (id, given) => message(state.ui, id, given);

// ---- The language of the page.

function translate() {
  document.documentElement.lang = state.ui;
  document.title = text('title');
  for (const element of all('[data-message]')) element.textContent = text(element.dataset.message);
  for (const element of all('[data-label]')) {
    element.setAttribute('aria-label', text(element.dataset.label));
  }
  languageLinks();
  for (const option of all('#carrier option[value]')) {
    if (builtIns[option.value]) {
      option.textContent = nameOf(option.value) || text(option.value);
    }
  }
}

/** Links to the other languages keep the state. */
function languageLinks() {
  for (const link of all('.languages a')) {
    link.href = `#${writeState({ ...state, ui: link.lang })}`;
    if (link.lang === state.ui) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function fillLists() {
  const option = (value, key) => {
    const one = document.createElement('option');
    one.value = value;
    if (key) one.dataset.message = key;
    return one;
  };
  for (const { id, kind } of Object.values(builtIns)) {
    $(kind === 'seller' ? '#sellers' : '#carriers').append(option(id));
  }
  for (const id of Object.keys(places)) $('#place').append(option(id, `place.${id}`));
}

// ---- The controls and the state.

function showState() {
  for (const control of form.elements) {
    const { name, type, value } = control;
    if (!Object.hasOwn(state, name)) continue;
    if (type === 'radio') control.checked = value === state[name];
    else if (type === 'checkbox' && Array.isArray(state[name])) {
      control.checked = state[name].includes(value);
    } else if (type === 'checkbox') control.checked = state[name];
    else if (type !== 'color' && control.value !== state[name]) control.value = state[name];
  }
  $('#accent-own').checked = !!state.accent;
  $('#accent').disabled = !state.accent;
  if (state.accent) $('#accent').value = state.accent;
}

function read() {
  const data = new FormData(form);
  const next = { ...firstState(), ui: state.ui };
  for (const control of form.elements) {
    const { name, type } = control;
    if (!Object.hasOwn(next, name) || type === 'color') continue;
    if (Array.isArray(next[name])) next[name] = data.getAll(name);
    else if (type === 'checkbox') next[name] = control.checked;
    else if (type !== 'radio' || control.checked) next[name] = control.value;
  }
  next.accent = $('#accent-own').checked ? $('#accent').value : '';
  // Read like an address, so the snippet never holds what an address cannot hold.
  return readState(writeState(next));
}

/** Hides the controls that do not apply. */
function updateVisibility() {
  const { form: chosen, forms } = placeOf(state);
  for (const part of all('[data-for]')) part.hidden = !part.dataset.for.includes(state.element);
  $('#own').hidden = state.carrier !== 'own';
  $('#locked').hidden = !state.carrier;
  $('#level').hidden = state['no-heading'];
  for (const label of all('#forms label')) {
    const input = label.querySelector('input');
    label.hidden = !forms.includes(input.value) || !available(input.value);
    input.checked = input.value === chosen;
  }
  $('#forms').hidden = forms.length < 2;
  $('#versions').hidden = !['script', 'div', 'xml'].includes(chosen);
  showFiles(chosen);
  $('#base-field').hidden = filesOf(chosen, state).length === 0;
  const place = places[state.place] ? state.place : 'page';
  $('#how').textContent = text(`how.${chosen === 'shortcode' ? chosen : place}`);
  $('#version-how').textContent = ['plain', 'shortcode'].includes(chosen)
    ? text(`version.${chosen}`)
    : ['frame', 'address'].includes(chosen)
      ? text('version.frame')
      : pinned() && !facts && !crypto.subtle
        ? text('version.insecure')
        : text(`version.${state.version}.how`);
  const { when, days } = offerShown(state);
  $('#offer-shown').textContent = text(`offer.${when}`, { days });
  $('#accent-note').textContent = contrastNote();
  showThemes();
}

/** Sizes and hashes of our scripts. `npm start` builds only the big file. */
let facts;

async function readFacts() {
  try {
    ({ files: facts } = await (await fetch(`${here}integrity.json`)).json());
  } catch {
    facts = undefined;
  }
}

/** The choice of a smaller file, with the kilobytes that it saves. */
function showFiles(chosen) {
  const hasAll = !!facts?.['en/esim-widgets.js'];
  $('#files').hidden = !hasAll || !['script', 'div', 'xml'].includes(chosen);
  if (!hasAll) return;
  const format = new Intl.NumberFormat(state.ui, { maximumFractionDigits: 0 });
  const kilobytes = (file) => facts[scriptOf(state, file)].brotli / 1000;
  const language = text(`in.${languageOf(state)}`);
  for (const file of ['all', 'language', 'element']) {
    const what = text(file === 'element' ? `file.${state.element}` : `file.${file}`, { language });
    const size = format.format(kilobytes(file));
    const saved = format.format(kilobytes('all') - kilobytes(file));
    const note = text(file === 'all' ? 'file.size' : 'file.saves', { size, saved });
    $(`#file-${file}`).textContent = `${what} (${note})`;
  }
}

/** The elements choose the text on the accent; a theme without an accent has its own pair. */
function contrastNote() {
  const { text: colour, ratio } = textOn(state.accent || OWN_ACCENT);
  return text('accent.contrast', { text: text(colour), ratio: ratio.toFixed(1) });
}

function showThemes() {
  for (const button of all('[data-preset]')) {
    const preset = themes[button.dataset.preset];
    button.style.setProperty('--swatch', preset.accent || OWN_ACCENT);
    const isChosen = Object.entries(preset).every(([name, value]) => state[name] === value);
    button.setAttribute('aria-pressed', String(isChosen));
  }
}

for (const button of all('[data-preset]')) {
  button.addEventListener('click', () => {
    state = { ...state, ...themes[button.dataset.preset] };
    showState();
    changed();
  });
}

// ---- What the element itself reports as wrong.

let checkRun = 0;

async function check() {
  const run = ++checkRun;
  const element = document.createElement(state.element);
  element.hidden = true;
  for (const [name, value] of Object.entries(attributesOf(state))) {
    element.setAttribute(name, value === true ? '' : value);
  }
  // The author reads its messages on this page.
  element.lang = state.ui;
  if (state.carrier === 'own' && state.config.trim()) element.setAttribute('config', state.config);
  else if (configOf(state)) element.setAttribute('config', JSON.stringify(configOf(state)));
  document.body.append(element);
  await element.updateComplete;
  const errors = element.configErrors;
  element.remove();
  if (run === checkRun) showErrors(errors);
}

const fields = {
  support: /^support(\.url)?$/,
  'support-label': /^support\.label/,
  'offer-url': /^offer(\.url)?$/,
  'offer-label': /^offer\.label/,
  expires: /^expires$/,
  device: /^device$/,
};

function showErrors(errors) {
  const left = new Set(errors);
  for (const [name, path] of Object.entries(fields)) {
    const mine =
      state.carrier === 'own' && state.config ? [] : errors.filter((e) => path.test(e.path));
    const note = $(`#${name}-wrong`);
    note.textContent = mine.map(({ message }) => message).join(' ');
    form.elements[name].setAttribute('aria-invalid', String(mine.length > 0));
    mine.forEach((error) => left.delete(error));
  }
  const own = state.carrier === 'own' && !!state.config.trim();
  const list = $('#config-errors');
  list.replaceChildren(
    ...[...(own ? left : [])].map((error) => {
      const item = document.createElement('li');
      item.textContent = error.message;
      return item;
    }),
  );
  const hasIssues = own && left.size > 0;
  $('#config').setAttribute('aria-invalid', String(hasIssues));
  $('#config-state').textContent = own ? text(hasIssues ? 'config.wrong' : 'config.fine') : '';
}

$('#example').addEventListener('click', () => {
  $('#config').value = JSON.stringify(
    {
      id: 'chao-mobile',
      name: 'Chao Mobile',
      country: 'TH',
      website: { url: 'https://chao.example/' },
      app: { name: 'My Chao', googlePlay: 'com.example.chao' },
      hotlines: [{ number: '1175', from: 'network', free: true }],
    },
    null,
    2,
  );
  changed();
});

// ---- Addresses: what a browser can find out is shown beside the snippet, which people can always copy.

const looks = new Map();

/** What `lookAt` finds. Each address is asked once. */
function look(address) {
  if (!looks.has(address)) {
    looks.set(
      address,
      lookAt(address, {
        page: location.href,
        fetch: (...request) => fetch(...request),
        isOnline: navigator.onLine,
      }),
    );
  }
  return looks.get(address);
}

/** Forms with all their files beside the demo. */
const ready = new Set();
const available = (name) => ready.has(name);

async function findForms() {
  const isThere = async (file) => ['here', 'anywhere', 'local'].includes(await look(here + file));
  for (const one of FORMS) {
    const found = await Promise.all(filesOf(one, firstState()).map(isThere));
    if (found.every(Boolean)) ready.add(one);
  }
  if (!(await upgradesDivs())) ready.delete('div');
}

/** Whether the module beside this page upgrades marked divs. */
async function upgradesDivs() {
  const div = document.createElement('div');
  div.hidden = true;
  div.setAttribute('data-esim-device-check', '');
  document.body.append(div);
  await new Promise((later) => setTimeout(later));
  const found = !!div.firstElementChild;
  div.remove();
  return found;
}

const hashes = new Map();

/** The hash of our own copy, from the build or computed. Empty where neither is possible. */
async function integrityOf(file) {
  if (facts?.[file]) return facts[file].integrity;
  return crypto.subtle ? hashAt(here + file) : '';
}

async function hashAt(address) {
  if (!hashes.has(address)) {
    const bytes = await (await fetch(address, { credentials: 'omit' })).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    hashes.set(address, `sha384-${btoa(String.fromCharCode(...hash))}`);
  }
  return hashes.get(address);
}

const pinned = () => state.version === 'pinned';

/** Whether the file is known to be another one than that with the hash. */
async function isOther(address, integrity) {
  try {
    return !!crypto.subtle && (await hashAt(address)) !== integrity;
  } catch {
    return false;
  }
}

/** What to know about the address, in words. */
async function addressNote(folder, names, integrity) {
  const written = $('#base').value.trim();
  if (!folder) return text(written ? 'base.none' : 'base.empty', { address: written });
  for (const name of names) {
    const address = folder + name;
    if (!looks.has(address)) $('#address-note').textContent = text('base.checking', { address });
    const found = await look(address);
    const { host } = new URL(address);
    const isReadable = found === 'here' || found === 'anywhere';
    if (integrity && isReadable && (await isOther(address, integrity))) {
      return text('base.differs', { address });
    }
    if (!isReadable || name === names.at(-1)) return text(`base.${found}`, { address, host });
  }
  return '';
}

// ---- The snippet.

let snippetRun = 0;

async function renderSnippet() {
  const run = ++snippetRun;
  const { form: chosen } = placeOf(state);
  const names = filesOf(chosen, state);
  const isOurs = ['script', 'div', 'xml'].includes(chosen);
  const versionPart = pinned() && isOurs ? version : version.split('.')[0];
  const folder = folderOf($('#base').value, here, versionPart);

  const integrity = pinned() && isOurs ? await integrityOf(names[0]) : '';
  if (run !== snippetRun) return;
  const result = available(chosen)
    ? compose(state, { base: folder ?? EXAMPLE, integrity, height })
    : { issue: 'form' };
  const problem = issueText(result.issue);
  $('#problem').textContent = problem;
  for (const part of ['head', 'body']) {
    // People paste a script and its tag together. With a div, the script goes into the theme.
    const apart = chosen === 'div';
    const code = apart
      ? result[part]
      : part === 'body' && [result.head, result.body].filter(Boolean).join(gap(chosen));
    $(`#part-${part}`).hidden = !!problem || !code;
    $(`#code-${part}`).textContent = problem ? '' : code || '';
    $(`#title-${part}`).hidden = !apart;
  }
  const left = problem ? [] : notAccepted(state, chosen).map((name) => text(labels[name] ?? name));
  $('#not-taken').textContent = left.length
    ? text('not-taken', {
        names: new Intl.ListFormat(state.ui, { type: 'conjunction' }).format(left),
      })
    : '';
  $('#height').textContent =
    !problem && height && !['plain', 'address', 'shortcode'].includes(chosen)
      ? text('height', { height })
      : '';
  const ready = measured && shown === writeState(state);
  $('#result').dataset.state = problem ? 'problem' : ready ? 'ready' : 'measuring';
  if (problem || ready) for (const go of waiting.splice(0)) go();

  const note = problem || !names.length ? '' : await addressNote(folder, names, integrity);
  if (run !== snippetRun) return;
  $('#address-note').textContent = note;
  $('#again').hidden = !note || !folder;
}

const issueText = (issue) => {
  if (!issue) return '';
  if (issue === 'form') return text('form.missing');
  return ids.includes(`wrong.${issue}`) ? text(`wrong.${issue}`) : issue;
};

/** Waits until the snippet has the height of the current state. */
const settled = () =>
  new Promise((go) => {
    if ($('#result').dataset.state !== 'measuring') return go();
    setTimeout(go, 3000);
    return waiting.push(go);
  });

/** Some editors turn lines into paragraphs. For them everything is on one line. */
const gap = (chosen) => (places[state.place]?.line && chosen !== 'plain' ? '' : '\n');

const labels = { lang: 'lang', accent: 'accent', config: 'config', offer: 'offer' };

for (const button of all('[data-copy]')) {
  button.addEventListener('click', async () => {
    const code = $(`#${button.dataset.copy}`);
    await settled();
    try {
      await navigator.clipboard.writeText(code.textContent);
      const isHalf = button.dataset.copy === 'code-body' && placeOf(state).form === 'div';
      $('#copied').textContent = text(isHalf ? 'copied.body' : 'copied');
    } catch {
      getSelection().selectAllChildren(code);
      $('#copied').textContent = text('selected');
    }
    button.dataset.done = '';
    button.addEventListener('blur', () => delete button.dataset.done, { once: true });
  });
}

$('#again').addEventListener('click', () => {
  looks.clear();
  hashes.clear();
  void renderSnippet();
});

// ---- The preview. The ruler is the same page at 360 px, for measuring.

let shown;

function updatePreview() {
  const hash = writeState(state);
  if (shown === hash) return;
  shown = hash;
  measured = false;
  const address = new URL(`preview.html#${hash}`, location.href).href;
  $('#preview').contentWindow.location.replace(address);
  const ruler = new URL(`preview.html?bare#${hash}`, location.href).href;
  $('#ruler').contentWindow.location.replace(ruler);
  $('#preview-link').href = address;
  void qrOf(address);
}

addEventListener('message', ({ source, data, origin }) => {
  if (origin !== location.origin || !data?.preview) return;
  if (source === $('#preview').contentWindow) {
    $('#preview').style.setProperty('--content', `${data.height}px`);
  } else if (source === $('#ruler').contentWindow) {
    height = data.height;
    measured = true;
    void renderSnippet();
  }
});

async function qrOf(address) {
  $('#phone-local').textContent = isLoopback(location.href)
    ? text('phone.local', { host: location.hostname })
    : '';
  try {
    const { generate } = await import('../dist/demo/qr.js');
    generate(address).toCanvas($('#qr'), { on: [0, 0, 0, 255], off: [255, 255, 255, 255] });
    $('#qr').hidden = false;
    $('#phone-long').textContent = '';
  } catch {
    $('#qr').hidden = true;
    $('#phone-long').textContent = text('phone.long');
  }
}

// ---- Putting it together.

let timer;

/** Takes a moment, so it does not run after every typed letter. */
function updateResult() {
  void check();
  void renderSnippet();
  updatePreview();
}

/** After a change of the state from outside the controls, or of the language. */
function update() {
  translate();
  showState();
  updateVisibility();
  clearTimeout(timer);
  updateResult();
}

function changed(event) {
  state = read();
  // A new place starts with the form that suits it best.
  if (event?.target.name === 'place' || placeOf({ ...state, form: '' }).form === state.form) {
    state.form = '';
  }
  history.replaceState(null, '', `#${writeState(state)}`);
  $('#result').dataset.state = 'measuring';
  updateVisibility();
  languageLinks();
  clearTimeout(timer);
  timer = setTimeout(updateResult, 150);
}

form.addEventListener('input', changed);
form.addEventListener('submit', (event) => event.preventDefault());
$('#base').addEventListener('input', (event) => event.stopPropagation());
$('#base').addEventListener('change', (event) => {
  event.stopPropagation();
  void renderSnippet();
});

// The hash holds the state, so jumps within the page need a script.
for (const link of all('a[data-jump]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const target = $(link.getAttribute('href'));
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  });
}

addEventListener('hashchange', () => {
  if (!location.hash.includes('=') && location.hash) return;
  state = readState(location.hash);
  update();
});

fillLists();
$('#base').value = here;
$('#version').textContent = version;
await Promise.all([findForms(), readFacts()]);
update();
