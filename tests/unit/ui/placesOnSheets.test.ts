import { expect, it } from 'vitest';
import { placesOnSheets } from '../../../src/lib/ui/print/places-on-sheets.ts';

const PICTURE = { file: 'bridge.png', credit: 'Jane Doe', alt: 'A bridge' };

it.each([
	['', []],
	['m', ['alone']],
	['mm', ['first', 'second']],
	['mmm', ['first', 'second', 'alone']],
	['mp', ['alone', 'alone']],
	['mmpmm', ['first', 'second', 'alone', 'first', 'second']],
	['pmpp', ['alone', 'alone', 'alone', 'alone']]
])('maps and pictures in the order %s', (scenes, places) => {
	const printed = Array.from(scenes, (kind, at) => ({
		slug: String(at),
		picture: kind === 'p' ? PICTURE : null
	}));
	expect([...placesOnSheets(printed).values()]).toEqual(places);
});
