import { showKept } from '../kept.ts';
import type { Scene } from '../host.ts';

/** Keeps the article on this machine, or gives it up again; the button stays down while it is kept. */
export async function wishKept(scene: Scene, wanted: boolean): Promise<void> {
  const { keeping } = scene.host;
  if (!keeping) return;
  try {
    let whole = true;
    if (wanted) whole = await keeping.keep();
    else await keeping.drop();
    const kept = await keeping.has();
    showKept(kept);
    scene.announce(!kept ? 'keptNoMore' : whole ? 'kept' : 'keptText');
  } catch {
    scene.announce('keepFailed');
  }
}
