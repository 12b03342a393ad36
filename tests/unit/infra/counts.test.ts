import { describe, expect, it } from 'vitest';
import { countTests, stepCounts } from '../../../scripts/test-run/counts.ts';

describe('the count of tests', () => {
	it('is read from a Vitest report', () => {
		const report = { numTotalTests: 5, numPassedTests: 4, numFailedTests: 1 };
		expect(countTests(JSON.stringify(report))).toEqual({ passed: 4, failed: 1 });
	});

	it('is read from a Playwright report, where a test that passes at times has failed', () => {
		const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } };
		expect(countTests(JSON.stringify(report))).toEqual({ passed: 7, failed: 2 });
	});

	it.each(['', '{', 'null', '[]', '{}'])('is unknown for %j', (text) => {
		expect(countTests(text)).toBeNull();
	});

	it('is one for a step without tests', () => {
		expect(stepCounts(true, null)).toEqual({ passed: 1, failed: 0 });
		expect(stepCounts(false, null)).toEqual({ passed: 0, failed: 1 });
	});

	it('has a failure when the step failed and none of its tests did', () => {
		expect(stepCounts(false, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 });
	});
});
