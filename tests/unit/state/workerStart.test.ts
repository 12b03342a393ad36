import { expect, it } from 'vitest';
import { workerStart } from '../../../src/lib/state/worker-start.ts';

const file = "https://news.example/maps/o'brien/_app/immutable/workers/day.worker-1.js";

it('starts a worker from its file, where the page has an origin', () => {
	expect(workerStart(file, 'https://news.example')).toBe(file);
});

it('starts a worker from a data address that imports the file by its whole address, elsewhere', () => {
	const start = workerStart(file, 'null');
	expect(start).toMatch(/^data:text\/javascript,/);
	expect(decodeURIComponent(start.slice(start.indexOf(',') + 1))).toBe(`import "${file}";`);
});
