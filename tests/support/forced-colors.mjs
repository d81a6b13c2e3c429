/**
 * A command for browser tests in Chromium, because `emulateMedia` cannot force colours:
 *
 *     import { executeServerCommand } from '@web/test-runner-commands';
 *     await executeServerCommand('force-colors', true);
 */
export const forcedColors = () => ({
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'force-colors') return undefined;
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: payload ? 'active' : 'none' }],
    });
    return true;
  },
});
