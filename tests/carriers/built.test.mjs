import assert from 'node:assert/strict';
import { beforeAll, describe, it } from 'vitest';
import { rollup } from 'rollup';
import { sources } from '../../rollup.config.mjs';
import { importSource } from '../../src/build/import-source.mjs';

/** The pure functions, bundled with the plugins of the build. */
async function built() {
  const bundle = await rollup({ input: 'src/rules/index.ts', plugins: sources() });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

/** A JSON copy. Sets become lists. */
const json = (value) =>
  JSON.stringify(value, (_, inner) => (inner instanceof Set ? [...inner] : inner), 2);

describe('the built carriers', () => {
  let code, builtModule, sourceModule;

  beforeAll(async () => {
    code = await built();
    builtModule = await import(
      `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    );
    ({ exports: sourceModule } = await importSource(`
      export * from './src/rules/index.ts';
      export { carriers } from './src/carriers/data/index.ts';
      export { factsIn } from './src/carriers/fact.ts';
    `));
  });

  it('equal the carriers in the source, with the same dates', () => {
    const afterAllDates = Date.UTC(2200, 0);
    const read = ({ builtIns, readCarrier, staleFacts }) =>
      Object.keys(builtIns).map((id) => {
        const reading = readCarrier(id);
        return { ...reading, stale: staleFacts(reading.carrier, afterAllDates) };
      });
    assert.match(json(read(sourceModule)), /"path": "law"/);
    assert.equal(json(read(builtModule)), json(read(sourceModule)));
  });

  it('do not ship the addresses of their sources', () => {
    const { carriers, factsIn } = sourceModule;
    const urls = carriers
      .flatMap((carrier) => factsIn(carrier))
      .flatMap(([, { sources }]) => sources.flatMap(({ url }) => url ?? []));
    assert.ok(urls.length > 0);
    assert.deepEqual(
      urls.filter((url) => code.includes(url)),
      [],
    );
  });
});
