import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrawingPool, type Drawer } from '../../../scripts/service/drawingPool.ts';
import type { Picture, PictureJob } from '../../../scripts/service/pictureJob.ts';
import { Refusal } from '../../../scripts/service/refusal.ts';

/** Nothing is drawn here: which job it is does not matter. */
const JOB = {} as PictureJob;

interface FakeDrawer extends Drawer {
	finish: (picture: Picture) => void;
	fail: (error: Error) => void;
	die: () => void;
	stopped: boolean;
}

function fakeDrawers() {
	const started: FakeDrawer[] = [];
	const start = () => {
		let die: () => void = () => undefined;
		const drawer: FakeDrawer = {
			finish: () => undefined,
			fail: () => undefined,
			die: () => die(),
			stopped: false,
			draw: () =>
				new Promise((resolve, reject) => {
					drawer.finish = resolve;
					drawer.fail = reject;
				}),
			stop: () => {
				drawer.stopped = true;
			},
			ended: new Promise<void>((resolve) => {
				die = resolve;
			})
		};
		started.push(drawer);
		return drawer;
	};
	return { started, start };
}

const LIMITS = { drawers: 1, waiting: 2, seconds: 10 };

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('drawing beside the server', () => {
	it('starts a drawer when first asked, and keeps it', async () => {
		const { started, start } = fakeDrawers();
		const pool = createDrawingPool(start, LIMITS);
		expect(started).toHaveLength(0);
		for (const picture of ['a', 'b']) {
			const drawn = pool.draw(JOB);
			started[0]?.finish(picture);
			expect(await drawn).toBe(picture);
		}
		expect(started).toHaveLength(1);
	});

	it('ends what takes too long, and draws on with another', async () => {
		const { started, start } = fakeDrawers();
		const pool = createDrawingPool(start, LIMITS);
		const slow = pool.draw(JOB);
		const refused = expect(slow).rejects.toMatchObject({ status: 503 });
		await vi.advanceTimersByTimeAsync(6_000);
		const next = pool.draw(JOB);
		await vi.advanceTimersByTimeAsync(5_000);
		await refused;
		expect(started.map(({ stopped }) => stopped)).toEqual([true, false]);
		started[1]?.finish('next');
		expect(await next).toBe('next');
	});

	it('sends away what has waited too long', async () => {
		const { started, start } = fakeDrawers();
		const pool = createDrawingPool(start, LIMITS);
		const both = [pool.draw(JOB), pool.draw(JOB)].map((drawn) => drawn.catch((e: unknown) => e));
		await vi.advanceTimersByTimeAsync(11_000);
		expect((await Promise.all(both)).every((error) => error instanceof Refusal)).toBe(true);
		expect(started.every(({ stopped }) => stopped)).toBe(true);
	});

	it('uses none again that failed, or that ended while nothing was asked', async () => {
		const { started, start } = fakeDrawers();
		const pool = createDrawingPool(start, LIMITS);
		const failed = pool.draw(JOB);
		started[0]?.fail(new Error('out of memory'));
		await expect(failed).rejects.toThrow('out of memory');
		expect(started[0]?.stopped).toBe(true);
		const second = pool.draw(JOB);
		started[1]?.finish('second');
		await second;
		started[1]?.die();
		await vi.advanceTimersByTimeAsync(0);
		const third = pool.draw(JOB);
		started[2]?.finish('third');
		expect(await third).toBe('third');
	});

	it('goes on where another drawer cannot be started', async () => {
		const { started, start } = fakeDrawers();
		let isShort = false;
		const pool = createDrawingPool(() => {
			if (isShort) throw new Error('spawn ENOMEM');
			return start();
		}, LIMITS);
		const first = pool.draw(JOB);
		const others = [pool.draw(JOB), pool.draw(JOB)].map((drawn) => drawn.catch(String));
		isShort = true;
		started[0]?.fail(new Error('out of memory'));
		await expect(first).rejects.toThrow('out of memory');
		expect(await Promise.all(others)).toEqual(['Error: spawn ENOMEM', 'Error: spawn ENOMEM']);
		isShort = false;
		const later = pool.draw(JOB);
		started[1]?.finish('later');
		expect(await later).toBe('later');
	});

	it('begins nothing once it has ended', async () => {
		const { started, start } = fakeDrawers();
		const pool = createDrawingPool(start, LIMITS);
		const drawn = pool.draw(JOB).catch(String);
		const waits = pool.draw(JOB).catch((error: unknown) => error);
		pool.close();
		expect(await waits).toMatchObject({ status: 503 });
		started[0]?.fail(new Error('The drawing process ended.'));
		expect(await drawn).toContain('ended');
		await expect(pool.draw(JOB)).rejects.toMatchObject({ status: 503 });
		expect(started).toHaveLength(1);
	});

	it('ends its drawers with the server', async () => {
		const { started, start } = fakeDrawers();
		const pool = createDrawingPool(start, { ...LIMITS, drawers: 2 });
		const first = pool.draw(JOB);
		started[0]?.finish('first');
		await first;
		void pool.draw(JOB);
		void pool.draw(JOB);
		pool.close();
		expect(started.map(({ stopped }) => stopped)).toEqual([true, true]);
	});
});
