import { showKept } from '../kept.ts';
import type { Scene } from '../host.ts';

/** Keeps the article on this machine, or gives it up again; the button stays down while it is kept. */
export async function toggleKept(scene: Scene): Promise<void> {
  const { keeping } = scene.host;
  if (!keeping) return;
  try {
    if (await keeping.has()) await keeping.drop();
    else await keeping.keep();
    const kept = await keeping.has();
    showKept(kept);
    scene.announce(kept ? 'kept' : 'keptNoMore');
  } catch {
    scene.announce('keepFailed');
  }
}
