import tseslint from 'typescript-eslint';

/** The house of DESIGN: who may import whom. Each room names what it must not see. */
const rooms = {
  model: ['arabic', 'quantities', 'page', 'reader', 'shell'],
  arabic: ['quantities', 'page', 'reader', 'shell'],
  quantities: ['page', 'reader', 'shell'],
  page: ['quantities', 'reader', 'shell'],
  reader: ['page', 'shell'],
  shell: ['arabic', 'quantities', 'page', 'reader'],
};
/** Which packages a room may use; every other one is out of bounds for it. */
const packages = { page: ['@mozilla/readability'], shell: ['webextension-polyfill', 'idb'] };
const allPackages = ['@mozilla/readability', 'webextension-polyfill', 'idb', 'jsdom', 'node:*'];

const noInnerHtml = {
  selector:
    "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|setHTMLUnsafe|write|writeln)$/][object.name!=/^(stdout|stderr|process)$/][object.property.name!=/^(stdout|stderr|clipboard)$/]",
  message: 'No HTML string is parsed or built on our side: use createElement and textContent.',
};
const noLatinClasses = {
  selector: 'Literal[regex.pattern=/\\\\[bBwW]/]',
  message: 'In JavaScript \\b, \\w and \\W know no Arabic: name the letters.',
};

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'test/pages/**', 'docs/**'] },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      'no-console': 'off',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'No default exports.' }, noInnerHtml],
    },
  },
  { files: ['src/quantities/lexicon/**/*.ts', 'src/page/furniture/lexicon/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/arabic/**/*.ts', 'src/quantities/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
        noInnerHtml,
        noLatinClasses,
      ],
    },
  },
  ...Object.entries(rooms).map(([room, forbidden]) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: forbidden.map((other) => `**/${other}/**`), message: `${room}/ must not import from there: imports only go downward.` },
            {
              group: allPackages.filter((name) => !(packages[room] ?? []).includes(name)),
              message: `${room}/ must not use this package.`,
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['src/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['content', 'background', 'extractor', 'early', 'popup', 'reader', 'options', 'cli', 'bench'].map((entry) => ({
            name: `./${entry}.ts`,
            message: 'Entries never import each other.',
          })),
          patterns: [{ group: ['webextension-polyfill'], message: 'Only shell/browser.ts imports the polyfill.' }],
        },
      ],
    },
  },
);
