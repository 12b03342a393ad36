import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	announcementSchema,
	commandSchema,
	readCommand
} from '../../../src/lib/domain/embed/protocol.ts';
import { kursk2025 } from '../../support/kursk2025.ts';
import { isPymWidth, pymHeight } from '../../../src/lib/domain/embed/pymMessage.ts';

/** Of the dataset that the documentation speaks of. */
const LENSES = kursk2025.lenses.map(({ id }) => id);

describe('reading a message', () => {
	it('knows every command', () => {
		for (const command of [
			{ type: 'setDay', day: '2025-03-12' },
			{ type: 'select', event: 'an-event' },
			{ type: 'select', event: null },
			{ type: 'setLens', lens: 'ukrainian', known: 'reported' },
			{ type: 'select', event: 'an-event', fly: true },
			{ type: 'setView' },
			{ type: 'setView', lat: 51.2, lon: 35.3, zoom: 8, fly: true },
			{ type: 'setView', west: 34, south: 50, east: 36, north: 52 },
			{ type: 'setLayers', layers: 'control,front' },
			{ type: 'setTheme', theme: 'dark' },
			{ type: 'setLanguage', lang: 'uk' },
			{ type: 'setClaim', claim: 'a-claim' },
			{ type: 'setCompare', day: null },
			{ type: 'setLooks', headline: 'Ours', hide: 'title,claimed', accent: '' },
			{ type: 'play', expires: 1 },
			{ type: 'pause' },
			{ type: 'getState' }
		]) {
			const message = { salient: 1, id: 7, ...command };
			expect(readCommand(message, LENSES)).toEqual({ ok: true, command: message });
		}
	});

	it.each([
		['foreign', 'a text'],
		['foreign', null],
		['foreign', { type: 'setDay', day: '2025-03-12' }],
		['version', { salient: 2, type: 'play' }],
		['version', { salient: '1', type: 'play' }],
		['oversized', { salient: 1, type: 'setDay', day: 'x'.repeat(501) }],
		['oversized', { salient: 1, type: 'setDay', day: { toString: 'x' } }],
		[
			'oversized',
			{
				salient: 1,
				...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`key${String(at)}`, 1]))
			}
		],
		['malformed', { salient: 1, type: 'open' }],
		['malformed', { salient: 1, type: 'setDay' }],
		['malformed', { salient: 1, type: 'setLens', lens: 'of-another-map' }],
		['malformed', { salient: 1, type: 'play', more: true }]
	])('drops what is %s', (reason, message) => {
		expect(readCommand(message, LENSES)).toEqual({ ok: false, reason });
	});

	it('owes an answer to an order with an id, whatever is wrong with it', () => {
		const refused = (message: object) => {
			const read = readCommand({ salient: 1, ...message }, LENSES);
			return read.ok ? 'read' : read.refused;
		};
		expect(refused({ type: 'nonsense', id: 3 })).toEqual({
			id: 3,
			problem: 'There is no order "nonsense".'
		});
		expect(refused({ type: 'setView', id: 'a', lat: 51, lon: 35, zoom: 99 })).toEqual({
			id: 'a',
			problem: expect.stringContaining('"setView" is not understood') as string
		});
		expect(refused({ type: 'nonsense' })).toBeUndefined();
		expect(refused({ type: 'x'.repeat(501), id: 1 })).toBeUndefined();
	});

	it('never throws, whatever comes', () => {
		fc.assert(fc.property(fc.anything(), (data) => void readCommand(data, LENSES)));
	});
});

describe('docs/embed.md', () => {
	const blocks = [
		...readFileSync('docs/embed.md', 'utf8').matchAll(/```json schema (\w+)\n(.*?)\n```/gs)
	].map(([, name = '', text]) => [name, JSON.parse(text ?? '') as unknown] as const);

	it.each([
		['commands', commandSchema(LENSES)],
		['announcements', announcementSchema(LENSES)]
	])('documents the %s by their schema', (name, schema) => {
		expect(Object.fromEntries<unknown>(blocks)[name]).toEqual(toJsonSchema(schema));
	});
});

describe('pym', () => {
	it('hears a height in its own words', () => {
		expect(pymHeight('map-1', 420)).toBe('pymxPYMxmap-1xPYMxheightxPYMx420');
	});

	it('is understood when it tells a width to this child and no other', () => {
		expect(isPymWidth('pymxPYMxmap-1xPYMxwidthxPYMx300', 'map-1')).toBe(true);
		expect(isPymWidth('pymxPYMxmap-2xPYMxwidthxPYMx300', 'map-1')).toBe(false);
		expect(isPymWidth({ width: 300 }, 'map-1')).toBe(false);
	});
});
