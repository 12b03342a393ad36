import type { LessonVocabulary } from '../../../src/lib/domain/lesson/scene.ts';

/** What the lessons of these tests may name. */
export const known: LessonVocabulary = {
	lenses: ['all', 'ukrainian', 'russian', 'independent', 'without-maps'],
	layers: ['kursk', 'control', 'front', 'events'],
	views: { overview: [30, 46, 40, 52], kursk: [34, 50, 36, 52] },
	eventIds: new Set(['first', 'second', 'third']),
	placeIds: new Set(['sudzha', 'jeddah']),
	mapIds: new Set(['debaltseve-2015']),
	defaultDay: '2025-03-12',
	isDay: (day) => day >= '2024-08-06' && day <= '2025-03-16',
	lookUp: (name) =>
		name === 'front-length-km'
			? { ok: true, text: '802', value: 802.4 }
			: { ok: false, reason: 'there is no such number.' }
};
