import { builtIns } from '../dist/rules.js';
import '../dist/esim-widgets.js';
import { version } from '../dist/esim-widgets.js';
import {
  attributesOf,
  compose,
  configOf,
  filesOf,
  folderOf,
  nameOf,
  notTaken,
  offerShown,
} from './compose.js';
import { contrast } from './contrast.js';
import { FORMS, placeOf, places } from './places.js';
import { firstState, readState, writeState } from './state.js';
import { say } from './words.js';

const $ = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];
const form = $('#controls');
const here = new URL('../dist/', location.href).href;

let state = readState(location.hash);
let height = 0;
/** Whether `height` is that of this state; and who waits for that. */
let measured = false;
const waiting = [];

const words = (id, given) => say(state.ui, id, given);

// ---- The page in the language of who reads it.

function speak() {
  document.documentElement.lang = state.ui;
  document.title = words('title');
  for (const element of all('[data-say]')) element.textContent = words(element.dataset.say);
  for (const element of all('[data-label]')) {
    element.setAttribute('aria-label', words(element.dataset.label));
  }
  languageLinks();
  for (const option of all('#carrier option[value]')) {
    if (builtIns[option.value]) {
      option.textContent = nameOf(option.value) || words(option.value);
    }
  }
}

/** The other languages show the same state. */
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
    if (key) one.dataset.say = key;
    return one;
  };
  for (const { id, kind } of Object.values(builtIns)) {
    $(kind === 'seller' ? '#sellers' : '#carriers').append(option(id));
  }
  for (const id of Object.keys(places)) $('#place').append(option(id, `place.${id}`));
}

// ---- The controls and the state.

function show() {
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
  // The same door as for an address: what an address could not hold is not in the snippet either.
  return readState(writeState(next));
}

/** Which of the controls have something to say now. */
function reveal() {
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
  $('#base-field').hidden = chosen === 'plain';
  $('#how').textContent = words(`how.${places[state.place] ? state.place : 'page'}`);
  $('#version-how').textContent =
    chosen === 'plain'
      ? words('version.plain')
      : ['frame', 'address'].includes(chosen)
        ? words('version.frame')
        : pinned() && !crypto.subtle
          ? words('version.insecure')
          : words(`version.${state.version}.how`);
  const { when, days } = offerShown(state);
  $('#offer-shown').textContent = words(`offer.${when}`, { days });
  $('#accent-note').textContent = hardToSee();
}

/** The accent is for lines and marks: three to one is what they need. */
function hardToSee() {
  if (!state.accent) return '';
  const grounds = { light: ['#ffffff'], dark: ['#17181c'] }[state.theme] ?? ['#ffffff', '#17181c'];
  const [worst] = grounds
    .map((ground) => ({ ground, ratio: contrast(state.accent, ground) }))
    .sort((a, b) => a.ratio - b.ratio);
  if (worst.ratio >= 3) return '';
  const ground = words(worst.ground === '#ffffff' ? 'white' : 'black');
  return words('accent.hard', { ground, ratio: worst.ratio.toFixed(1) });
}

// ---- What the element itself finds wrong.

let checked = 0;

async function check() {
  const run = ++checked;
  const element = document.createElement(state.element);
  element.hidden = true;
  for (const [name, value] of Object.entries(attributesOf(state))) {
    element.setAttribute(name, value === true ? '' : value);
  }
  if (state.carrier === 'own' && state.config.trim()) element.setAttribute('config', state.config);
  else if (configOf(state)) element.setAttribute('config', JSON.stringify(configOf(state)));
  document.body.append(element);
  await element.updateComplete;
  const errors = element.configErrors;
  element.remove();
  if (run === checked) showErrors(errors);
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
    note.textContent = mine.map(lineOf).join(' ');
    form.elements[name].setAttribute('aria-invalid', String(mine.length > 0));
    mine.forEach((error) => left.delete(error));
  }
  const own = state.carrier === 'own' && !!state.config.trim();
  const list = $('#config-errors');
  list.replaceChildren(
    ...[...(own ? left : [])].map((error) => {
      const item = document.createElement('li');
      const code = document.createElement('code');
      code.textContent = error.path || error.from;
      item.append(code, ' ', lineOf(error));
      return item;
    }),
  );
  const wrong = own && left.size > 0;
  $('#config').setAttribute('aria-invalid', String(wrong));
  $('#config-state').textContent = own ? words(wrong ? 'config.wrong' : 'config.fine') : '';
}

const lineOf = ({ expected, found }) => words('expected', { expected, found });

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

// ---- Addresses: none is handed out that does not answer.

const answers = new Map();

