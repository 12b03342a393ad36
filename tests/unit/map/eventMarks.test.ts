import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../../../src/lib/domain/model/event.ts';
import {
	EVENT_GROUPS,
	EVENT_MARKS,
	MARK_COLOURS,
	markOf
} from '../../../src/lib/map/eventMarks.ts';

describe('the mark of an event', () => {
	it('looks like no other kind’s', () => {
		const marks = EVENT_KINDS.map((kind) => markOf(kind));
		expect(new Set(marks.map(({ shape }) => shape)).size).toBe(EVENT_KINDS.length);
		expect(new Set(marks.map(({ path }) => path)).size).toBe(EVENT_KINDS.length);
	});

	it('has the colour of its group, which no other group has', () => {
		expect(new Set(EVENT_KINDS.map((kind) => markOf(kind).group))).toEqual(new Set(EVENT_GROUPS));
		expect(new Set(EVENT_GROUPS.map((group) => MARK_COLOURS[group])).size).toBe(
			EVENT_GROUPS.length
		);
	});

	it.each([undefined, null, 7, '', 'rumour', 'constructor', 'toString', '__proto__'])(
		'of the kind %j, which there is not, is a statement’s',
		(kind) => {
			expect(markOf(kind)).toBe(EVENT_MARKS.statement);
		}
	);
});
