import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { messagesIn } from './messages.mjs';

/** Words to find a question by. No reader sees them. */
const isHidden = ({ call }) => call.parent?.parent?.name?.text === 'searchWords';

/** How hard texts are to read, as a grade of US schools: a twelve-year-old is in grade 6 or 7. */
export function gradeOf(texts) {
  // A placeholder is a name, so it counts as one word of two syllables.
  const sentences = texts
    .flatMap((text) => text.replace(/\{\d+\}/g, 'carrier').split(/[.!?:;…](?:\s|$)/))
    .map((sentence) => sentence.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [])
    .filter((words) => words.length);
  const words = sentences.flat();
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
  return { words: words.length, grade: words.length ? fleschKincaid(counts) : 0 };
}

/** One line for each topic of the English texts, hardest first. A hint for editors, not a test. */
export function gradeLines(src) {
  const folder = join(src, 'content');
  const topics = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const found = messagesIn(readFileSync(join(folder, name), 'utf8'), name);
      return { name, texts: found.filter((one) => !isHidden(one)).map(({ text }) => text) };
    })
    .filter(({ texts }) => texts.length);
  const line = (name, { words, grade }) =>
    `${grade.toFixed(1).padStart(5)}  ${String(words).padStart(5)} words  ${name}`;
  return [
    ...topics
      .map(({ name, texts }) => ({ name, ...gradeOf(texts) }))
      .sort((a, b) => b.grade - a.grade)
      .map((topic) => line(topic.name.replace('.ts', ''), topic)),
    line('all', gradeOf(topics.flatMap(({ texts }) => texts))),
  ];
}
