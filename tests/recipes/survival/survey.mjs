import { build } from 'esbuild';
import { asInstalled, root } from '../../support/recipes.mjs';
import { formsWith, sentences } from './forms.mjs';
import { placesWith } from './places.mjs';
import { openReader } from './reader.mjs';
import { throughWordPress } from './wordpress.mjs';

export const elements = ['esim-renew-guide', 'esim-faq', 'esim-device-check'];

/** Best first. If the elements differ, the table gives the worst result. */
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

/** Results with every answer and every link. */
export const READABLE = ['widget', 'frame', 'readable'];

/**
 * Publishes every form in every place, and looks at the result.
 *
 * @returns `{forms, places, cells, missing?}`. `cells[form][place]` is `{result, lost}`, where `lost`
 * lists the tags and attributes that the place has dropped
 */
export async function survey() {
  const { renderPlainHtml } = await import(asInstalled('esim-widgets/plain'));
  const answersOf = await answers();
  const forms = formsWith(renderPlainHtml);
  const pieces = [
    ...new Set(
      Object.values(forms).flatMap(({ make }) => elements.map((element) => make(element))),
    ),
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
                : resultOf(
                    await read(taken.html, !!themed && theme),
                    element,
                    wanted(element, added),
                  ),
            lost: taken.html === undefined ? [] : lost(html, taken.html),
            why: taken.refused,
          });
        }
        const rank = ({ result }) => Object.keys(RESULTS).indexOf(result);
        const worst = found.reduce((a, b) => (rank(b) > rank(a) ? b : a));
        cells[form][place] = { ...worst, lost: [...new Set(found.flatMap(({ lost }) => lost))] };
      }
    }
  } finally {
    await reader.close();
  }
  return { forms, places, cells, missing, version };
}

/**
 * One of `RESULTS` for a page.
 *
 * @param seen the result of `look` in `reader.mjs`
 * @param answers `{texts, links}` that the page must have
 */
export function resultOf({ words, links, widgets, frames }, element, { texts, links: wanted }) {
  // Visible code: braces, tags or entities. Our own texts contain none.
  if (/[{}]|<\/?[a-z]|&#?\w+;|\besim-(widgets|faq|renew|device)/i.test(words)) return 'code shows';
  const isComplete = (page) =>
    texts.every((text) => page.words.includes(onOneLine(text))) &&
    wanted.every((link) => page.links.includes(link));
  const fallback = words.includes(sentences[element]);
  if (widgets.includes(element)) {
    return isComplete({ words, links }) && !fallback ? 'widget' : 'damaged';
  }
  if (frames.some(isComplete)) return 'frame';
  if (isComplete({ words, links })) return 'readable';
  return fallback ? 'sentences' : 'nothing';
}

const onOneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** Tags that became fewer, and attributes that are missing on the remaining tags. */
function lost(before, after) {
  const [old, now] = [before, after].map(countNames);
  const fewer = (name) => (now.get(name) ?? 0) < old.get(name);
  return [...old.keys()]
    .filter((name) => fewer(name) && !(name.includes(' ') && fewer(name.split(' ')[0])))
    .map((name) => (name.includes(' ') ? name.split(' ')[1] : `<${name}>`));
}

/** Counts tags (`a`) and their attributes (`a href`). */
function countNames(html) {
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

/** `answersOf` from `answers.ts`, bundled for Node. */
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
