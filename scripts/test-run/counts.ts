/** How many tests passed and failed, read from what Vitest and Playwright write as JSON. */

export interface Counts {
	passed: number;
	failed: number;
}

/** Vitest's JSON report. */
interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
}

/** Playwright's JSON report; `flaky` passed only when tried again, which this project never does. */
interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
}

/** The counts of a report's text, or `null` when it is neither report. */
export function countTests(text: string): Counts | null {
	const report = parseObject(text);
	if (isVitestReport(report)) {
		return { passed: report.numPassedTests, failed: report.numFailedTests };
	}
	if (isPlaywrightReport(report)) {
		const { expected, unexpected, flaky } = report.stats;
		return { passed: expected, failed: unexpected + flaky };
	}
	return null;
}

/**
 * What a step adds to the total: its tests, or itself where it counts none. A step that failed adds
 * at least one failure, such as a test file that could not be loaded.
 */
export function stepCounts(passed: boolean, tests: Counts | null): Counts {
	if (!tests) return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	return { passed: tests.passed, failed: passed ? tests.failed : Math.max(tests.failed, 1) };
}

function parseObject(text: string): object {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? value : {};
	} catch {
		return {};
	}
}

function isVitestReport(report: object): report is VitestReport {
	return 'numPassedTests' in report && 'numFailedTests' in report;
}

function isPlaywrightReport(report: object): report is PlaywrightReport {
	return 'stats' in report;
}
