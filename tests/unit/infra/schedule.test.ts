import { describe, expect, it } from 'vitest';
import { runSteps, type Schedulable } from '../../../scripts/test-run/schedule.ts';

/** Runs the steps and tells the order of their starts and ends, and how many ran at once. */
async function trace(steps: Schedulable[], slots: number, failing: string[] = []) {
	const log: string[] = [];
	let running = 0;
	let most = 0;
	const outcomes = await runSteps(steps, slots, async ({ name, slots: taken = 1 }) => {
		log.push(`${name} starts`);
		running += taken;
		most = Math.max(most, running);
		await new Promise((resolve) => setImmediate(resolve));
		running -= taken;
		log.push(`${name} ends`);
		return !failing.includes(name);
	});
	return { log, most, outcomes: Object.fromEntries(outcomes) };
}

describe('the steps of a test run', () => {
	it('run side by side up to the number of slots', async () => {
		const steps = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }));
		const { most, outcomes } = await trace(steps, 2);
		expect(most).toBe(2);
		expect(Object.values(outcomes)).toEqual(Array(5).fill('passed'));
	});

	it('start after the steps that they need', async () => {
		const { log } = await trace([{ name: 'test', after: ['build'] }, { name: 'build' }], 2);
		expect(log).toEqual(['build starts', 'build ends', 'test starts', 'test ends']);
	});

	it('are skipped when a step that they need fails, and the others run', async () => {
		const steps = [
			{ name: 'build' },
			{ name: 'e2e', after: ['build'] },
			{ name: 'report', after: ['e2e'] },
			{ name: 'lint' }
		];
		const { outcomes } = await trace(steps, 2, ['build']);
		expect(outcomes).toEqual({
			build: 'failed',
			e2e: 'skipped',
			report: 'skipped',
			lint: 'passed'
		});
	});

	it('that take all slots run alone', async () => {
		const steps = [{ name: 'a' }, { name: 'whole', slots: 2 }, { name: 'b' }];
		const { log, most } = await trace(steps, 2);
		expect(most).toBe(2);
		expect(log.indexOf('whole ends')).toBe(log.indexOf('whole starts') + 1);
	});

	it('that need an unknown step are an error, not an endless wait', async () => {
		await expect(trace([{ name: 'a', after: ['nothing'] }], 2)).rejects.toThrow('a');
	});
});
