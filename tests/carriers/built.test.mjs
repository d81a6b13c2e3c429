import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { sources } from '../../rollup.config.mjs';
import { importSource } from '../../src/build/import-source.mjs';

const entry = `
  export { readCarrier } from './src/carriers/carrier.ts';
  export { builtIns } from './src/carriers/carriers.ts';
  export { sourcesOf } from './src/rules/freshness.ts';
`;

/** The same module, through the plugins of the build. */
async function built() {
  const virtual = {
    name: 'virtual-entry',
    resolveId: (id) => (id === 'entry' ? `${process.cwd()}/entry.js` : null),
    load: (id) => (id.endsWith('/entry.js') ? entry : null),
  };
  const bundle = await rollup({ input: 'entry', plugins: [virtual, ...sources()] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

/** JSON, with what a set holds. */
const json = (value) =>
  JSON.stringify(value, (_, inner) => (inner instanceof Set ? [...inner] : inner), 2);

describe('the carriers, as built', () => {
  let code, builtModule, sourceModule, facts;

  before(async () => {
    code = await built();
    builtModule = await import(
      `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    );
    ({ exports: sourceModule } = await importSource(entry));
    ({ exports: facts } = await importSource(`
      export { carriers } from './src/carriers/data/index.ts';
      export { factsIn } from './src/carriers/fact.ts';
    `));
  });

  it('are read as from the source', () => {
    const read = ({ builtIns, readCarrier, sourcesOf }) =>
      Object.keys(builtIns).map((id) => {
        const reading = readCarrier(id);
        return { ...reading, facts: Object.entries(sourcesOf(reading.carrier)) };
      });
    assert.ok(read(sourceModule).some(({ facts }) => facts.length > 0));
    assert.equal(json(read(builtModule)), json(read(sourceModule)));
  });

  it('do not ship the addresses of their sources', () => {
    const urls = facts.carriers
      .flatMap((carrier) => facts.factsIn(carrier))
      .flatMap(([, { sources }]) => sources.flatMap(({ url }) => url ?? []));
    assert.ok(urls.length > 0);
    assert.deepEqual(
      urls.filter((url) => code.includes(url)),
      [],
    );
  });
});
