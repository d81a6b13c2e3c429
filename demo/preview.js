/**
 * Shows what the generator hands out, with the files beside this page, and says that it is a preview:
 * whoever made its address may have written names, numbers and links into it.
 *
 * With `?bare`, as the parent page's ruler: no banner, no style, and the height is told.
 */
import { compose, languageOf } from './compose.js';
import { readState, writeState } from './state.js';
import { say } from './words.js';

const state = readState(location.hash);
const bare = new URLSearchParams(location.search).has('bare');
const embedded = parent !== window;
const base = new URL('../dist/', location.href).href;

const { form, head = '', body = '', wrong } = compose(state, { base });
const language = languageOf(state);
const tell = (message) => {
  if (embedded) parent.postMessage({ preview: true, bare, ...message }, location.origin);
};

document.documentElement.lang = language;
document.title = say(state.ui, 'preview.not');

/** A frame's height is told by its script; an element's is there once it has rendered. */
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
    await import('../dist/esim-widgets.js');
    await main.querySelector(tags)?.updateComplete;
  }
  return 0;
}

/** The height with the fonts that a page without a style, and most pages with one, would have. */
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
  strong.append(say(state.ui, 'preview.not'));
  line(strong);
  if (state.carrier === 'own' || state.support || state['offer-url']) {
    line(say(state.ui, 'preview.own'));
  }
  if (!embedded) {
    const back = document.createElement('a');
    back.href = `index.html#${writeState(state)}`;
    back.append(say(state.ui, 'preview.back'));
    line(back);
  }
  return header;
};

const main = document.createElement('main');
if (form === 'address' && body) {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: body, title: say(state.ui, 'preview'), width: '100%', height: 600 });
  main.append(frame);
} else if (wrong) {
  main.append(['config', 'frame-config'].includes(wrong) ? say(state.ui, `wrong.${wrong}`) : wrong);
} else {
  // All that was chosen has been escaped by `compose`; a fragment made this way runs its script.
  main.append(document.createRange().createContextualFragment(head + body));
}
if (!bare) {
  document.body.className = 'preview';
  document.body.append(banner());
}
document.body.append(main);
addEventListener('hashchange', () => location.reload());

const frameHeight = await ready(main);
if (bare) tell({ height: frameHeight || Math.ceil(highest(main)) });
else {
  new ResizeObserver(() => tell({ height: Math.ceil(document.body.scrollHeight) })).observe(
    document.body,
  );
}
