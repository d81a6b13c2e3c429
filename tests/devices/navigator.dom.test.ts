import { expect } from '@open-wc/testing';
import { detectDevice } from '../../src/devices/detect-device.js';

describe('the detection of a device', () => {
  it('takes the navigator of a browser, and sees no phone in a desktop browser', async () => {
    const { verdict, seen } = await detectDevice(navigator);
    expect({ verdict, seen }).to.deep.equal({ verdict: 'unknown', seen: 'computer' });
  });
});
