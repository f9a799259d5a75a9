import { looksKept, showKept } from '../kept.ts';
import type { Scene } from '../host.ts';

/**
 * Keeps the article on this machine, or gives it up again; the button stays down while it is kept. What the button shows
 * is what the reader answers to: an article that another window has kept meanwhile must not be given up by a wish to keep it.
 */
export async function toggleKept(scene: Scene): Promise<void> {
  const { keeping } = scene.host;
  if (!keeping) return;
  try {
    let whole = true;
    if (looksKept()) await keeping.drop();
    else whole = await keeping.keep();
    const kept = await keeping.has();
    showKept(kept);
    scene.announce(!kept ? 'keptNoMore' : whole ? 'kept' : 'keptText');
  } catch {
    scene.announce('keepFailed');
  }
}
