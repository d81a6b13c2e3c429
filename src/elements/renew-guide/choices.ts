import type { ConfigError } from '../../carriers/carrier.js';
import type { Wishes } from '../../content/scene.js';
import { SECTIONS } from '../../rules/sections.js';
import { METHODS } from '../../rules/ways.js';
import { unknownValues } from '../shared/issues.js';
import { listOf } from '../../rules/list-of.js';

/** The attributes in which the page chooses what the guide shows. */
interface Choices {
  readonly method?: string;
  readonly methods?: string | string[];
  readonly sections?: string | string[];
}

/** What the page chose. */
export function readChoices(attributes: Choices): Wishes {
  const method = attributes.method?.toLowerCase();
  return {
    sections: listOf(attributes.sections),
    methods: listOf(attributes.methods),
    method: method === '' || METHODS.some((id) => id === method) ? method : undefined,
  };
}

/** What is wrong in these attributes. */
export const choiceIssues = ({ method, methods, sections }: Choices): ConfigError[] => [
  ...unknownValues('method', method?.toLowerCase(), METHODS),
  ...unknownValues('methods', listOf(methods), METHODS),
  ...unknownValues('sections', listOf(sections), SECTIONS),
];
