/** The tests in the browser run under Mocha. Two of its names differ from Vitest's. */
import { afterAll, beforeAll } from 'vitest';

Object.assign(globalThis, { before: beforeAll, after: afterAll });
