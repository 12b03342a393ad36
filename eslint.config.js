import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { boundaries } from './scripts/layers.js';
import svelteConfig from './svelte.config.js';
import { NAMED_HERE, storyPlugin } from './tests/lint/storyWords.js';

const noDefaultExport = {
	selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
	message: 'Name what is exported; default exports are for routes and configuration files.'
};

/** What would make a pure function depend on when or where it runs. */
const impure = [
	{
		selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
		message: 'The domain has no clock: take the day as an argument.'
	},
	{
		selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
		message: 'The domain has no clock: take the day as an argument.'
	},
	{
		selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
		message: 'The domain is deterministic.'
	}
];

/** What fails on its own goes through the one place that tells of it and tries again. */
const unguarded = [
	{
		selector:
			'ImportExpression:not(CallExpression[callee.name=/^(loadPart|partToShow|askPart|loadCode)$/] ImportExpression)',
		message:
			'A part that does not come must be told of: loadPart, partToShow or askPart (src/lib/loading), in a worker loadCode.'
	}
];

const bareFetch = {
	name: 'fetch',
	message:
		'A file that does not come is an error with words: fetchFile or fetchJson (src/lib/loading).'
};

const ambient = [
	...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
	...['fetch', 'performance', 'process', 'console', 'crypto', 'requestAnimationFrame'],
	...['setTimeout', 'setInterval']
];

export default defineConfig(
	{
		ignores: [
			'.cache/',
			'.svelte-kit/',
			'build/',
			'classroom/',
			'src/lib/words/compiled/',
			'playwright-report/',
			'static/',
			'test-results/'
		]
	},
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		// A rule that is wrong for this project is changed here, for all files, with a reason.
		linterOptions: { noInlineConfig: true },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node, __SITE_URL__: 'readonly' },
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			// The compiler checks names, types and globals included.
			'no-undef': 'off',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				// `typeof import('maplibre-gl')` names what is loaded later.
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		// Sets and maps in state are replaced, never changed, so that they compare by reference.
		rules: { 'svelte/prefer-svelte-reactivity': 'off' }
	},
	{
		// Its addresses stand behind a # and lead to no page of the site.
		files: ['src/classroom/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// A second site from the same sources has folders of its own: there is no other way to it yet.
		files: ['vite.classroom.config.ts'],
		rules: { '@typescript-eslint/no-deprecated': 'off' }
	},
	{
		// The one hands files to the reader, the other takes back what it has read itself.
		files: ['src/**'],
		ignores: ['src/lib/ui/kit/download.ts', 'src/lib/ui/map/picture-files.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{
					property: 'revokeObjectURL',
					message: 'The browser may still be reading: hand files over by download (src/lib/ui).'
				}
			]
		}
	},
	{
		files: ['src/**', 'scripts/**'],
		ignores: [...NAMED_HERE],
		plugins: { story: storyPlugin },
		rules: { 'story/no-story-words': 'error' }
	},
	...boundaries.map(({ files, forbid, pure = false, named = false, guarded = false }) => ({
		files,
		/** @type {import('eslint').Linter.RulesRecord} */
		rules: {
			'no-restricted-imports': ['error', { patterns: forbid }],
			'no-restricted-syntax': [
				'error',
				...forbid.map(({ regex, message }) => ({
					selector: `:matches(ImportExpression, TSImportType)[source.value=/${regex}/]`,
					message
				})),
				...(named ? [noDefaultExport] : []),
				...(pure ? impure : []),
				...(guarded ? unguarded : [])
			],
			'no-restricted-globals': ['error', ...(pure ? ambient : guarded ? [bareFetch] : [])]
		}
	}))
);
