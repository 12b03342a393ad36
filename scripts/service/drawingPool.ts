/**
 * Pictures are drawn beside the server, few at once: further ones wait, and past a number of those
 * that wait, or a time, whoever asks is told to come back.
 */
import type { Picture, PictureJob } from './pictureJob.ts';
import { busy } from './refusal.ts';

/** One that draws, one picture at a time. */
export interface Drawer {
	/** Rejects with an Error where it cannot be drawn, or the drawer breaks down. */
	draw(job: PictureJob): Promise<Picture>;
	/** Ends it, whatever it is drawing. */
	stop(): void;
	/** Resolves once it has ended, for whatever reason. */
	ended: Promise<unknown>;
}

export interface PoolLimits {
	/** How many are drawn at once. */
	drawers: number;
	/** How many may wait besides. */
	waiting: number;
	/** From being asked for to being drawn. */
	seconds: number;
}

export interface DrawingPool {
	/** @throws Refusal with status 503 where there is no room, or it takes too long */
	draw(job: PictureJob): Promise<Picture>;
	/** Ends the drawers. */
	close(): void;
}

interface Asked {
	job: PictureJob;
	resolve(picture: Picture): void;
	reject(error: unknown): void;
	/** Null while it waits. */
	drawer: Drawer | null;
	timer: NodeJS.Timeout;
}

/** After so many seconds some of what was waiting will have been drawn. */
const COME_BACK = 5;

const closing = () => busy('The server is about to end.', COME_BACK);

/** @param start another drawer; begun when first needed */
export function createDrawingPool(start: () => Drawer, limits: PoolLimits): DrawingPool {
	const idle: Drawer[] = [];
	const waiting: Asked[] = [];
	const drawing = new Set<Asked>();
	let isClosed = false;

	function next(): void {
		while (drawing.size < limits.drawers) {
			const asked = waiting.shift();
			if (!asked) return;
			void hand(asked);
		}
	}

	function begin(): Drawer {
		const drawer = start();
		void drawer.ended.then(() => {
			const place = idle.indexOf(drawer);
			if (place >= 0) idle.splice(place, 1);
		});
		return drawer;
	}

	async function hand(asked: Asked): Promise<void> {
		drawing.add(asked);
		try {
			// A machine that is short of memory may refuse another process: that is one picture less.
			const drawer = idle.pop() ?? begin();
			asked.drawer = drawer;
			const picture = await drawer.draw(asked.job);
			if (end(asked)) idle.push(drawer);
			asked.resolve(picture);
		} catch (error) {
			// What went wrong in it may have left it in any state.
			if (end(asked)) asked.drawer?.stop();
			asked.reject(error);
		}
		next();
	}

	/** Whether it was still being drawn. */
	function end(asked: Asked): boolean {
		clearTimeout(asked.timer);
		return drawing.delete(asked);
	}

	function tooLate(asked: Asked): void {
		const place = waiting.indexOf(asked);
		if (place >= 0) waiting.splice(place, 1);
		if (end(asked)) asked.drawer?.stop();
		asked.reject(busy('The picture took too long to draw.', COME_BACK));
		next();
	}

	return {
		draw(job) {
			if (isClosed) return Promise.reject(closing());
			if (drawing.size >= limits.drawers && waiting.length >= limits.waiting)
				return Promise.reject(busy('Too many pictures are being drawn.', COME_BACK));
			return new Promise((resolve, reject) => {
				const asked: Asked = {
					job,
					resolve,
					reject,
					drawer: null,
					timer: setTimeout(() => tooLate(asked), 1000 * limits.seconds)
				};
				waiting.push(asked);
				next();
			});
		},
		close() {
			isClosed = true;
			// Nothing is begun for them once the drawers have ended.
			for (const asked of waiting.splice(0)) {
				clearTimeout(asked.timer);
				asked.reject(closing());
			}
			for (const { drawer, timer } of drawing) {
				clearTimeout(timer);
				drawer?.stop();
			}
			for (const drawer of idle) drawer.stop();
			idle.length = 0;
		}
	};
}
