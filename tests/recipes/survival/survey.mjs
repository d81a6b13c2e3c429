import { build } from 'esbuild';
import { asInstalled, root } from '../../support/recipes.mjs';
import { formsWith, sentences } from './forms.mjs';
import { placesWith } from './places.mjs';
import { openReader } from './reader.mjs';
import { throughWordPress } from './wordpress.mjs';

export const elements = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];

/** Best first: where the elements fare differently, the table says the worst. */
export const RESULTS = {
  widget: 'the element works, with every answer and link',
  frame: 'a frame with every answer and link; without its height script it scrolls inside',
  readable: 'plain text with every answer and link',
  sentences: 'only the sentences inside the tag',
  damaged: 'the element works, but it does not read its JSON, or its sentences end up after it',
  nothing: 'nothing',
  refused: 'nothing: the place rejects the form',
  'code shows': 'JSON or markup as text',
  'not tried here': 'unknown: a tool that the test needs is missing',
};

/** Results with which the reader can read every answer and follow every link. */
export const READABLE = ['widget', 'frame', 'readable'];

/**
 * Takes every form through every place and looks at what is left.
 *
 * @returns `{forms, places, cells, missing?}`; `cells[form][place]` is `{result, lost}`: what the
 * reader has of it, and the tags and attributes that the place has dropped
 */
export async function survey() {
  const { renderPlainHtml } = await import(asInstalled('esim-widgets/plain'));
  const answersOf = await answers();
  const forms = formsWith(renderPlainHtml);
  const pieces = [
    ...new Set(Object.values(forms).flatMap(({ make }) => elements.map((one) => make(one)))),
  ];
  const { version, made, missing } = throughWordPress({ ...pieces });
  const places = placesWith({
    missing,
    made: made && new Map(pieces.map((html, index) => [html, made[index]])),
  });

  const reader = await openReader(
    (element) =>
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>eSIM</title>${renderPlainHtml(element, 'viettel')}`,
  );
  const seen = new Map();
  const read = async (html, theme) => {
    const key = `${theme} ${html.trim()}`;
    if (!seen.has(key)) seen.set(key, await reader.read(html, theme));
    return seen.get(key);
  };
  const wanted = (element, added = { texts: [], links: [] }) => {
    const { texts, links } = answersOf(element, 'viettel');
    return { texts: [...texts, ...added.texts], links: [...links, ...added.links] };
  };
  const cells = {};
  try {
    for (const [form, { make, themed, added }] of Object.entries(forms)) {
      cells[form] = {};
      for (const [place, { takes, theme }] of Object.entries(places)) {
        const found = [];
        for (const element of elements) {
          const html = make(element);
          const taken = takes(html);
          found.push({
            result: taken.missing
              ? 'not tried here'
              : taken.refused
                ? 'refused'
                : judge(await read(taken.html, !!themed && theme), element, wanted(element, added)),
            lost: taken.html === undefined ? [] : lost(html, taken.html),
            why: taken.refused,
          });
        }
        const rank = ({ result }) => Object.keys(RESULTS).indexOf(result);
        const worst = found.reduce((one, other) => (rank(other) > rank(one) ? other : one));
        cells[form][place] = { ...worst, lost: [...new Set(found.flatMap(({ lost }) => lost))] };
      }
    }
  } finally {
    await reader.close();
  }
  return { forms, places, cells, missing, version };
}

/**
 * What a reader has of a page.
 *
 * @param seen what `look` in `reader.mjs` saw
 * @param answers `{texts, links}` that have to be there
 */
export function judge({ words, links, widgets, frames }, element, { texts, links: wanted }) {
  // Code that shows: braces, tags, entities. None of our sentences has any.
  if (/[{}]|<\/?[a-z]|&#?\w+;|\besim-(widgets|faq|renew|device)/i.test(words)) return 'code shows';
  const holds = (page) =>
    texts.every((text) => page.words.includes(plainly(text))) &&
    wanted.every((link) => page.links.includes(link));
  const fallback = words.includes(sentences[element]);
  if (widgets.includes(element)) {
    return holds({ words, links }) && !fallback ? 'widget' : 'damaged';
  }
  if (frames.some(holds)) return 'frame';
  if (holds({ words, links })) return 'readable';
  return fallback ? 'sentences' : 'nothing';
}

const plainly = (text) => text.replace(/\s+/g, ' ').trim();

/** Tags of which a piece has fewer than before, and attributes that went from tags that stayed. */
function lost(before, after) {
  const [old, now] = [before, after].map(counted);
  const fewer = (name) => (now.get(name) ?? 0) < old.get(name);
  return [...old.keys()]
    .filter((name) => fewer(name) && !(name.includes(' ') && fewer(name.split(' ')[0])))
    .map((name) => (name.includes(' ') ? name.split(' ')[1] : `<${name}>`));
}

function counted(html) {
  const counts = new Map();
  const count = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const tags = /<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g;
  for (const [, tag, attributes] of html.matchAll(tags)) {
    count(tag);
    for (const [, name] of attributes.matchAll(/\s([a-z][\w-]*)(?:="[^"]*")?/g)) {
      count(`${tag} ${name}`);
    }
  }
  return counts;
}

/** What the elements say, straight from the sources. */
async function answers() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['tests/recipes/survival/answers.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const { text } = outputFiles[0];
  return (await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`))
    .answersOf;
}
