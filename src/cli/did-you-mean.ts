import type { ConfigError } from '../carriers/carrier.js';
import { KNOWN_KEY } from '../carriers/issue.js';
import { carrierSchema } from '../carriers/schema.js';
import type { Rule } from '../carriers/shapes.js';
import { isOneEditAway } from '../devices/typos.js';

const normalize = (word: string): string => word.toLowerCase().replace(/[^a-z\d]/g, '');

/** The candidate that somebody meant who wrote `word`: the same but for case and hyphens, or one letter away. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const typed = normalize(word);
  return (
    candidates.find((candidate) => normalize(candidate) === typed) ??
    (typed.length > 2
      ? candidates.find((candidate) => isOneEditAway(typed, normalize(candidate)))
      : undefined)
  );
}

/** The rules that may hold one step down from a rule. */
function below(rule: Rule, key: string): Rule[] {
  switch (rule.kind) {
    case 'object':
      return rule.fields[key] ? [rule.fields[key]] : [];
    case 'list':
      return [rule.item];
    case 'record':
      return [rule.value];
    case 'either':
      return [...below(rule.yes, key), ...below(rule.no, key)];
    default:
      return [];
  }
}

const keysOf = (rule: Rule): string[] =>
  rule.kind === 'object'
    ? Object.keys(rule.fields)
    : rule.kind === 'either'
      ? [...keysOf(rule.yes), ...keysOf(rule.no)]
      : [];

/** What the author probably meant, for an unknown key or a value that is none of the choices. */
export function didYouMean({ path, expected, found }: ConfigError): string | undefined {
  if (expected === KNOWN_KEY) {
    const steps = path.split('.');
    const key = steps.pop()!;
    let rules: Rule[] = [carrierSchema];
    for (const step of steps) rules = rules.flatMap((rule) => below(rule, step));
    return closest(key, rules.flatMap(keysOf));
  }
  const [, choices] = /^one of (.+?)(, or .*)?$/.exec(expected) ?? [];
  return choices && closest(found, choices.split(', '));
}
