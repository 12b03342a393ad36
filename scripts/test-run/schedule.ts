/** Runs steps side by side, as many as there are slots, each after the steps it needs. */

export interface Schedulable {
	name: string;
	/** Names of the steps that must have passed before this one starts. */
	after?: readonly string[];
	/** How many slots it takes; 1 without it. */
	slots?: number;
}

/** How a step ended; `skipped` when a step that it needs did not pass. */
export type Outcome = 'passed' | 'failed' | 'skipped';

/**
 * Runs all steps, in their order as far as slots and needs allow.
 * @param run runs one step and resolves to whether it passed
 * @returns the outcome of every step by its name
 */
export async function runSteps<S extends Schedulable>(
	steps: readonly S[],
	slots: number,
	run: (step: S) => Promise<boolean>
): Promise<Map<string, Outcome>> {
	const outcomes = new Map<string, Outcome>();
	const running = new Map<string, Promise<void>>();
	let waiting = [...steps];
	let free = slots;

	while (waiting.length > 0 || running.size > 0) {
		for (const step of waiting) {
			const needs = (step.after ?? []).map((name) => outcomes.get(name));
			if (needs.some((outcome) => outcome === 'failed' || outcome === 'skipped')) {
				outcomes.set(step.name, 'skipped');
				continue;
			}
			const taken = Math.min(step.slots ?? 1, slots);
			if (taken > free || needs.includes(undefined)) continue;
			free -= taken;
			running.set(
				step.name,
				run(step).then((passed) => {
					outcomes.set(step.name, passed ? 'passed' : 'failed');
					running.delete(step.name);
					free += taken;
				})
			);
		}
		const before = waiting.length;
		waiting = waiting.filter(({ name }) => !outcomes.has(name) && !running.has(name));
		if (running.size > 0) await Promise.race(running.values());
		else if (waiting.length === before && before > 0) {
			throw new Error(`These steps need steps that do not exist: ${names(waiting)}.`);
		}
	}
	return outcomes;
}

function names(steps: readonly Schedulable[]): string {
	return steps.map(({ name }) => name).join(', ');
}
