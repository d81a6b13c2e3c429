/**
 * Types of our tags in the templates of frameworks, from the manifest.
 *
 * Why not a generator from npm: those for Vue and Svelte declare each event once for each element, which does
 * not compile, and that for JSX refers to event types that it does not import.
 */

const comment = (text, indent = '  ') => `${indent}/** ${text} */\n`;

const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** `''` and `"false"` are what HTML and templates write for a boolean. */
const typeOf = ({ type }) =>
  type.text === 'boolean' ? "boolean | '' | 'true' | 'false'" : type.text;

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const attributesOf = ({ name, tagName, attributes }) =>
  `/** The attributes of \`<${tagName}>\`. */\nexport interface ${name}Attributes {\n${attributes
    .map(
      (attribute) =>
        `${comment(attribute.description)}  ${key(attribute.name)}?: ${typeOf(attribute)};\n`,
    )
    .join('')}}\n`;

const eventsOf = ({ name, tagName, events }) =>
  `/** The events of \`<${tagName}>\`. */\nexport type ${name}Events = Pick<EsimEventMap, ${events
    .map((event) => `'${event.name}'`)
    .join(' | ')}>;\n`;

/** Attributes and events of each element, as types. */
export const attributeTypes = (manifest) =>
  `import type { EsimEventMap } from './index.js';\n\n${elementsOf(manifest)
    .flatMap((element) => [attributesOf(element), eventsOf(element)])
    .join('\n')}`;

const names = (manifest) => elementsOf(manifest).map(({ name }) => name);

const imports = (manifest) => `import type { ${names(manifest).join(', ')} } from './index.js';
import type { ${names(manifest)
  .flatMap((name) => [`${name}Attributes`, `${name}Events`])
  .join(', ')} } from './attributes.js';
`;

const tags = (manifest, typeFor) =>
  elementsOf(manifest)
    .map(
      (element) =>
        `${comment(element.description, '      ')}      '${element.tagName}': ${typeFor(element)};\n`,
    )
    .join('');

/** A project has the types of only one of these frameworks, so the compiler has to ignore the others. */
const IGNORE = '// @ts-ignore';

/** For React 19, Preact and Solid. */
export const jsxTypes = (manifest) => `${imports(manifest)}
${IGNORE}
import type * as React from 'react';
${IGNORE}
import type { JSX as PreactJSX } from 'preact';
${IGNORE}
import type { JSX as SolidJSX } from 'solid-js';

type Handlers<Events, Prefix extends string> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: (event: Events[Name]) => void;
};

${IGNORE}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags(
  manifest,
  ({ name }) =>
    `React.DetailedHTMLProps<React.HTMLAttributes<${name}>, ${name}> & ${name}Attributes & Handlers<${name}Events, 'on'>`,
)}    }
  }
}

${IGNORE}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${tags(
  manifest,
  ({ name }) =>
    `PreactJSX.HTMLAttributes<${name}> & ${name}Attributes & Handlers<${name}Events, 'on'>`,
)}    }
  }
}

${IGNORE}
declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${tags(
  manifest,
  ({ name }) =>
    `SolidJSX.HTMLAttributes<${name}> & ${name}Attributes & Handlers<${name}Events, 'on:'>`,
)}    }
  }
}
`;

/** For Vue 3: \`GlobalComponents\`. */
export const vueTypes = (
  manifest,
) => `${imports(manifest)}import type { DefineComponent, HTMLAttributes } from 'vue';

type Camel<Text extends string> = Text extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Text;

/** Vue's compiler looks for the attributes of a template by these names. */
type CamelKeys<Attributes> = {
  [Name in keyof Attributes as Name extends string ? Camel<Name> : never]: Attributes[Name];
};

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Capitalize<Camel<Name>>}\`]?: (event: Events[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
${tags(
  manifest,
  ({ name }) =>
    `DefineComponent<HTMLAttributes & CamelKeys<${name}Attributes> & Handlers<${name}Events>>`,
).replaceAll('      ', '    ')}  }
}
`;

/** For Svelte 5. */
export const svelteTypes = (
  manifest,
) => `${imports(manifest)}import type { HTMLAttributes } from 'svelte/elements';

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(
  manifest,
  ({ name }) => `HTMLAttributes<${name}> & ${name}Attributes & Handlers<${name}Events>`,
).replaceAll('      ', '    ')}  }
}
`;
