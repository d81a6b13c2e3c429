import type { Place } from '../../content/scene.js';
import { pageTitle } from './native-property.js';

/** Offers the page to the phone's other apps. */
export async function sharePage(place: Place): Promise<void> {
  try {
    await navigator.share({ title: pageTitle(), url: place.address });
  } catch {
    // The reader cancelled, or the browser refused. The address is beside the button.
  }
}
