import { fillWelcome } from './shell/welcome-page.ts';

await fillWelcome(document);
