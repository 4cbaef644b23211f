import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom (design: dependencies point inward). Each folder lists what it may NOT see. */
const forbidden = {
  domain: ['programmes', 'locales', 'app', 'excel', 'files', 'taskpane', 'commands', 'workbench'],
  programmes: ['locales', 'app', 'excel', 'files', 'taskpane', 'commands', 'workbench'],
  locales: ['programmes', 'app', 'excel', 'files', 'taskpane', 'commands', 'workbench'],
  app: ['excel', 'files', 'taskpane', 'commands', 'workbench'],
  excel: ['files', 'taskpane', 'commands', 'workbench', 'programmes'],
  files: ['excel', 'taskpane', 'commands', 'workbench', 'programmes', 'locales'],
  taskpane: ['workbench'],
  commands: ['workbench'],
};
/** Closed lists of `app` that `locales` has a sentence for, one each; they import nothing of `app` themselves. */
const spokenOf = { locales: { app: ['./workbook/host-error.ts', './run/run.ts', './collect/file-problem.ts'] } };
const zones = Object.entries(forbidden).flatMap(([room, others]) =>
  others.map((other) => ({
    target: `./src/${room}`,
    from: `./src/${other}`,
    except: spokenOf[room]?.[other] ?? [],
    message: `src/${room} must not know src/${other}.`,
  })),
);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: {
      'import-x': importX,
      'office-addins': officeAddins,
      'react-hooks': reactHooks,
      'jsx-a11y': jsxA11y,
    },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.recommended.rules,
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/{excel,taskpane,commands}/**/*.{ts,tsx}'],
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|zod$)', message: 'domain imports zod and nothing else.' }] },
      ],
    },
  },
  {
    // One folder reads foreign files, in a worker; domain may import less still.
    files: ['src/**'],
    ignores: ['src/files/**', 'src/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^@e965/xlsx(?:/|$)', message: 'Only src/files knows SheetJS; use its FileReader.' }] },
      ],
    },
  },
  {
    // One product folder names Excel; the workbench answers it.
    files: ['src/{domain,programmes,locales,app,taskpane,commands}/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Excel', message: 'Only src/excel names Excel.' }],
    },
  },
);
