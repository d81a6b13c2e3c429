/**
 * Shows the snippet of the generator, with the files beside this page. A banner says that it is a
 * preview, because the author of the address can put any names, numbers and links into it.
 *
 * With `?bare` it measures for the parent page: no banner, no style, and it reports its height.
 */
import { compose, languageOf, scriptOf } from './compose.js';
import { placeOf } from './places.js';
import { readState, writeState } from './state.js';
import { ids, message } from './messages.js';

const state = readState(location.hash);
const bare = new URLSearchParams(location.search).has('bare');
const embedded = parent !== window;
const base = new URL('../dist/', location.href).href;

// A shortcode becomes this tag.
const {
  form,
  head = '',
  body = '',
  issue,
} = compose(
  placeOf(state).form === 'shortcode' ? { ...state, place: 'page', form: 'script' } : state,
  { base },
);
const language = languageOf(state);
const tellParent = (height) => {
  if (embedded) parent.postMessage({ preview: true, bare, height }, location.origin);
};

document.documentElement.lang = language;
document.title = message(state.ui, 'preview.not');

/** The height of a frame, which its script sets. For an element: 0, once it has rendered. */
async function ready(main) {
  const frame = main.querySelector('iframe');
  if (frame) {
    frame.removeAttribute('height');
    await new Promise((found) => {
      new MutationObserver(() => frame.style.height && found()).observe(frame, {
        attributeFilter: ['style'],
      });
      setTimeout(found, 3000);
    });
    return parseInt(frame.style.height, 10) || 0;
  }
  const tags = 'esim-renew-guide, esim-faq, esim-device-check';
  if (form !== 'plain') {
    // As a variable, because the demo's server rewrites literal addresses.
    const file = base + scriptOf(state);
    await import(file);
    await main.querySelector(tags)?.updateComplete;
  }
  return 0;
}

/** The largest height among the fonts that most pages use. */
function highest(main) {
  return Math.max(
    ...['serif', 'sans-serif', 'system-ui', 'Verdana, sans-serif'].map((family) => {
      document.body.style.fontFamily = family;
      return main.getBoundingClientRect().height;
    }),
  );
}

const banner = () => {
  const header = document.createElement('header');
  header.lang = state.ui;
  const line = (text) => header.appendChild(document.createElement('p')).append(text);
  const strong = document.createElement('strong');
  strong.append(message(state.ui, 'preview.not'));
  line(strong);
  if (state.carrier === 'own' || state.support || state['offer-url']) {
    line(message(state.ui, 'preview.own'));
  }
  if (!embedded) {
    const back = document.createElement('a');
    back.href = `index.html#${writeState(state)}`;
    back.append(message(state.ui, 'preview.back'));
    line(back);
  }
  return header;
};

const main = document.createElement('main');
if (form === 'address' && body) {
  const frame = document.createElement('iframe');
  Object.assign(frame, {
    src: body,
    title: message(state.ui, 'preview'),
    width: '100%',
    height: 600,
  });
  main.append(frame);
} else if (issue) {
  main.append(ids.includes(`wrong.${issue}`) ? message(state.ui, `wrong.${issue}`) : issue);
} else {
  // `compose` has escaped all choices. A fragment made this way runs its script.
  main.append(document.createRange().createContextualFragment(head + body));
}
if (!bare) {
  document.body.className = 'preview';
  document.body.append(banner());
}
document.body.append(main);
addEventListener('hashchange', () => location.reload());

const frameHeight = await ready(main);
if (bare) tellParent(frameHeight || Math.ceil(highest(main)));
else {
  new ResizeObserver(() => tellParent(Math.ceil(document.body.scrollHeight))).observe(
    document.body,
  );
}
