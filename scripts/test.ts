/** `npm test`: every check of the project, with a summary and a count at the end. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium.ts';
import { ensureFirefox, ensureXvfb } from './firefox.ts';
import { ensureNginx } from './nginx.ts';
import { countTests, stepCounts, type Counts } from './test-run/counts.ts';
import { runStep } from './test-run/run-step.ts';
import { runSteps } from './test-run/schedule.ts';
import { slots, steps, type Step } from './test-run/steps.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
	ensureChromium();
	ensureNginx();
	ensureFirefox();
	ensureXvfb();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

const started = performance.now();
const summary = new Map<string, string>();
const total: Counts = { passed: 0, failed: 0 };

const outcomes = await runSteps(steps, slots, async (step) => {
	if (step.report) rmSync(step.report, { force: true });
	const { passed, output, seconds } = await runStep(step);
	const tests = readCounts(step);
	const counts = stepCounts(passed, tests);
	total.passed += counts.passed;
	total.failed += counts.failed;

	const tally = tests ? `, ${sentence(tests)}` : '';
	const line = `${passed ? 'ok  ' : 'FAIL'} ${step.name} (${seconds.toFixed(1)} s${tally})`;
	summary.set(step.name, line);
	console.log(passed ? line : `\n${line}\n${indent(output)}\n`);
	return passed && counts.failed === 0;
});

console.log(`\nSummary after ${((performance.now() - started) / 1000).toFixed(0)} s`);
for (const { name } of steps) {
	const skipped = outcomes.get(name) === 'skipped';
	if (skipped) total.failed += 1;
	console.log(skipped ? `FAIL ${name} (not run: a step that it needs failed)` : summary.get(name));
}
console.log(`\n${sentence(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function readCounts({ report }: Step): Counts | null {
	return report && existsSync(report) ? countTests(readFileSync(report, 'utf8')) : null;
}

function sentence({ passed, failed }: Counts): string {
	return `${String(passed)} passed, ${String(failed)} failed`;
}

function indent(text: string): string {
	return text.trimEnd().replace(/^/gm, '  ');
}
