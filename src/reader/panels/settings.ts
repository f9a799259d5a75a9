import type { FigureKind } from '../../model/quantity.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { h, type Child } from '../build.ts';
import { KINDS } from '../figures/card.ts';
import type { Host, Scene } from '../host.ts';
import type { MessageKey, Words } from '../words.ts';
import { openPanel } from './panel.ts';
import { openShortcuts } from './shortcuts.ts';

/** The reader's choices as a panel over the text, which changes while they are made. */
export function openSettings(host: Host, scene?: Scene): Promise<void> {
  const { words } = host;
  openPanel(words, 'settings', words('actionSettings'), settingsForm(host), scene && siteSwitch(host, scene), moreLinks(host, words, scene));
  return Promise.resolve();
}

/** All settings as one form; each change is shown and kept at once. */
export function settingsForm(host: Host): HTMLElement {
  const { words } = host;
  const form = h('form', { class: 'settings-form', onsubmit: (event) => { event.preventDefault(); } });
  const fill = (): void => {
    form.replaceChildren(...fieldsOf(host, fill));
  };
  fill();
  form.setAttribute('aria-label', words('actionSettings'));
  return form;
}

function fieldsOf(host: Host, again: () => void): HTMLElement[] {
  const { words } = host;
  const now = host.settings();
  const set = (changes: Partial<Settings>): void => {
    host.change(changes);
  };
  const kinds = (Object.keys(KINDS) as FigureKind[]).map((kind) =>
    check(words(KINDS[kind]), !now.hiddenKinds.includes(kind), (shown) => {
      const others = host.settings().hiddenKinds.filter((other) => other !== kind);
      set({ hiddenKinds: shown ? others : [...others, kind] });
    }),
  );
  return [
    choice(words, 'settingsTheme', 'theme', now.theme, { auto: 'themeAuto', light: 'themeLight', paper: 'themePaper', dark: 'themeDark', contrast: 'themeContrast' }, (theme) => { set({ theme }); }),
    choice(words, 'settingsFace', 'face', now.face, { naskh: 'faceNaskh', sans: 'faceSans', system: 'faceSystem' }, (face) => { set({ face }); }),
    choice(words, 'settingsDigits', 'digits', now.digits, { asWritten: 'digitsAsWritten', arabicIndic: 'digitsArabicIndic', western: 'digitsWestern' }, (digits) => { set({ digits }); }),
    slider(words, 'settingsSize', now.size, 16, 40, 1, (size) => { set({ size }); }),
    slider(words, 'settingsLineHeight', now.lineHeight, 1.6, 2.4, 0.05, (lineHeight) => { set({ lineHeight }); }),
    slider(words, 'settingsWidth', now.width, 24, 48, 1, (width) => { set({ width }); }),
    h(
      'fieldset',
      { class: 'checks' },
      h('legend', {}, words('settingsShow')),
      check(words('settingsDiacritics'), now.diacritics, (diacritics) => { set({ diacritics }); }),
      check(words('settingsPictures'), now.pictures, (pictures) => { set({ pictures }); }),
      check(words('settingsHighlights'), now.highlights, (highlights) => { set({ highlights }); }),
    ),
    h('details', {}, h('summary', {}, words('settingsKinds')), h('fieldset', { class: 'checks' }, h('legend', { class: 'unseen' }, words('settingsKinds')), kinds)),
    h('button', { type: 'button', class: 'link', onclick: () => { host.change({ ...DEFAULT_SETTINGS }); again(); } }, words('settingsReset')),
  ];
}

/** One of a few, as a row of radio buttons. */
function choice<T extends string>(words: Words, legend: MessageKey, name: string, now: T, values: Record<T, MessageKey>, choose: (value: T) => void): HTMLElement {
  const options = (Object.entries(values) as [T, MessageKey][]).map(([value, label]) =>
    h(
      'label',
      { class: `option ${name}-${value}` },
      h('input', { type: 'radio', name, value, checked: value === now, onchange: () => { choose(value); } }),
      h('span', {}, words(label)),
    ),
  );
  return h('fieldset', { class: 'choice' }, h('legend', {}, words(legend)), h('div', { class: 'options' }, options));
}

function slider(words: Words, label: MessageKey, now: number, min: number, max: number, step: number, choose: (value: number) => void): HTMLElement {
  const shown = h('output', {}, String(now));
  return h(
    'label',
    { class: 'slider' },
    h('span', {}, words(label)),
    h('input', {
      type: 'range',
      min,
      max,
      step,
      value: now,
      oninput: ({ target }) => {
        const value = Number((target as HTMLInputElement).value);
        shown.textContent = String(value);
        choose(value);
      },
    }),
    shown,
  );
}

function check(label: string, now: boolean, choose: (value: boolean) => void): HTMLElement {
  return h('label', { class: 'check' }, h('input', { type: 'checkbox', checked: now, onchange: ({ target }) => { choose((target as HTMLInputElement).checked); } }), label);
}

/** Whether articles of this site open by themselves; the browser asks for permission on the click. */
function siteSwitch({ site, words }: Host, scene: Scene): Child {
  if (!site) return undefined;
  const box = h('input', { type: 'checkbox', role: 'switch' });
  const show = (opens: boolean): void => {
    box.checked = opens;
  };
  void site.opensByItself().then(show, () => undefined);
  box.addEventListener('change', () => {
    const wanted = box.checked;
    (wanted ? site.choose() : site.drop().then(() => false)).then(show, () => {
      show(!wanted);
      scene.announce('settingsUnkept');
    });
  });
  return h('label', { class: 'check site' }, box, h('span', {}, words('siteOpensByItself', site.host)));
}

function moreLinks(host: Host, words: Words, scene?: Scene): HTMLElement {
  const keys = scene && h('button', { type: 'button', class: 'link', onclick: () => void openShortcuts(scene) }, words('shortcutsTitle'));
  const link = (label: MessageKey, page: 'library' | 'options'): HTMLElement =>
    h('button', { type: 'button', class: 'link', onclick: () => { host.openPage(page); } }, words(label));
  return h('p', { class: 'row' }, link('actionLibrary', 'library'), link('optionsTitle', 'options'), keys);
}
