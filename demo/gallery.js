import '../dist/esim-widgets.js';
import { show, states } from './gallery-states.js';

const wanted = new URLSearchParams(location.search);
const lang = wanted.get('lang') ?? 'en';
const theme = wanted.get('theme') ?? '';
const only = wanted.get('state');
const shown = only ? { [only]: states[only] } : states;

document.documentElement.lang = lang;
document.documentElement.dataset.theme = theme;
document.body.classList.toggle('alone', !!only);

for (const link of document.querySelectorAll('nav a')) {
  const { name, value } = link.dataset;
  const query = new URLSearchParams({ lang, theme, [name]: value });
  link.href = `?${query}`;
  if (value === { lang, theme }[name]) link.setAttribute('aria-current', 'true');
}

const list = document.querySelector('main');
const figures = Object.entries(shown).map(([id, state]) => {
  const figure = document.createElement('figure');
  figure.id = id;
  const caption = document.createElement('figcaption');
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ lang, theme, state: id })}`;
  link.lang = 'en';
  link.append(state.title);
  caption.append(link);
  figure.append(caption);
  list.append(figure);
  return [figure, state];
});
await Promise.all(figures.map(([figure, state]) => show(state, figure, { lang, theme })));
document.body.dataset.ready = '';
