import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findWordPress } from '../recipes/survival/wordpress.mjs';

/** Lets WordPress make the style sheet, as it does for each page. */
const makeSheet = `<?php
  define('ABSPATH', "$argv[1]/");
  define('WPINC', 'wp-includes');
  function wp_installing() { return true; }
  function current_theme_supports() { return true; }
  function wp_get_global_settings($path = []) {
    return _wp_array_get($GLOBALS['look']->get_settings(), $path);
  }
  function __($text) { return $text; }
  function _x($text) { return $text; }
  $parts = ['plugin', 'functions', 'formatting', 'kses', 'class-wp-block-type',
    'class-wp-block-type-registry', 'class-wp-block-supports', 'block-supports/typography',
    'class-wp-theme-json-schema', 'class-wp-theme-json'];
  foreach ($parts as $part) require_once ABSPATH . WPINC . "/$part.php";
  add_filter('pre_option', fn() => 'UTF-8');
  $read = fn($file) => json_decode(file_get_contents($file), true);
  $look = new WP_Theme_JSON($read(ABSPATH . WPINC . '/theme.json'), 'default');
  foreach (array_slice($argv, 2) as $file) $look->merge(new WP_Theme_JSON($read($file), 'theme'));
  echo $look->get_stylesheet();`;

/**
 * The style sheets of WordPress's own block theme.
 *
 * @param variation of the theme, such as `pitch`
 * @returns `{css}`, or `{missing}` with one sentence on how to install what is missing
 */
export function blockThemeStyles(variation) {
  const { php, folder, theme, missing } = findWordPress();
  if (missing) return { missing };
  const files = [`${theme}/theme.json`];
  if (variation) files.push(`${theme}/styles/${variation}.json`);
  const { stdout, stderr, status } = spawnSync(php, ['--', folder, ...files], {
    input: makeSheet,
    encoding: 'utf8',
  });
  if (status !== 0 || !stdout.includes('--wp--preset')) throw new Error(stderr || stdout);
  const blocks = readFileSync(`${folder}/wp-includes/css/dist/block-library/style.css`, 'utf8');
  return { css: `${blocks}\n${stdout}` };
}
