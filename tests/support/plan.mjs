/** What the words after `npm test --` ask for. */
import { existsSync, statSync } from 'node:fs';
import { findBrowser, findHugo } from './browsers.mjs';
import { findWordPress } from '../recipes/survival/wordpress.mjs';
import { command, inBrowser, inNode } from './stages.mjs';
import { chooseFiles, needsBuild, needsInstall } from './test-files.mjs';
import { findWholeWordPress } from './wordpress-site.mjs';

const engines = ['chromium', 'firefox', 'webkit'];
const always = ['lint', 'types', 'node', 'build', 'built', 'chromium'];
const stageNames = [...always, 'format', 'lint-types', 'firefox', 'webkit', 'install'];

/** The lanes run at the same time. In a lane, one stage follows the other. */
const twoLanes = [
  ['install', 'build', 'chromium', 'built', 'firefox', 'webkit'],
  ['types', 'lint', 'lint-types', 'node'],
];
const oneLane = [['format', 'lint-types', 'install', 'build', 'node', 'built', ...engines]];

/** @returns lanes of stages, each `{name, run}` */
export function plan(asked) {
  const isAll = asked.includes('--all');
  const names = asked.filter((word) => stageNames.includes(word));
  const words = asked.filter((word) => !stageNames.includes(word) && word !== '--all');

  const files = chooseFiles({ words, isSlow: isAll });
  // Some tests need what only Chromium can pretend, such as print and reduced motion.
  const everyBrowserFile = (words.length > 0 ? files.browser : chooseFiles().browser).filter(
    (file) => !file.includes('.chromium.'),
  );
  const filesOf = {
    node: files.node,
    built: files.built,
    chromium: files.browser,
    firefox: everyBrowserFile,
    webkit: everyBrowserFile,
  };

  const wanted = new Set(names);
  if (isAll) for (const name of ['format', 'lint-types', ...Object.keys(filesOf)]) wanted.add(name);
  else if (asked.length === 0) for (const name of always) wanted.add(name);
  else if (words.length > 0 && !names.some((name) => name in filesOf))
    for (const name of ['node', 'built', 'chromium']) wanted.add(name);
  for (const [name, { length }] of Object.entries(filesOf)) if (length === 0) wanted.delete(name);

  if (isAll || words.length > 0) {
    const chosen = [...wanted].flatMap((name) => filesOf[name] ?? []);
    if (chosen.some(needsBuild)) wanted.add('build');
    if (wanted.has('webkit') || chosen.some(needsInstall)) wanted.add('install');
  }
  if (isInstalled()) wanted.delete('install');

  findPrograms(wanted, files.built);
  // The rest of the build takes longer than the tests of `npm test`.
  const isShort =
    !isAll && !names.includes('build') && ![...files.built, ...files.browser].some(needsInstall);
  const script = (name) => command('npm', 'run', '--silent', name);
  const run = {
    install: command('npm', 'ci', '--prefix', 'tests'),
    lint: script('lint'),
    'lint-types': script('lint:types'),
    format: script('format:check'),
    types: script('types'),
    build: isShort ? command('npx', 'rollup', '-c', '--configForTests') : script('build'),
    node: inNode(filesOf.node),
    built: inNode(filesOf.built),
    chromium: inBrowser('chromium', filesOf.chromium),
    firefox: inBrowser('firefox', filesOf.firefox),
    webkit: inBrowser('webkit', filesOf.webkit, 3),
  };
  return (isAll ? oneLane : twoLanes)
    .map((lane) => lane.filter((name) => wanted.has(name)))
    .filter((lane) => lane.length > 0)
    .map((lane) => lane.map((name) => ({ name, run: run[name] })));
}

function isInstalled() {
  const installed = 'tests/node_modules/.package-lock.json';
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync('tests/package-lock.json').mtimeMs
  );
}

/** A missing program is reported, or installed, at once and not after minutes. */
function findPrograms(wanted, built) {
  for (const engine of engines) if (wanted.has(engine)) findBrowser(engine);
  if (!wanted.has('built')) return;
  findBrowser('chromium');
  if (!built.some(needsInstall)) return;
  findHugo();
  findWholeWordPress();
  findWordPress();
}
