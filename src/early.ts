import { fetchFonts } from './reader/fetch-fonts.ts';
import { askEarly } from './shell/early.ts';

askEarly();
fetchFonts(document.currentScript?.dataset['fonts']);
