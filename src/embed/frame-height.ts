/**
 * Runs in the host page: gives each of our frames the height of its content. A frame's origin may be
 * opaque, so messages are matched by their source window.
 */
const ourFrames = () =>
  document.querySelectorAll<HTMLIFrameElement>('iframe[data-esim-frame],iframe[src*="frame.html"]');

const stamp = { type: 'esim-frame', version: 1 };

addEventListener('message', ({ source, data }) => {
  const { type, version, height } = data ?? {};
  if (type !== stamp.type || version !== stamp.version) return;
  if (!Number.isInteger(height) || height < 1 || height > 20_000) return;
  for (const { contentWindow, style } of ourFrames()) {
    if (contentWindow !== source) continue;
    style.boxSizing = 'content-box';
    style.height = `${height}px`;
  }
});

// A frame that loaded before this script sends its height again.
for (const { contentWindow } of ourFrames()) contentWindow?.postMessage(stamp, '*');