/** Whether somebody is there, and lets other pages read it. */
function answersAt(address) {
  if (!answers.has(address)) {
    answers.set(
      address,
      fetch(address, { method: 'HEAD', cache: 'no-store', credentials: 'omit' }).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  }
  return answers.get(address);
}

/** Forms whose files lie beside the demo. */
const ready = new Set();
const available = (one) => ready.has(one);

async function findForms() {
  for (const one of FORMS) {
    const found = await Promise.all(filesOf(one).map((file) => answersAt(here + file)));
    if (found.every(Boolean)) ready.add(one);
  }
  if (!(await holdsDivs())) ready.delete('div');
}

/** Whether the module beside this page puts its elements into marked divs. */
async function holdsDivs() {
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

async function integrityOf(address) {
  if (!hashes.has(address)) {
    const bytes = await (await fetch(address, { credentials: 'omit' })).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    hashes.set(address, `sha384-${btoa(String.fromCharCode(...hash))}`);
  }
  return hashes.get(address);
}

const pinned = () => state.version === 'pinned';

// ---- The snippet.

let drawn = 0;

async function draw() {
  const run = ++drawn;
  const { form: chosen } = placeOf(state);
  const file = filesOf(chosen)[0];
  const base = $('#base').value.trim() || here;
  const isOurs = ['script', 'div', 'xml'].includes(chosen);

  let problem = '';
  let result = {};
  let folder;
  try {
    folder = new URL(folderOf(base, version, pinned() && isOurs), here).href;
  } catch {
    problem = words('base.none', { address: base });
  }
  if (!available(chosen)) problem = words('form.missing');
  if (!problem) {
    for (const name of filesOf(chosen)) {
      const address = folder + name;
      if (!answers.has(address)) $('#problem').textContent = words('base.checking', { address });
      if (!(await answersAt(address))) problem = words('base.none', { address });
    }
  }
  const integrity =
    !problem && pinned() && isOurs && crypto.subtle ? await integrityOf(folder + file) : '';
  if (run !== drawn) return;
  if (!problem) {
    result = compose(state, { base: folder, integrity, height });
    if (result.wrong) {
      problem = ['config', 'frame-config'].includes(result.wrong)
        ? words(`wrong.${result.wrong}`)
        : result.wrong;
    }
  }
  $('#problem').textContent = problem;
  $('#again').hidden = !(problem && folder && !result.wrong && available(chosen));
  for (const part of ['head', 'body']) {
    // A script and its tag are pasted together, but for a div the script stands in the theme.
    const apart = chosen === 'div';
    const text = apart
      ? result[part]
      : part === 'body' && [result.head, result.body].filter(Boolean).join(gap(chosen));
    $(`#part-${part}`).hidden = !!problem || !text;
    $(`#code-${part}`).textContent = problem ? '' : text || '';
    $(`#title-${part}`).hidden = !apart;
  }
  const names = problem ? [] : notTaken(state, chosen).map((name) => words(labels[name] ?? name));
  $('#not-taken').textContent = names.length
    ? words('not-taken', {
        names: new Intl.ListFormat(state.ui, { type: 'conjunction' }).format(names),
      })
    : '';
  const local = folder && isLoopback(new URL(folder).hostname) && chosen !== 'plain';
  $('#base-local').textContent = local && !problem ? words('base.local') : '';
  $('#height').textContent =
    !problem && height && chosen !== 'plain' && chosen !== 'address'
      ? words('height', { height })
      : '';
  const ready = measured && shown === writeState(state);
  $('#result').dataset.state = problem ? 'problem' : ready ? 'ready' : 'measuring';
  if (!problem && !ready) return;
  for (const go of waiting.splice(0)) go();
}

/** Nobody copies a snippet with the height of the one before it. */
const settled = () =>
  new Promise((go) => {
    if ($('#result').dataset.state !== 'measuring') return go();
    setTimeout(go, 3000);
    return waiting.push(go);
  });

/** Where an editor makes paragraphs of lines, all stands on one. */
const gap = (chosen) => (places[state.place]?.line && chosen !== 'plain' ? '' : '\n');

const labels = { lang: 'lang', accent: 'accent', config: 'config', offer: 'offer' };

const isLoopback = (host) => /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(host);

for (const button of all('[data-copy]')) {
  button.addEventListener('click', async () => {
    const code = $(`#${button.dataset.copy}`);
    await settled();
    try {
      await navigator.clipboard.writeText(code.textContent);
      $('#copied').textContent = words('copied');
    } catch {
      getSelection().selectAllChildren(code);
      $('#copied').textContent = words('selected');
    }
    button.dataset.done = '';
    button.addEventListener('blur', () => delete button.dataset.done, { once: true });
  });
}

$('#again').addEventListener('click', () => {
  answers.clear();
  hashes.clear();
  void draw();
});

// ---- The preview, and the ruler, which is the same page at 360 px.

let shown;

function look() {
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
    void draw();
  }
});

async function qrOf(address) {
  const { hostname } = location;
  $('#phone-local').textContent = isLoopback(hostname)
    ? words('phone.local', { host: hostname })
    : '';
  try {
    const { generate } = await import('../dist/demo/qr.js');
    generate(address).toCanvas($('#qr'), { on: [0, 0, 0, 255], off: [255, 255, 255, 255] });
    $('#qr').hidden = false;
    $('#phone-long').textContent = '';
  } catch {
    $('#qr').hidden = true;
    $('#phone-long').textContent = words('phone.long');
  }
}

// ---- All together.

let timer;

/** What takes a moment; who types is not made to wait for it after every letter. */
function work() {
  void check();
  void draw();
  look();
}

/** Another state than the controls show, or another language. */
function update() {
  speak();
  show();
  reveal();
  clearTimeout(timer);
  work();
}

function changed(event) {
  state = read();
  // Each place begins with the form that suits it best.
  if (event?.target.name === 'place' || placeOf({ ...state, form: '' }).form === state.form) {
    state.form = '';
  }
  history.replaceState(null, '', `#${writeState(state)}`);
  $('#result').dataset.state = 'measuring';
  reveal();
  languageLinks();
  clearTimeout(timer);
  timer = setTimeout(work, 150);
}

form.addEventListener('input', changed);
form.addEventListener('submit', (event) => event.preventDefault());
$('#base').addEventListener('input', (event) => event.stopPropagation());
$('#base').addEventListener('change', (event) => {
  event.stopPropagation();
  void draw();
});

// The hash is the state, so a jump within the page is made by hand.
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
await findForms();
update();
