import { expect, it } from 'vitest';
import { oneByOne } from '../../../scripts/dev/oneByOne.ts';

it('does what is asked for again meanwhile once more after, and nothing twice at a time', async () => {
	const begun: string[] = [];
	const ends: (() => void)[] = [];
	const ask = oneByOne<string>((item) => {
		begun.push(item);
		return new Promise((resolve) => ends.push(resolve));
	});
	/** Ends what is being done, and lets what follows begin. */
	const next = async () => {
		ends.at(-1)?.();
		await Promise.resolve();
		await Promise.resolve();
	};
	ask('a');
	ask('b');
	ask('a');
	ask('b');
	expect(begun).toEqual(['a']);
	await next();
	await next();
	await next();
	expect(begun).toEqual(['a', 'b', 'a']);
	ask('a');
	expect(begun).toEqual(['a', 'b', 'a', 'a']);
});
