import { describe, expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../../src/lib/domain/control/types.ts';
import type { Scene } from '../../../src/lib/domain/lesson/scene.ts';
import type { Bounds } from '../../../src/lib/domain/view/mapModel.ts';
import { Atlas } from '../../../src/lib/state/atlas.svelte.ts';
import { Guide } from '../../../src/lib/state/guide/guide.svelte.ts';
import type { EventHeading } from '../../../src/lib/state/story-events.ts';
import { kursk2025 } from '../../support/kursk2025.ts';

const scene = (headline: string, change: Partial<Scene>): Scene => ({
	...{ slug: headline, formerSlugs: [], file: '', line: 1, headline, day: '2025-03-12' },
	...{ bounds: [30, 46, 40, 52], layers: ['control'], lens: DEFAULT_LENS, eventIds: [] },
	...{
		distance: null,
		activity: null,
		picture: null,
		map: null,
		print: false,
		guide: true,
		path: false
	},
	...{ body: [], notes: [], question: null },
	...change
});
const scenes = [
	scene('Where', {}),
	scene('Widest', { day: '2024-09-06', layers: ['control', 'front'], bounds: [34, 50, 36, 52] }),
	scene('Footage', { eventIds: ['raid', 'footage'], layers: ['events'] })
];
const heading = (id: string, startDate: string, endDate: string) =>
	({ id, startDate, endDate }) as EventHeading;
const asIs = (bounds: Bounds) => bounds;

/** A page at an address, as far as its address and its clock go. */
function setUp(address = '') {
	const entries = [address];
	let waiting: (() => void)[] = [];
	const atlas = new Atlas({
		dataset: kursk2025,
		headings: [
			heading('raid', '2024-08-06', '2024-08-07'),
			heading('footage', '2025-03-12', '2025-03-13')
		],
		opening: {
			day: '2025-03-12',
			figures: { measures: {}, sectorFrontLengthKm: {}, droppedKm: 0 },
			inputsHash: '',
			statuses: []
		},
		steps: scenes.length,
		computer: {
			compute: () => new Promise(() => undefined),
			ask: () => Promise.resolve(null),
			destroy: () => undefined
		},
		fetchJson: () => Promise.reject(new Error('offline')),
		address: {
			query: () => new URLSearchParams(entries.at(-1)),
			write(query, how) {
				if (how === 'replace') entries.pop();
				entries.push(query.toString());
			}
		},
		memory: { read: () => null, write: () => undefined },
		timer: (callback) => {
			waiting.push(callback);
			return () => {
				waiting = waiting.filter((each) => each !== callback);
			};
		}
	});
	const guide = new Guide(atlas, scenes);
	/** As the page does on opening, and on Back and Forward. */
	const open = (query: string) => {
		atlas.restore(new URLSearchParams(query));
		guide.takeUp();
		guide.look(asIs, { animate: false });
	};
	open(address);
	const rest = () => {
		for (const callback of waiting.splice(0)) callback();
	};
	return { atlas, guide, entries, open, rest };
}

describe('a step of the guide', () => {
	it('sets day, layers, event and where the map looks, and each is an entry for Back', () => {
		const { atlas, guide, entries, open, rest } = setUp('step=1');
		rest();
		expect([...atlas.visibleLayers]).toEqual(['control']);
		guide.go(1);
		expect(atlas.day).toBe('2024-09-06');
		expect([...atlas.visibleLayers]).toEqual(['control', 'front']);
		guide.look(asIs, { animate: true });
		expect(atlas.cameraRequest?.to).toEqual({ kind: 'bounds', bounds: [34, 50, 36, 52] });
		atlas.setCamera({ zoom: 8, lat: 51, lon: 35 });
		guide.go(1);
		expect(atlas.eventId).toBe('footage');
		expect(guide.isLast).toBe(true);
		expect(entries).toEqual([
			'step=1&l=control',
			'step=2&d=2024-09-06&v=8%2F51%2F35&l=control%2Cfront',
			'e=footage&step=3&d=2025-03-12&l=events'
		]);
		open(entries[1] ?? '');
		expect(guide.step).toBe(2);
		expect(atlas.day).toBe('2024-09-06');
		expect(atlas.camera).toEqual({ zoom: 8, lat: 51, lon: 35 });
	});

	it('is opened by a link that says no more than the step, without another entry', () => {
		const { atlas, guide, entries, rest } = setUp('step=2');
		expect(atlas.day).toBe('2024-09-06');
		expect(atlas.cameraRequest?.to).toEqual({ kind: 'bounds', bounds: [34, 50, 36, 52] });
		expect(guide.isLeft).toBe(false);
		rest();
		expect(entries).toEqual(['step=2&d=2024-09-06&l=control%2Cfront']);
	});

	it('keeps what a reader made of it, and comes back to it', () => {
		const { atlas, guide } = setUp('step=2&d=2024-09-07&v=8/51/35');
		expect(atlas.day).toBe('2024-09-07');
		expect(atlas.camera).toEqual({ zoom: 8, lat: 51, lon: 35 });
		expect(guide.isLeft).toBe(true);
		guide.comeBack();
		expect(guide.isLeft).toBe(false);
		expect(guide.step).toBe(2);
	});

	it('leaves the map where it is at the end', () => {
		const { atlas, guide } = setUp('step=2');
		guide.end();
		expect(atlas.step).toBeNull();
		expect(atlas.day).toBe('2024-09-06');
		expect([...atlas.visibleLayers]).toEqual(['control', 'front']);
	});

	it('takes its own event with it at the end, and leaves one that the reader chose', () => {
		const { atlas, guide } = setUp('step=3');
		expect(guide.hasOwnEvent).toBe(true);
		guide.end();
		expect(atlas.eventId).toBeNull();
		const other = setUp('step=2');
		other.atlas.select('footage');
		other.guide.end();
		expect(other.atlas.eventId).toBe('footage');
	});

	it('goes neither before the first nor beyond the last', () => {
		const { atlas, guide } = setUp('step=1');
		guide.go(-1);
		expect(guide.step).toBe(1);
		guide.go(1);
		guide.go(1);
		guide.go(1);
		expect(atlas.step).toBeNull();
	});
});
