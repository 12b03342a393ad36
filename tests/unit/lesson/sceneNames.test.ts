/** What each scene shows on its still map: the places that it names, labelled, and nothing over them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeLesson } from '../../../src/lib/domain/lesson/lessonFile.ts';
import { blockText, type Scene } from '../../../src/lib/domain/lesson/scene.ts';
import { textWidth, type Box } from '../../../src/lib/map/static/labelPlacement.ts';
import { drawScene } from '../../../src/routes/(shared)/draw-scene.ts';
import { prerenderedStory } from '../../../src/routes/(shared)/prerendered-story.ts';

const root = join(import.meta.dirname, '../../..');
const DATASETS = [
	['kursk-2025', 'static/geo'],
	['debaltseve-2015', 'static/maps/debaltseve-2015/geo'],
	['syria-2024', 'static/maps/syria-2024/geo']
] as const;
const DRAWINGS = [
	['on the screen', { size: { width: 1100, height: 1100 }, scale: 1.25 }],
	['on paper', { size: { width: 1000, height: 540 }, scale: 1.35 }]
] as const;

interface Written extends Box {
	words: string;
}

/** The texts of a drawing with the room that they take. */
function textsOf(svg: string): Written[] {
	return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
		([, attributes = '', words = '']) => {
			const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
			const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(of(name)));
			const width = textWidth(words, size ?? 0, Number(of('font-weight') ?? 400) > 500);
			const anchor = of('text-anchor');
			const left = (x ?? 0) - width * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0);
			return {
				words,
				left,
				right: left + width,
				top: (y ?? 0) - 0.7 * (size ?? 0),
				bottom: y ?? 0
			};
		}
	);
}
const overlap = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function scenesOf(geo: string): Scene[] {
	const lesson = decodeLesson(JSON.parse(readFileSync(join(root, geo, 'lesson.json'), 'utf8')));
	if (!lesson.ok) throw new Error(lesson.problems[0]?.message);
	return lesson.value;
}

describe.each(DATASETS)('%s', (id, geo) => {
	const { places } = prerenderedStory(id).tables;
	/** Places of the map that a scene names on screen, or draws a distance to, where its map shows them. */
	const namedIn = ({ headline, body, distance, bounds: [west, south, east, north] }: Scene) => {
		const words = [headline, ...body.map(blockText)].join(' ');
		return places.filter(
			({ id: place, nameEn, lon, lat }) =>
				lon !== null &&
				lat !== null &&
				west < lon &&
				lon < east &&
				south < lat &&
				lat < north &&
				((distance ?? ([] as string[])).includes(place) ||
					new RegExp(`\\b${nameEn}\\b`).test(words))
		);
	};

	describe.each(DRAWINGS)('%s', (_, drawing) => {
		it.each(
			scenesOf(geo)
				.filter(({ layers }) => layers.length > 0)
				.map((scene) => [scene.slug, scene] as const)
		)('%s', (__, scene) => {
			const texts = textsOf(
				drawScene(scene, { id, ...drawing, idPrefix: 'test', withDistance: true })
			);
			const unnamed = namedIn(scene).filter(
				({ nameEn }) => !texts.some(({ words }) => words === nameEn)
			);
			expect(unnamed.map(({ nameEn }) => nameEn)).toEqual([]);
			const covered = texts.flatMap((one, at) =>
				texts
					.slice(at + 1)
					.flatMap((other) => (overlap(one, other) ? [`${one.words} / ${other.words}`] : []))
			);
			expect(covered).toEqual([]);
		});
	});
});
