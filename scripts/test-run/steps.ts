/** What `npm test` runs. */
import { join } from 'node:path';
import type { Schedulable } from './schedule.ts';

export const root = join(import.meta.dirname, '../..');

export interface Step extends Schedulable {
	/** A program of node_modules/.bin, and its arguments. */
	command: readonly [program: string, ...args: string[]];
	/** The file that counts its tests. */
	report?: string;
}

const reports = join(root, '.cache/test');

/** Browser steps take the whole machine: software rendering fills every core it gets. */
const wholeMachine = 2;

export const slots = wholeMachine;

export const steps: readonly Step[] = [
	{ name: 'messages', command: ['tsx', 'scripts/messages.ts'] },
	{ name: 'types for routes', command: ['svelte-kit', 'sync'], after: ['messages'] },
	{ name: 'built data is fresh', command: ['tsx', 'scripts/build-geo.ts', '--check'] },
	{ name: 'data has an edition', command: ['tsx', 'scripts/edition.ts', '--check'] },
	{ name: 'base map is sound', command: ['tsx', 'scripts/basemap/check.ts'] },
	{ name: 'production build', command: ['tsx', 'scripts/build.ts'], after: ['types for routes'] },
	{
		name: 'build at a path',
		command: ['tsx', 'scripts/build-at-path.ts'],
		after: ['types for routes']
	},
	// The long ones first, so that none of them is left to run beside an idle core.
	{
		name: 'lint',
		command: ['eslint', '.', '--max-warnings', '0'],
		after: ['types for routes']
	},
	vitest('unit', { after: ['types for routes'] }),
	{
		name: 'types',
		command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
		after: ['types for routes']
	},
	{ name: 'formatting', command: ['prettier', '--check', '.'] },
	{ name: 'unused code', command: ['knip'], after: ['types for routes'] },
	{ name: 'size budget', command: ['tsx', 'scripts/budget.ts'], after: ['production build'] },
	vitest('browser', { after: ['types for routes', 'production build'], slots: wholeMachine }),
	// Waits more than it computes: one browser, which most of the time is asked nothing.
	vitest('firefox', { after: ['production build'] }),
	{
		name: 'end-to-end tests',
		command: ['playwright', 'test'],
		report: join(reports, 'e2e.json'),
		after: ['production build', 'build at a path'],
		slots: wholeMachine
	}
];

function vitest(project: string, when: Omit<Schedulable, 'name'>): Step {
	const report = join(reports, `${project}.json`);
	return {
		name: `${project} tests`,
		command: [
			...(['vitest', 'run', '--project', project] as const),
			...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
		],
		report,
		...when
	};
}
