import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { importSource } from '../import-source.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The entry of the package that has each class. */
const elements = {
  EsimRenewGuide: { file: 'src/elements/renew-guide/renew-guide.ts', entry: 'renew-guide' },
  EsimFaq: { file: 'src/elements/faq/faq.ts', entry: 'faq' },
  EsimDeviceCheck: { file: 'src/elements/device-check/device-check.ts', entry: 'device-check' },
};

/** Where the members come from that our elements have in common. */
const bases = ['picking-element', 'element', 'block-element', 'safe-element', 'attributes'].map(
  (name) => `src/elements/shared/${name}.ts`,
);

/** The properties as Lit knows them: `{jsonLd: 'json-ld', devices: false, …}` for each class. */
async function attributesByClass() {
  const lines = Object.entries(elements).map(
    ([name, { file }]) => `export { ${name} } from './${file}';`,
  );
  const { exports } = await importSource(lines.join('\n'));
  return Object.fromEntries(
    Object.keys(elements).map((name) => {
      const element = exports[name];
      // Lit reads the properties when something asks for the attributes.
      void element.observedAttributes;
      const properties = [...element.elementProperties].filter(([, { state }]) => !state);
      return [
        name,
        Object.fromEntries(
          properties.map(([key, { attribute }]) => [key, attribute ?? key.toLowerCase()]),
        ),
      ];
    }),
  );
}

const withoutUndefined = (type) => ({ text: type.text.replace(/ \| undefined$/, '') });

/** What an attribute holds: the property takes more types. */
function attributeType({ name, type }) {
  if (name === 'config') return { text: 'string' };
  return { text: withoutUndefined(type).text.replace(' | string[]', '') };
}

const oneLine = (text) => text?.replace(/\s+/g, ' ').trim();

function elementOf(declaration, attributeNames) {
  const isPublic = ({ privacy, static: isStatic }) =>
    !isStatic && (privacy ?? 'public') === 'public';
  const members = declaration.members
    .filter(
      (member) =>
        isPublic(member) && !/^(connected|disconnected|adopted|attributeChanged)/.test(member.name),
    )
    .map((member) => ({
      ...member,
      inheritedFrom: undefined,
      ...(member.type && { type: withoutUndefined(member.type) }),
      description: oneLine(member.description),
    }));
  const fields = members.filter(({ kind, name }) => kind === 'field' && attributeNames[name]);
  const own = (declaration.attributes ?? []).filter(({ fieldName }) => !fieldName);
  return {
    ...declaration,
    description: oneLine(declaration.description),
    superclass: { name: 'HTMLElement' },
    mixins: undefined,
    members: members.map((member) => {
      const attribute = attributeNames[member.name];
      return attribute ? { ...member, attribute } : member;
    }),
    attributes: [
      ...fields.map((field) => ({
        name: attributeNames[field.name],
        fieldName: field.name,
        type: attributeType(field),
        description: field.description,
      })),
      ...own.map((attribute) => ({ ...attribute, inheritedFrom: undefined })),
    ],
    ...Object.fromEntries(
      ['events', 'slots', 'cssParts', 'cssProperties'].map((list) => [
        list,
        declaration[list].map((one) => ({ ...one, inheritedFrom: undefined })),
      ]),
    ),
  };
}

/**
 * The custom elements manifest: what the doc headers and the comments of the classes say, with the names
 * of the attributes as Lit knows them.
 */
export async function manifest() {
  const files = [...Object.values(elements).map(({ file }) => file), ...bases];
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const analyzed = create({ modules, plugins: [], context: { dev: false } });
  const declarations = analyzed.modules.flatMap(({ declarations }) => declarations);
  const attributes = await attributesByClass();
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: Object.entries(elements).map(([name, { entry }]) => {
      const declaration = declarations.find((one) => one.name === name);
      const path = `dist/modules/${entry}.js`;
      return {
        kind: 'javascript-module',
        path,
        declarations: [elementOf(declaration, attributes[name])],
        exports: [
          { kind: 'js', name, declaration: { name, module: path } },
          {
            kind: 'custom-element-definition',
            name: declaration.tagName,
            declaration: { name, module: path },
          },
        ],
      };
    }),
  };
}
