import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const NODE_GLOBALS = [
  'process',
  'console',
  'performance',
  'fetch',
  'URL',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
];

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', '.data/**', '**/*.generated.*'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
      // Nest modules are empty classes with a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          // TypeORM's save() selects first and never compares the version column: a lost update waiting to happen.
          selector: "CallExpression[callee.property.name='save']",
          message: 'save() ignores the version column; use insert() or updateVersioned().',
        },
        { selector: "CallExpression[callee.name='forwardRef']", message: 'Break the cycle instead of forwarding it.' },
        { selector: 'TSImportType', message: 'Import the type by name; import() types hide a dependency.' },
      ],
    },
  },
  {
    files: ['libs/*/src/domain/**/*.ts', 'libs/kernel/**/*.ts', 'libs/language/**/*.ts', 'libs/timetabling/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is injected: take a Clock.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Time is injected: take a Clock.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  prettier,
);
