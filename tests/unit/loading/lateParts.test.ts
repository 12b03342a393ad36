import { describe, expect, it, vi } from 'vitest';
import {
	LateParts,
	loadPart,
	PartMissingError
} from '../../../src/lib/loading/late-parts.svelte.ts';
import { Retrial } from '../../../src/lib/loading/retrial.svelte.ts';

/** A network that can be taken away, and what was asked of it. */
function network() {
	const state = { isUp: true, asked: 0, styled: 0, hasStyles: true };
	const parts = new LateParts();
	const retrial = new Retrial(parts, () => {
		state.styled++;
		return state.hasStyles ? Promise.resolve() : Promise.reject(new Error('no style'));
	});
	const load = (name: string) => () => {
		state.asked++;
		return state.isUp
			? Promise.resolve(name)
			: Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${name}`));
	};
	return { state, parts, retrial, load };
}

/** Whether a promise is settled once everything that is due has run. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
	const settled = vi.fn();
	promise.then(settled, settled);
	await new Promise((resolve) => setTimeout(resolve));
	return settled.mock.calls.length > 0;
}

describe('a part of the page that comes late', () => {
	it('is handed on, and nothing is said', async () => {
		const { parts, load, state } = network();
		expect(await parts.load(load('dialog'))).toBe('dialog');
		expect([parts.missing.length, state.styled]).toEqual([0, 0]);
	});

	it('that does not come is missing, and whoever wants it waits', async () => {
		const { parts, retrial, load, state } = network();
		state.isUp = false;
		const dialog = parts.load(load('dialog'));
		expect(await isSettled(dialog)).toBe(false);
		expect([parts.missing.length, retrial.hasFailed]).toEqual([1, false]);
	});

	it('is asked for again with all others, and then goes to who wanted it', async () => {
		const { parts, retrial, load, state } = network();
		state.isUp = false;
		const wanted = [parts.load(load('dialog')), parts.load(load('map'))];
		await isSettled(Promise.all(wanted));
		state.isUp = true;
		const order: string[] = [];
		void wanted[0]?.then(() => order.push('dialog shows'));
		await retrial.retry(() => order.push('before it shows'));
		expect(await Promise.all(wanted)).toEqual(['dialog', 'map']);
		expect(order).toEqual(['before it shows', 'dialog shows']);
		expect([parts.missing.length, state.asked, state.styled]).toEqual([0, 4, 1]);
	});

	it('stays missing while the network does, and can be asked for any number of times', async () => {
		const { parts, retrial, load, state } = network();
		state.isUp = false;
		const dialog = parts.load(load('dialog'));
		await isSettled(dialog);
		for (let time = 0; time < 3; time++) {
			const beforeShown = vi.fn();
			await retrial.retry(beforeShown);
			expect(beforeShown).not.toHaveBeenCalled();
			expect([parts.missing.length, retrial.hasFailed, retrial.isAsking]).toEqual([1, true, false]);
		}
		state.isUp = true;
		await retrial.retry();
		expect(await dialog).toBe('dialog');
		expect([parts.missing.length, retrial.hasFailed]).toEqual([0, false]);
	});

	it('leaves out only what did not come', async () => {
		const { parts, retrial, load, state } = network();
		state.isUp = false;
		const gone = vi.fn(() => Promise.reject(new Error('404')));
		const wanted = [parts.load(load('dialog')), parts.load(gone)] as const;
		await isSettled(Promise.all(wanted));
		state.isUp = true;
		await retrial.retry();
		expect(await wanted[0]).toBe('dialog');
		expect(await isSettled(wanted[1])).toBe(false);
		expect(parts.missing).toHaveLength(1);
		await retrial.retry();
		expect([gone.mock.calls.length, state.asked]).toEqual([3, 2]);
	});

	it('is not shown without its style', async () => {
		const { parts, retrial, load, state } = network();
		state.isUp = false;
		const dialog = parts.load(load('dialog'));
		await isSettled(dialog);
		Object.assign(state, { isUp: true, hasStyles: false });
		await retrial.retry();
		expect([await isSettled(dialog), retrial.hasFailed]).toEqual([false, true]);
		state.hasStyles = true;
		await retrial.retry();
		expect(await dialog).toBe('dialog');
	});

	it('can be given up, and asked for anew', async () => {
		const { parts, retrial, load, state } = network();
		state.isUp = false;
		const dialog = parts.load(load('dialog'));
		await isSettled(dialog);
		retrial.giveUp();
		await expect(dialog).rejects.toThrow(PartMissingError);
		expect(parts.missing).toEqual([]);
		state.isUp = true;
		expect(await parts.load(load('dialog'))).toBe('dialog');
	});

	it('fails at once where there is no reader to wait', async () => {
		await expect(loadPart(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
	});
});
