import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

export default tseslint.config(
  {ignores: ['build/', '.docusaurus/', 'src/generated/', 'node_modules/', 'test/official/', 'test/output/', 'static/']},
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-eval': 'error', 'no-implied-eval': 'error', eqeqeq: 'error',
    },
  },
  {files: ['src/**/*.tsx', 'src/**/*.ts'], plugins: {'react-hooks': reactHooks}, rules: {'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error'}},
);
