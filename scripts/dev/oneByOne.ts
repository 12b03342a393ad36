/**
 * Does one thing at a time, in the order asked for. What is asked for again before it has begun is done
 * once; what is asked for while it is done is done once more after.
 */
export function oneByOne<T>(work: (item: T) => Promise<void>): (item: T) => void {
	const waiting = new Set<T>();
	let isAtWork = false;
	async function workOff(): Promise<void> {
		isAtWork = true;
		for (const item of waiting) {
			waiting.delete(item);
			await work(item);
		}
		isAtWork = false;
	}
	return (item) => {
		waiting.add(item);
		if (!isAtWork) void workOff();
	};
}
